using Bukharin.Publish.Import;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Specs;

/// <summary>Runs the examples of <c>note-marks.md</c> in every format.</summary>
public class NoteMarkSpecTests
{
    public static TheoryData<string, string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string, string>();
        var rows = File.ReadLines(SpecTests.PathOf("note-marks.md")).SkipWhile(line => line != "| language | source | edition |").Skip(2).TakeWhile(line => line.StartsWith('|'));
        foreach (var cells in rows.Select(row => row.Trim('|').Split('|', StringSplitOptions.TrimEntries)))
        {
            foreach (var format in Formats.All)
            {
                data.Add(format.Name, cells[0], cells[1], cells[2]);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_mark_stands_where_the_page_says_and_its_bracket_comes_back(string format, string language, string source, string line)
    {
        var document = MarkdownReader.Read($"---\ntitle: A letter\nlang: {language}\nsource: none\n---\n\n::: letter\n{source}\n:::\n", "a.md").Document!;
        var edition = Editions.Recover(format, document, Styles.Classic);

        Assert.Contains(line, edition.Paragraphs.Select(Line));
        Assert.Empty(EditionVerifier.Verify(document, Styles.Classic, edition).Findings);
        if (edition.IsTagged)
        {
            var back = MarkdownReader.Read(EditionMarkdown.Write(EditionImporter.Import(edition, Styles.Classic, "a").Document), "b.md").Document!;
            Assert.Equal(WordsOf(document), WordsOf(back));
        }
    }

    /// <summary>A paragraph as it is seen; the spaces between marks are the compositor's.</summary>
    private static string Line(RecoveredParagraph paragraph) => string.Concat(paragraph.Pieces.Select(piece => piece switch
    {
        RecoveredText { Text: "\u2009" } => "",
        RecoveredText text => text.Text.Replace('\u00A0', ' '),
        RecoveredMark mark => $"{{{(mark.Printed.Length > 0 ? mark.Printed : mark.NoteKey)}}}",
        _ => "",
    }));

    private static string WordsOf(Document document)
    {
        var dump = DocumentDump.Write(document);
        return dump[dump.IndexOf("Division letter", StringComparison.Ordinal)..];
    }
}
