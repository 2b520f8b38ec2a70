using System.Collections.Immutable;
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

/// <summary>The looks of a text's parts, which a style says once for all formats.</summary>
public class PartLookTests
{
    private static readonly Document Letter = Document(
        BlockQuote(Paragraph("Nobody sees to a lamp.")),
        Division(DivisionRole.Salute, Paragraph("Dear Sir,")),
        Paragraph("The lamp is out, and nobody has come to see to it since the day before yesterday."),
        Division(DivisionRole.Signed, Paragraph(Emphasis(Text("Reed"))), Paragraph(Text("of the "), Emphasis(Text("ferry")))));

    public static TheoryData<string, HeadingForm, PartAlignment> Looks =>
        [.. from format in Formats.All from form in Enum.GetValues<HeadingForm>() from alignment in Enum.GetValues<PartAlignment>() select (format.Name, form, alignment)];

    [Theory]
    [MemberData(nameof(Looks))]
    public void Whatever_the_lines_of_a_part_look_like_the_edition_is_proved(string format, HeadingForm form, PartAlignment alignment)
    {
        var style = With(name => PartStyles.IsOfLines(name)
            ? new PartStyle(1, 2) { Form = form, Alignment = alignment, Indent = 0.1, IsSmall = true }
            : new PartStyle(1, 0));

        foreach (var document in (Document[])[Letter, SampleDocuments.EveryNodeKind])
        {
            Assert.Empty(Editions.Verify(format, Editions.Recoverable(format, document, style), document, style).Findings);
        }
    }

    [Fact]
    public void In_a_PDF_lines_stand_where_the_style_says_and_in_its_letters()
    {
        var (right, left) = (Signature(Styles.Classic), Signature(Signed(new PartStyle(3) { Form = HeadingForm.Bold })));

        Assert.True(right.Left - left.Left > 100, $"{right.Left} and {left.Left}");
        Assert.Contains("SemiBold", left.Font, StringComparison.Ordinal);
        Assert.DoesNotContain("SemiBold", right.Font, StringComparison.Ordinal);
        Assert.Equal(3 * Styles.Classic.Pdf.Text.LeadingPt, right.Bottom - left.Bottom, 1);

        static (double Left, double Bottom, string Font) Signature(Style style)
        {
            using var pdf = PdfDocument.Open(Editions.Write("pdf", Letter, style));
            var word = pdf.GetPages().SelectMany(page => page.GetWords()).Last(word => word.Text.Contains("Reed", StringComparison.Ordinal));
            return (word.BoundingBox.Left, word.Letters[0].StartBaseLine.Y, word.Letters[0].FontName ?? "");
        }
    }

    [Fact]
    public void In_a_DOCX_they_are_those_of_the_parts_paragraph_style()
    {
        using var archive = new ZipArchive(new MemoryStream(Editions.Write("docx", Letter, Signed(new PartStyle(3) { Form = HeadingForm.SmallCaps, Alignment = PartAlignment.Center, IsSmall = true }))));
        using var reader = new StreamReader(archive.GetEntry("word/styles.xml")!.Open());
        var styles = reader.ReadToEnd();
        var at = styles.IndexOf("w:styleId=\"Signature\"", StringComparison.Ordinal);
        var signature = styles[at..styles.IndexOf("</w:style>", at, StringComparison.Ordinal)];

        Assert.Contains("<w:jc w:val=\"center\"", signature, StringComparison.Ordinal);
        Assert.Contains("<w:smallCaps", signature, StringComparison.Ordinal);
        Assert.Contains("w:before=\"960\"", signature, StringComparison.Ordinal); // Three lines of 16 pt.
        Assert.Contains("<w:sz w:val=\"18\"", signature, StringComparison.Ordinal);
    }

    [Fact]
    public void In_an_EPUB_they_are_the_rules_of_its_class()
    {
        var sheet = Encoding.UTF8.GetString(BookSheet.Of(PreparedCopy.From(Letter, Signed(new PartStyle(3) { Form = HeadingForm.Italic, Alignment = PartAlignment.Center }))).Span);

        Assert.Contains("\n.signed {\n  margin-top: 4.2em;\n  margin-bottom: 0;\n  font-style: italic;\n  text-align: center;\n}\n", sheet, StringComparison.Ordinal);
        Assert.Contains("\n.signed em {\n  font-style: normal;\n}\n", sheet, StringComparison.Ordinal);
        Assert.Contains("\nblockquote {\n  margin-top: 0.7em;\n", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain(".dateline {", sheet, StringComparison.Ordinal);
    }

    private static Style Signed(PartStyle look) => With(name => name == "signed" ? look : PartStyles.Default[name]);

    private static Style With(Func<string, PartStyle> lookOf) =>
        Styles.Classic with { Parts = new PartStyles(PartStyles.Default.Names.ToImmutableSortedDictionary(name => name, lookOf, StringComparer.Ordinal)) };
}
