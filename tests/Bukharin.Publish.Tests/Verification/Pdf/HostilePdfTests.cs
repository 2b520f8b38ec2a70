using System.Globalization;
using System.Text;
using Bukharin.Publish.Verification.Pdf;

namespace Bukharin.Publish.Tests.Verification.Pdf;

/// <summary>Small files that lead a reader round in circles, or deeper than its stack.</summary>
public sealed class HostilePdfTests
{
    private const string Words = "BT /F1 10 Tf 50 500 Td (words) Tj ET";

    [Fact]
    public void A_form_that_shows_itself_by_way_of_another_is_refused() => Assert.Contains(
        "a part of itself",
        Message(Forms("/X Do", (20, "/X 21 0 R", "/X Do"), (21, "/X 20 0 R", "/#58 Do"))),
        StringComparison.Ordinal);

    [Fact]
    public void Forms_that_double_at_each_step_are_refused() => Assert.Contains(
        "drawings",
        Message(Forms("/X Do", [.. Enumerable.Range(20, 25).Select(i => (i, $"/X {i + 1} 0 R", "/X Do /X Do")), (45, "", "")])),
        StringComparison.Ordinal);

    [Fact]
    public void Forms_that_nest_more_deeply_than_any_are_refused() => Assert.Contains(
        "deep",
        Message(Forms("/X Do", [.. Enumerable.Range(20, 40).Select(i => (i, $"/X {i + 1} 0 R", "/X Do")), (60, "", "")])),
        StringComparison.Ordinal);

    [Fact]
    public void Forms_that_only_know_each_other_are_read()
    {
        // Programs give all forms the resources of their page.
        var file = Forms("/X Do /Y Do", (20, "/X 20 0 R /Y 21 0 R", Words), (21, "/X 20 0 R /Y 21 0 R", "/X Do"));

        Assert.NotEmpty(PdfText.Recover(new MemoryStream(file)).Paragraphs);
    }

    [Fact]
    public void Pages_that_hold_themselves_are_refused() => Assert.Contains(
        "page tree",
        Message(File(new() { [1] = "<< /Type /Catalog /Pages 2 0 R >>", [2] = "<< /Type /Pages /Count 1 /Kids [2 0 R] >>" })),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("/W [1 2 1666666666666]")]
    [InlineData("/W[1 2%\n99999999]")]
    [InlineData("/#57 [ 1 99 0 ]")]
    public void Fields_wider_than_a_number_are_refused(string widths) => Assert.Contains(
        "wider",
        Message(Encoding.Latin1.GetBytes($"%PDF-1.5\n4 0 obj\n<< /Type /XRef {widths} /Size 3 /Length 3 >>\nstream\nabc\nendstream\nendobj\nstartxref\n9\n%%EOF\n")),
        StringComparison.Ordinal);

    [Fact]
    public void Widths_of_a_font_are_none_of_a_table() => CrossReferenceWidths.Check(
        Encoding.Latin1.GetBytes("3 0 obj << /Type /Font /W [0 [500 600]] >> endobj 4 0 obj << /Type /XRef /W [1 2 1] >> stream"));

    private static string Message(byte[] file) => Assert.Throws<InvalidDataException>(() => PdfText.Recover(new MemoryStream(file))).Message;

    private static byte[] Forms(string content, params (int Number, string Named, string Content)[] forms)
    {
        var objects = new SortedDictionary<int, string>
        {
            [1] = "<< /Type /Catalog /Pages 2 0 R >>",
            [2] = "<< /Type /Pages /Count 1 /Kids [10 0 R] >>",
            [3] = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
            [10] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 11 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /X 20 0 R /Y 21 0 R >> >> >>",
            [11] = Stream("", content),
        };
        foreach (var (number, named, shown) in forms)
        {
            objects[number] = Stream($"/Type /XObject /Subtype /Form /BBox [0 0 400 600] /Resources << /Font << /F1 3 0 R >> /XObject << {named} >> >>", shown);
        }

        return File(objects);
    }

    private static string Stream(string entries, string content) => $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static byte[] File(SortedDictionary<int, string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, body) in objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        var start = file.Length;
        file.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size 100 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
