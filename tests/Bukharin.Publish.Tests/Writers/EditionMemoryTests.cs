using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Support.Wild;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Writers;

/// <summary>Editions of a text that is written on: what is kept from one to the next saves work, and changes nothing.</summary>
public class EditionMemoryTests
{
    private static readonly string EveryFeature = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Texts", "every-feature.md"));

    [Theory]
    [InlineData("classic")]
    [InlineData("handout")]
    [InlineData("handout-large")]
    [InlineData("large-print")]
    public void An_edition_has_the_same_bytes_after_another_one(string style)
    {
        var memory = new EditionMemory();
        var (text, loaded) = (Read(EveryFeature), Styles.Load(style));
        var end = EveryFeature.IndexOf("\n---\n", StringComparison.Ordinal) + 5;

        // Every line of the source moves, and so does every page.
        var before = Read($"{EveryFeature[..end]}\nA paragraph that is gone in the next version.\n\n{EveryFeature[end..]}");
        Made(before, loaded, memory);

        Assert.Equal(Made(text, loaded, new EditionMemory()), Made(text, loaded, memory));
        Assert.Equal(Made(text, loaded, null), Made(text, loaded, memory));
    }

    [Fact]
    public void So_have_wild_texts()
    {
        for (var number = 0; number < 24; number++)
        {
            var wild = WildText.Of(number);
            if (wild.Read().Document is { } text && !SheetFaults.Of(text, wild.Style.Style, gift: false).Any())
            {
                var memory = new EditionMemory();
                Made(wild.Read().Document!, wild.Style.Style, memory);
                Assert.Equal(Made(text, wild.Style.Style, null), Made(text, wild.Style.Style, memory));
            }
        }
    }

    [Fact]
    public void Only_paragraphs_that_have_changed_are_set_again()
    {
        var text = $"---\ntitle: T\nlang: en\nsource: S.\n---\n\n{string.Join('\n', Enumerable.Range(1, 60).Select(number => $"{number}. Clause with {number} lamps, and a note.[^{number}]\n"))}\n"
            + string.Join('\n', Enumerable.Range(1, 60).Select(number => $"[^{number}]: Note on lamp {number}.\n"));
        var memory = new EditionMemory();
        Made(Read(text), Styles.Classic, memory);
        var first = memory.CountOfSetParagraphs;

        Made(Read(text), Styles.Classic, memory);
        Assert.Equal(first, memory.CountOfSetParagraphs);

        Made(Read(text.Replace("with 30 lamps", "with thirty lamps", StringComparison.Ordinal)), Styles.Classic, memory);
        Assert.Equal(first + 1, memory.CountOfSetParagraphs);

        // The clause is that of the version before the last, of which nothing is kept.
        Made(Read(text), Styles.Classic, memory);
        Assert.Equal(first + 2, memory.CountOfSetParagraphs);

        // In another style, nothing of all this holds.
        var large = new EditionMemory();
        Made(Read(text), Styles.Load("large-print"), large);
        Made(Read(text), Styles.Load("large-print"), memory);
        Assert.Equal(large.CountOfSetParagraphs, memory.CountOfSetParagraphs);
    }

    private static Document Read(string text) => MarkdownReader.Read(text, "text.md").Document!;

    /// <summary>The editions that depend on pages, and what is said of them.</summary>
    private static List<string> Made(Document text, Style style, EditionMemory? memory)
    {
        var job = new EditionJob(text, style, EditionTimestamp.For(text.FrontMatter, null), readFile: TestPictures.Of) { Memory = memory };
        var made = new List<string>();
        foreach (var format in Formats.All.Where(format => format.Name is "pdf" or "print" or "epub"))
        {
            using var output = new MemoryStream();
            made.AddRange(format.Write(job, output).Select(diagnostic => diagnostic.ToString()));
            made.Add($"{format.Name} {output.Length} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(output.ToArray()))}");
        }

        return made;
    }
}
