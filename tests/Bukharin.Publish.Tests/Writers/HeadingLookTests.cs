using System.IO.Compression;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Epub.Package;
using UglyToad.PdfPig;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Writers;

/// <summary>The looks of headings, which a style says once for all formats.</summary>
public class HeadingLookTests
{
    private static readonly Document Lamp = Document(
        Heading(2, "lamp", Text("The lamp")),
        Paragraph("Nobody sees to it."),
        Heading(4, "ferry", Emphasis(Text("Of the ferry"))),
        Paragraph("The ferry lies in the harbour."),
        Heading(4, "halcyon", Text("Of the "), Emphasis(Text("Halcyon"))),
        Paragraph("She lies beside it."));

    public static TheoryData<string, HeadingForm> Looks =>
        [.. from format in Formats.All from form in Enum.GetValues<HeadingForm>() select (format.Name, form)];

    [Theory]
    [MemberData(nameof(Looks))]
    public void Whatever_headings_look_like_the_edition_is_proved(string format, HeadingForm form)
    {
        var style = With(Styles.Classic.Headings[0] with { Form = form }, Styles.Classic.Headings[1] with { Form = HeadingForm.Italic });

        foreach (var document in (Document[])[Lamp, SampleDocuments.EveryNodeKind])
        {
            Assert.Empty(Editions.Verify(format, Editions.Recoverable(format, document, style), document, style).Findings);
        }
    }

    [Fact]
    public void In_a_PDF_they_are_as_large_as_their_part_of_the_text()
    {
        var style = With(Styles.Classic.Headings[0], new HeadingStyle(2, 2, HeadingForm.Bold, Centered: false, 4, 1));
        using var pdf = PdfDocument.Open(Editions.Write("pdf", Lamp, style));
        var words = pdf.GetPages().SelectMany(page => page.GetWords()).ToList();

        Assert.Equal(2 * style.Pdf.Text.SizePt, words.First(word => word.Text == "Of").Letters[0].PointSize, 1);
        Assert.Equal(style.Pdf.Text.SizePt, words.First(word => word.Text == "Nobody").Letters[0].PointSize, 1);
    }

    [Fact]
    public void In_a_DOCX_they_are_Words_styles_of_headings()
    {
        using var archive = new ZipArchive(new MemoryStream(Editions.Write("docx", Lamp, With(new HeadingStyle(1.5, 2, HeadingForm.SmallCaps, Centered: true, 3, 1)))));
        using var reader = new StreamReader(archive.GetEntry("word/styles.xml")!.Open());
        var styles = reader.ReadToEnd();
        var at = styles.IndexOf("w:styleId=\"Heading2\"", StringComparison.Ordinal);
        var heading = styles[at..styles.IndexOf("</w:style>", at, StringComparison.Ordinal)];

        Assert.Contains("<w:jc w:val=\"center\"", heading, StringComparison.Ordinal);
        Assert.Contains("<w:smallCaps", heading, StringComparison.Ordinal);
        Assert.Contains("w:before=\"960\" w:after=\"320\" w:line=\"640\"", heading, StringComparison.Ordinal); // Lines of 16 pt.
        Assert.DoesNotContain("<w:b ", heading, StringComparison.Ordinal);
    }

    [Fact]
    public void In_an_EPUB_they_are_rules_for_their_level_whatever_their_rank_in_a_file()
    {
        var sheet = Encoding.UTF8.GetString(BookSheet.Of(PreparedCopy.From(Lamp, With(Styles.Classic.Headings[0], new HeadingStyle(2, 2, HeadingForm.Italic, Centered: false, 4, 1)))).Span);

        Assert.Contains(
            "\nh1.level-2, h2, h3, h1.level-4, h2.level-4, h3.level-4, h4, h5, h6 {\n  margin: 2.8em 0 0.7em;\n  font-size: 2em;\n  font-style: italic;\n  font-variant-caps: normal;\n  font-weight: normal;\n  line-height: 1.4;\n  text-align: left;\n}\n",
            sheet,
            StringComparison.Ordinal);
        Assert.Contains("\nh1.level-2 em, h2 em, h3 em, h1.level-4 em, h2.level-4 em, h3.level-4 em, h4 em, h5 em, h6 em {\n  font-style: normal;\n}\n", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("\nh1 em", sheet, StringComparison.Ordinal);
    }

    private static Style With(params HeadingStyle[] headings) => Styles.Classic with { Headings = [.. headings] };
}
