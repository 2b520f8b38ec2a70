using System.Text.RegularExpressions;
using Bukharin.Publish.Acceptance.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>Whoever copies text from a page, or has it read by a program that knows no tags, gets each label before its words.</summary>
public sealed partial class CopiedTextTests(LetterEditions letter) : IClassFixture<LetterEditions>, IDisposable
{
    // Short clauses stand in rows that look like a column of labels beside a column of texts; a note between them decided it.
    private const string Statutes = """
        ---
        title: Harbour Statutes
        lang: en-GB
        source: none
        ---

        # Of lamps

        1) The lamp is lit.

        2) The book is signed.NOTE

        3) Oil is weighed.

           (a) On Monday.

               i. Early.

               ii. Late.

           (b) On Friday.

        10) Nobody has the key.

        # Of doors

        § 11 Doors are shut.

        § 12 Windows too.

        - Always.
        - Even so.

        """;

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("", "classic", "pdf")]
    [InlineData("", "classic", "print.pdf")]
    [InlineData("", "handout", "pdf")]
    [InlineData("", "large-print", "pdf")]
    [InlineData("[^1]\n\n[^1]: In ink.", "classic", "pdf")]
    [InlineData("[^1]\n\n[^1]: In ink.", "classic", "print.pdf")]
    [InlineData("[^1]\n\n[^1]: In ink.", "handout", "pdf")]
    [InlineData(" [*twice*]{.gloss}", "large-print", "pdf")]
    public void Statutes_of_short_clauses_keep_their_labels(string note, string style, string format)
    {
        Program.Build(_folder.Write("statutes.md", Statutes.Replace("NOTE", note, StringComparison.Ordinal)), _folder.Path, "--style", style);

        string[] expected = ["1) The", "2) The", "3) Oil", "(a) On", "i. Early.", "ii. Late.", "(b) On", "10) Nobody", "§ 11 Doors", "§ 12 Windows", "• Always.", "• Even"];
        Assert.All(Texts(_folder.File($"statutes.{format}")), text => Assert.Equal(expected, expected.OrderBy(label => text.IndexOf(label, StringComparison.Ordinal)).Where(label => text.Contains(label, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("print.pdf")]
    public void The_letter_keeps_its_labels(string format) =>
        Assert.All(Texts(letter[format]), text => Assert.Equal(Expected.Labels.Select(label => label.Text), Words.Labels(text)));

    [Theory]
    [InlineData("pdf")]
    [InlineData("print.pdf")]
    public void Words_of_other_scripts_are_copied_as_they_are_read(string format)
    {
        string[] words = ["שלום עולם", "السلام عليكم", "中华人民共和国", "कि", "სიტყვა"];
        var sentences = words.Select((word, i) => $"{i + 1}) The keeper wrote in the book of the lighthouse, in his own hand and in ink, the words {word}, and nobody who read them could say where he had learned them.");
        Program.Build(_folder.Write("words.md", $"---\ntitle: Words\nlang: en-GB\nsource: none\n---\n\n{string.Join("\n\n", sentences)}\n"), _folder.Path);

        Assert.All(Texts(_folder.File($"words.{format}")).Select(text => Direction().Replace(text, "")), text => Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal)));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>What two programs make of a PDF, as somebody would copy it: without tags, and without knowing of columns.</summary>
    private static IEnumerable<string> Texts(string pdf) =>
        new[] { OutsideProgram.Run("pdftotext", pdf, "-"), OutsideProgram.Run("mutool", "draw", "-q", "-F", "txt", pdf) }.Select(result => Space().Replace(result.Out, " "));

    /// <summary>By which pdftotext says in which direction it has read.</summary>
    [GeneratedRegex("[\u200E\u200F\u202A-\u202E]")]
    private static partial Regex Direction();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
