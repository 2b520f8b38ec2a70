using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Writers.Layout;

/// <summary>What is set of larger letters where a face has no superior figures and no small capitals of its own.</summary>
public class ScaledFormsTests
{
    private const string Text = """
        ---
        title: Lamps
        author: W. Ansty
        lang: en-GB
        source: Harbour Office, letter book 7.
        ---

        # Of [Quill]{.smallcaps} and 10^3^ lamps

        1) Ask Corrie [the boatman]{.gloss} of 10^6^ lamps[^a] and H~2~O; the 5^th^ of May^2^ [of the best]{.gloss}.

        2) [Art. 5, Émile Zola's **and** *others'*]{.smallcaps}: ``x``^2^ is code, NASA is none.

        [^a]: In [Quill]{.smallcaps}'s boat, 10^5^ of them.

        """;

    private static readonly Style Plain = Styles.Classic with { ReadFile = file => WithoutForms(Styles.Classic.ReadFile(file)) };

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    public void Marks_and_small_capitals_of_larger_letters_are_told_and_read_as_what_they_are(string format)
    {
        var document = MarkdownReader.Read(Text, "lamps.md").Document!;
        using var output = new MemoryStream();
        var told = Formats.All.Single(one => one.Name == format).Write(new EditionJob(document, Plain, EditionTimestamp.For(document.FrontMatter, null)), output);

        Assert.All(told, diagnostic => Assert.Equal("BP1513", diagnostic.Code.Id));
        Assert.Contains(told, diagnostic => diagnostic.Message.Contains("superior figures", StringComparison.Ordinal));
        Assert.Contains(told, diagnostic => diagnostic.Message.Contains("small capitals", StringComparison.Ordinal));
        var proved = Editions.Verify(format, output.ToArray(), document, Plain);
        Assert.Empty(proved.Findings);
        Assert.Equal(new Tally(3, 3), proved.Counts.Notes);
    }

    /// <summary>A font that says nothing of other forms of its glyphs, as many free and all old ones.</summary>
    private static ReadOnlyMemory<byte> WithoutForms(ReadOnlyMemory<byte> file)
    {
        // The table's name in the directory of tables is changed to one that nobody asks for, and that sorts alike.
        var changed = file.ToArray();
        var entry = changed.AsSpan(0, Math.Min(changed.Length, 1024)).IndexOf("GSUB"u8);
        if (entry >= 0)
        {
            "GSUA"u8.CopyTo(changed.AsSpan(entry));
        }

        return changed;
    }
}
