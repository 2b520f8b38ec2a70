using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Cmif;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Cmif;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Holds editions of other volumes against a volume, and editions whose contents were changed: each difference is told, at the file that it belongs to.</summary>
public class VolumeDamageTests
{
    private const string Book = "book.volume.yaml";

    private static readonly string[] FormatNames = ["pdf", "print", "docx", "epub"];

    private static readonly Document Good = Volumes.DocumentOf(Volumes.Good);

    /// <summary>What is done to a file of the volume, the file at which it is told, and the codes of which one is told.</summary>
    private static readonly ImmutableArray<(string Name, string File, Func<string, string> Change, string Told, string[] Codes)> Changes =
    [
        ("two texts swapped", Book, text => text.Replace("      - letters/lamp.md\n", "", StringComparison.Ordinal).Replace("id: trimming }\n", "id: trimming }\n      - letters/lamp.md\n", StringComparison.Ordinal), "letters/", ["BP4104"]),
        ("a text in another part", Book, text => text.Replace("      - { file: letters/wick.md, id: trimming }\n", "", StringComparison.Ordinal).Replace("[letters/oil.md]", "[{ file: letters/wick.md, id: trimming }, letters/oil.md]", StringComparison.Ordinal), "", ["BP4104", "BP4110"]),
        ("a text missing", Book, text => text.Replace("      - { file: letters/wick.md, id: trimming }\n", "", StringComparison.Ordinal), "letters/wick.md", ["BP4101", "BP4203"]),
        ("the introduction missing", Book, text => text.Replace("introduction: introduction.md\n", "", StringComparison.Ordinal), "introduction.md", ["BP4101"]),
        ("the title of a part lost", Book, text => text.Replace("title: The Second Year", "title: The Third Year", StringComparison.Ordinal), Book, ["BP4103"]),
        ("a credit lost", "letters/lamp.md", text => text.Replace("source: Box 7, folio 2.", "source: none", StringComparison.Ordinal), "letters/lamp.md", ["BP4101"]),
        ("a credit of another text", "letters/lamp.md", text => text.Replace("folio 2", "folio 3", StringComparison.Ordinal), "letters/lamp.md", ["BP4103"]),
        ("another title", "letters/oil.md", text => text.Replace("title: Oil", "title: Ail", StringComparison.Ordinal), "letters/oil.md", ["BP4103"]),
        ("another date above a letter", "letters/oil.md", text => text.Replace("1895-01-05?", "1895-01-06?", StringComparison.Ordinal), "letters/oil.md", ["BP4103"]),
        ("another addressee", "letters/wick.md", text => text.Replace("to: Eda Pym", "to: Eda Pyme", StringComparison.Ordinal), "letters/wick.md", ["BP4103"]),
        ("a headnote lost", "letters/oil.md", text => text.Replace("  number: 3\n", "", StringComparison.Ordinal), "letters/oil.md", ["BP4101"]),
        ("a word changed", "letters/oil.md", text => text.Replace("leaked", "leaped", StringComparison.Ordinal), "letters/oil.md", ["BP4103"]),
        ("a label changed", "letters/wick.md", text => text.Replace("1) The wick", "4) The wick", StringComparison.Ordinal), "letters/wick.md", ["BP4202"]),
    ];

    public static TheoryData<string, string> Damages() => [.. FormatNames.SelectMany(format => Changes.Select(change => (format, change.Name)))];

    public static TheoryData<string> AllFormats => [.. FormatNames];

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void A_volume_is_proved_whole(string format)
    {
        var result = Editions.Verify(format, Editions.Write(format, Good, Styles.Classic), Good, Styles.Classic);

        Assert.Empty(result.Findings);
        Assert.Equal(3, result.Clauses.Length);
        Assert.Equal(4, result.Notes.Length);
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void Notes_are_counted_anew_in_each_text_or_through_as_the_volume_says(string format)
    {
        var through = Volumes.DocumentOf(Volumes.With(Book, text => text.Replace("by-text", "through", StringComparison.Ordinal)));

        Assert.Equal(["1", "2", "1", "1"], Editions.Verify(format, Editions.Write(format, Good, Styles.Classic), Good, Styles.Classic).Notes.Select(note => note.Mark));
        Assert.Equal(["1", "2", "3", "4"], Editions.Verify(format, Editions.Write(format, through, Styles.Classic), through, Styles.Classic).Notes.Select(note => note.Mark));
        Assert.NotEmpty(Editions.Verify(format, Editions.Write(format, through, Styles.Classic), Good, Styles.Classic).Findings);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void Another_volume_is_told_at_the_file_of_the_difference(string format, string name)
    {
        var (_, file, change, told, codes) = Changes.Single(one => one.Name == name);
        var edition = Editions.Write(format, Volumes.DocumentOf(Volumes.With(file, change)), Styles.Classic);

        var findings = Editions.Verify(format, edition, Good, Styles.Classic).Findings;

        Assert.Contains(findings, finding => codes.Contains(finding.Code.Id) && finding.Span.File.StartsWith(told, StringComparison.Ordinal));
    }

    [Fact]
    public void Navigation_that_has_a_text_beside_its_part_is_told()
    {
        var edition = Editions.Recover("epub", Good, Styles.Classic);
        var navigation = edition.Navigation.Select(list => list.Select(entry => entry.Title == "A Wick" ? entry with { Depth = 1 } : entry).ToImmutableArray()).ToImmutableArray();

        Assert.Contains(EditionVerifier.Verify(Good, Styles.Classic, edition with { Navigation = navigation }).Findings, finding => finding.Code.Id == "BP4706" && finding.Span.File == "letters/wick.md");
    }

    [Fact]
    public void Indexes_of_letters_have_all_letters_of_a_volume()
    {
        var file = CmifWriter.Write(new EditionJob(Good, Styles.Classic, EditionTimestamp.For(Good.FrontMatter, null)), "book.cmif.xml")!;
        var letters = XDocument.Load(new MemoryStream(file)).Descendants().Where(element => element.Name.LocalName == "correspDesc");
        var other = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file).Replace("key=\"2\"", "key=\"4\"", StringComparison.Ordinal));

        Assert.Equal(["1", "2", "3"], letters.Select(letter => (string?)letter.Attribute("key")));
        Assert.Empty(CmifVerifier.Verify(Good, file));
        Assert.Equal("letters/wick.md", Assert.Single(CmifVerifier.Verify(Good, other)).Span.File);
    }

    /// <summary>What is above and below a text is held against its own front matter, however the volume was put together.</summary>
    [Theory]
    [InlineData("letters/lamp.md", "title: A Lamp", "title: A Lump", "BP4865")]
    [InlineData("letters/lamp.md", "folio 2.", "folio 12.", "BP4865")]
    [InlineData("letters/lamp.md", "author: Nan Orr", "author: [Nan Orr, Tom Orr]", "BP4865")]
    [InlineData("letters/lamp.md", "1894-11-03", "1894-11-04", "BP4860")]
    [InlineData("letters/lamp.md", "to: Eda Pym", "to: Eda Pyne", "BP4860")]
    public void A_volume_that_is_put_together_wrong_is_told(string file, string old, string now, string code)
    {
        var meant = Volumes.DocumentOf(Volumes.With(file, text => text.Replace(old, now, StringComparison.Ordinal)));
        var wrong = Good with { Texts = meant.Texts };
        var edition = Editions.Write("epub", wrong, Styles.Classic);

        Assert.Equal(code, Assert.Single(Editions.Verify("epub", edition, wrong, Styles.Classic).Findings).Code.Id);
    }

    [Theory]
    [InlineData("pdf", "A Wick", "9", "10")]
    [InlineData("print", "A Wick", "9", "8")]
    [InlineData("pdf", "The Second Year", "11", "12")]
    [InlineData("print", "Introduction", "5", "4")]
    public void Contents_with_a_wrong_page_are_told(string format, string title, string page, string wrong)
    {
        var edition = Editions.Recover(format, Good, Styles.Classic);

        var altered = edition with { Paragraphs = [.. edition.Paragraphs.Select(paragraph => WithPage(paragraph, title, page, wrong))] };

        var told = EditionVerifier.Verify(Good, Styles.Classic, altered).Findings;
        Assert.Contains(told, finding => finding.Code.Id == "BP4103" && finding.Message.Contains("the contents", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    public void Contents_without_an_entry_are_told(string format)
    {
        var edition = Editions.Recover(format, Good, Styles.Classic);

        var altered = edition with { Paragraphs = [.. edition.Paragraphs.Select(paragraph => paragraph with { Pieces = [.. paragraph.Pieces.Select(piece => piece is RecoveredText text ? text with { Text = text.Text.Replace("A Wick 9", "", StringComparison.Ordinal) } : piece)] })] };

        Assert.NotEqual(Text(edition), Text(altered));
        Assert.Contains(EditionVerifier.Verify(Good, Styles.Classic, altered).Findings, finding => finding.Code.Id == "BP4101" && finding.Message.Contains("the contents", StringComparison.Ordinal));
    }

    private static RecoveredParagraph WithPage(RecoveredParagraph paragraph, string title, string page, string wrong) => paragraph with
    {
        Pieces = [.. paragraph.Pieces.Select(piece => piece is RecoveredText text && text.Text.Contains($"{title} {page}", StringComparison.OrdinalIgnoreCase) ? text with { Text = text.Text[..text.Text.IndexOf($" {page}", StringComparison.Ordinal)] + $" {wrong}" } : piece)],
    };

    private static string Text(RecoveredEdition edition) => string.Join('\n', edition.Paragraphs.Select(paragraph => paragraph.Text));
}
