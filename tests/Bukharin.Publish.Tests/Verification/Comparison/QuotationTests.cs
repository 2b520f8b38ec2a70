using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Quotation marks whose neighbours leave open which way they must be turned.</summary>
public class QuotationTests
{
    [Theory]
    [InlineData("He said, \"I will--\" and left it. \"Come,\" he said.", "–”", "–“")]
    [InlineData("\"I will,\"--\"and soon--\"--so he said.", "–”", "–“")]
    public void A_second_one_that_opens_and_closes_nothing_is_told(string text, string right, string wrong)
    {
        var document = Read(text);
        var edition = Editions.Recover("epub", document, Styles.Classic);
        Assert.Contains(Pieces(edition), words => words.Text.Contains(right, StringComparison.Ordinal));
        var turned = edition with
        {
            Paragraphs = [.. edition.Paragraphs.Select(paragraph => paragraph with
            {
                Pieces = [.. paragraph.Pieces.Select(piece => piece is RecoveredText words ? words with { Text = words.Text.Replace(right, wrong, StringComparison.Ordinal) } : piece)],
            })],
        };

        Assert.Empty(EditionVerifier.Verify(document, Styles.Classic, edition).Findings);
        Assert.Equal(DiagnosticCodes.QuotationTurned, Assert.Single(EditionVerifier.Verify(document, Styles.Classic, turned).Findings).Code);
    }

    [Theory]
    [InlineData("\"One line,\\\n\"another line,\\\n\"the last of them.\"")]
    [InlineData("He said \"one and \"two and \"three.")]
    [InlineData("\"One,\" he said, \"two.\"\n\n\"Three.\n\n\"Four.\"")]
    [InlineData("(\"Here (\"there) and l'\"other\".")]
    [InlineData("A board of 5\" by 6\" and \"words--\"and more\"--.")]
    public void What_the_source_opens_twice_is_none(string text)
    {
        var document = Read(text);

        Assert.Empty(Editions.Verify("epub", Editions.Write("epub", document, Styles.Classic), document, Styles.Classic).Findings);
    }

    private static Document Read(string text) => MarkdownReader.Read(GeneratedTexts.FrontMatter + text + "\n", "a.md").Document!;

    private static IEnumerable<RecoveredText> Pieces(RecoveredEdition edition) => edition.Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredText>();
}
