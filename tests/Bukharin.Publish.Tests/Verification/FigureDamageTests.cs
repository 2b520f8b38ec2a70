using System.Collections.Immutable;
using System.IO.Compression;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Holds editions of other figures against a source, and editions whose files were changed: each difference is told.</summary>
public class FigureDamageTests
{
    private const string Good = """
        ---
        title: The Album
        lang: en-GB
        source: none
        ---

        The keeper drew, and wrote it down.

        ![The *harbour* at dusk[^n]](harbour.png){#fig-harbour width=5% alt="Two ships" credit="Drawn by him"}

        He turned the leaf, [from the harbour](#fig-harbour).

        ![](glass.png){.decorative}

        ![The tower](tower.jpg){width=3%}

        He signed it.

        [^n]: In May.
        """;

    private static readonly string[] FormatNames = ["pdf", "print", "docx", "epub"];

    /// <summary>What is done to the source of the edition, the codes of the finding, and whether the edition tells it without tags.</summary>
    private static readonly ImmutableArray<(string Name, Func<string, string> Change, string[] Codes, bool InPrint)> Changes =
    [
        ("a picture lost", text => text.Replace("![](glass.png){.decorative}\n\n", "", StringComparison.Ordinal), ["BP4830"], true),
        ("a picture twice", text => text.Replace("![](glass.png){.decorative}\n", "![](glass.png){.decorative}\n\n![](glass.png){.decorative}\n", StringComparison.Ordinal), ["BP4830"], true),
        ("another picture", text => text.Replace("glass.png", "mist.png", StringComparison.Ordinal), ["BP4831"], true),
        ("two pictures swapped", text => DamagedEditions.Swap(text, "harbour.png", "tower.jpg"), ["BP4831"], true),
        ("the alternative text lost", text => text.Replace("alt=\"Two ships\" ", "", StringComparison.Ordinal), ["BP4832"], false),
        ("another alternative text", text => text.Replace("Two ships", "Three ships", StringComparison.Ordinal), ["BP4832"], false),
        ("one that says something a mere ornament", text => text.Replace("(tower.jpg){", "(tower.jpg){.decorative ", StringComparison.Ordinal), ["BP4832"], false),
        ("an ornament that says something", text => text.Replace("{.decorative}", "{alt=\"A rhombus\"}", StringComparison.Ordinal), ["BP4832"], false),
        ("a figure moved", text => text.Replace("![The tower](tower.jpg){width=3%}\n\nHe signed it.\n", "He signed it.\n\n![The tower](tower.jpg){width=3%}\n", StringComparison.Ordinal), ["BP4833", "BP4104", "BP4110"], true),
        ("an ornament moved", text => text.Replace("![](glass.png){.decorative}\n\n", "", StringComparison.Ordinal).Replace("He signed it.\n", "He signed it.\n\n![](glass.png){.decorative}\n", StringComparison.Ordinal), ["BP4831", "BP4833"], true),
        ("the caption changed", text => text.Replace("at dusk", "at dawn", StringComparison.Ordinal), ["BP4103"], true),
        ("the caption lost", text => text.Replace("![The tower]", "![]", StringComparison.Ordinal).Replace("{width=3%}", "{width=3% alt=\"The tower\"}", StringComparison.Ordinal), ["BP4101"], true),
        ("the caption a paragraph", text => text.Replace("![The tower](tower.jpg){width=3%}", "![](tower.jpg){width=3% alt=\"The tower\"}\n\nThe tower", StringComparison.Ordinal), ["BP4113"], false),
        ("the credit lost", text => text.Replace(" credit=\"Drawn by him\"", "", StringComparison.Ordinal), ["BP4101"], true),
        ("the credit changed", text => text.Replace("Drawn by him", "Drawn by her", StringComparison.Ordinal), ["BP4103"], true),
        ("the id at another figure", text => text.Replace("#fig-harbour width=5%", "width=5%", StringComparison.Ordinal).Replace("{width=3%}", "{#fig-harbour width=3%}", StringComparison.Ordinal), ["BP4207"], false),
    ];

    public static TheoryData<string, string> Damages() =>
        [.. FormatNames.SelectMany(format => Changes.Where(change => format != "print" || change.InPrint).Select(change => (format, change.Name)))];

    /// <summary>What is replaced in a file of an edition, by what, and the code of the finding.</summary>
    public static TheoryData<string, string, string, string, string> Files() => new()
    {
        { "epub", "part", "src=\"figure-01.png\"", "title=\"\"", "BP4830" },
        { "epub", "part", "src=\"figure-01.png\"", "src=\"figure-02.png\"", "BP4831" },
        { "epub", "part", " alt=\"Two ships\"", "", "BP4832" },
        { "epub", "part", "<figure id=\"fig-harbour\">", "<div id=\"fig-harbour\">", "BP4113" },
        { "epub", "part", "<div class=\"caption\">", "<div>", "BP4113" },
        { "docx", "word/document.xml", " descr=\"Two ships\"", "", "BP4832" },
        { "docx", "word/document.xml", " descr=\"Two ships\"", " descr=\"Ships\"", "BP4832" },
        { "docx", "word/_rels/document.xml.rels", "media/figure-01.png", "media/figure-02.png", "BP4831" },
        { "docx", "word/document.xml", "<a:blip ", "<a:blop ", "BP4830" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void An_edition_of_other_figures_is_told(string format, string change)
    {
        var (_, make, codes, _) = Changes.Single(one => one.Name == change);
        DamagedEditions.AssertOtherTextTold(format, Good, make, codes);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Its_own_edition_is_proved_in_every_style(string format) => Assert.All(
        Styles.All, style => Assert.Empty(Editions.Verify(format, Editions.Write(format, Read(Good), style), Read(Good), style).Findings));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_change_in_the_markup_of_a_file_is_told(string format, string part, string old, string now, string code) =>
        DamagedEditions.AssertOtherFileTold(format, Good, part, old, now, code, (text, at) => now.StartsWith("<div id", StringComparison.Ordinal) ? Balanced(text, at, "</figure>", "</div>")
            : now == "<a:blop " ? Balanced(text, at, "</a:blip>", "</a:blop>") : text);

    [Theory]
    [InlineData("pdf", 2)]
    [InlineData("print", 3)]
    public void Pixels_that_differ_are_told(string format, int step)
    {
        var document = Read(Good);
        var edition = Editions.Recover(format, document, Styles.Classic);
        var changed = Changed(edition, picture => picture.Samples() is { } samples && picture.WidthPx == 120
            ? picture with { Bytes = Packed([.. samples.Select((one, i) => i == samples.Length / step ? (byte)(one ^ 0x80) : one)]) }
            : picture);

        Assert.Empty(EditionVerifier.Verify(document, Styles.Classic, edition, TestPictures.Of).Findings);
        var finding = Assert.Single(EditionVerifier.Verify(document, Styles.Classic, changed, TestPictures.Of).Findings);
        Assert.Equal("BP4831", finding.Code.Id);
        Assert.Contains("the pixel in column", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Greys_that_are_not_as_bright_as_the_colours_are_told()
    {
        var document = Read(Good);
        var edition = Editions.Recover("print", document, Styles.Classic);
        var source = TestPictures.Of("harbour.png")!;
        using var bitmap = SkiaSharp.SKBitmap.Decode(source);

        // The brightest part of each colour is a grey that could stand for any one of them, but not for all.
        var brightest = Enumerable.Range(0, 80).SelectMany(y => Enumerable.Range(0, 120).Select(x => bitmap.GetPixel(x, y))).Select(one => Math.Max(one.Red, Math.Max(one.Green, one.Blue))).ToArray();
        var changed = Changed(edition, picture => picture.WidthPx == 120 ? picture with { Bytes = Packed(brightest) } : picture);

        Assert.Equal("BP4831", Assert.Single(EditionVerifier.Verify(document, Styles.Classic, changed, TestPictures.Of).Findings).Code.Id);
    }

    private static RecoveredEdition Changed(RecoveredEdition edition, Func<RecoveredPicture, RecoveredPicture> change) => edition with
    {
        Paragraphs = [.. edition.Paragraphs.Select(paragraph => paragraph with { Pieces = [.. paragraph.Pieces.Select(piece => piece is RecoveredPicture picture ? change(picture) : piece)] })],
    };

    private static byte[] Packed(byte[] samples)
    {
        using var packed = new MemoryStream();
        using (var flate = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            flate.Write(samples);
        }

        return packed.ToArray();
    }

    private static Document Read(string text) => MarkdownReader.Read(text, "album.md").Document!;

    private static string Balanced(string text, int from, string end, string other) =>
        text.IndexOf(end, from, StringComparison.Ordinal) is >= 0 and var at ? text[..at] + other + text[(at + end.Length)..] : text;
}
