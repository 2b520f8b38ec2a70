using System.Globalization;
using System.IO.Compression;
using System.Text;
using Bukharin.Publish.Recovery.Pdf;
using Bukharin.Publish.Recovery.Pdf.Objects;

namespace Bukharin.Publish.Tests.Recovery.Pdf;

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
        "a part of itself",
        Message(File(new() { [1] = "<< /Type /Catalog /Pages 2 0 R >>", [2] = "<< /Type /Pages /Count 1 /Kids [2 0 R] >>" })),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("/Length 21 0 R")]
    [InlineData("/Length 20 0 R")]
    public void A_stream_whose_length_is_a_stream_of_such_length_is_refused(string length) => Assert.Contains(
        "a part of itself",
        Message(File(new()
        {
            [1] = "<< /Type /Catalog /Pages 2 0 R >>",
            [2] = "<< /Type /Pages /Count 0 /Kids [] >>",
            [20] = $"<< {length} >>\nstream\na\nendstream",
            [21] = "<< /Length 20 0 R >>\nstream\nb\nendstream",
        })),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("/W [1 2 1666666666666]")]
    [InlineData("/W[1 2%\n99999999]")]
    [InlineData("/#57 [ 1 99 0 ]")]
    public void Fields_wider_than_a_number_are_refused(string widths) => Assert.Contains(
        "wider",
        Message(Encoding.Latin1.GetBytes($"%PDF-1.5\n4 0 obj\n<< /Type /XRef {widths} /Size 3 /Length 3 >>\nstream\nabc\nendstream\nendobj\nstartxref\n9\n%%EOF\n")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("/Names << /Dests 20 0 R >>", "<< /Kids [20 0 R] >>", "")]
    [InlineData("/Names << /Dests 20 0 R >>", "<< /K#69ds 21 0 R >>", "[<< /Kids [20 0 R] >>]")]
    [InlineData("/Names 20 0 R", "20 0 R", "")]
    [InlineData("/Names 20 0 R", "null << /Dests 20 0 R >> % one of them\n20 0 R", "")]
    [InlineData("/Names 20 0 R", "21 % 0 R\n0 R", "20 0 R")]
    [InlineData("/Names << /Dests 20 0 R >>", "<< /Length 1 >>\nstream\nx\nendstream << /Kids [20 0 R] >>", "")]
    [InlineData("/PageLabels 20 0 R", "<< /Kids [20 0 R] >>", "")]
    public void Trees_and_references_that_hold_themselves_are_refused(string catalog, string first, string second) => Assert.Contains(
        "a part of itself", Message(Page(catalog, "", Words, (20, first), (21, second))), StringComparison.Ordinal);

    [Theory]
    [InlineData("20 0 R", "[/Indexed 20 0 R 1 (abcdef)]", "")]
    [InlineData("20 0 R", "[/Separation /X 20 0 R 30 0 R]", "")]
    [InlineData("20 0 R", "[/DeviceN [/X] 21 0 R 30 0 R]", "[/Pattern 20 0 R]")]
    [InlineData("[/Separation /X /DeviceRGB 20 0 R]", "<< /FunctionType 3 /Domain [0 1] /Functions [20 0 R] /Bounds [] /Encode [0 1] >>", "")]
    public void Colours_and_functions_that_hold_themselves_are_refused(string colour, string first, string second) => Assert.Contains(
        "a part of itself", Message(Page("", $"/ColorSpace << /C {colour} >>", "/C cs 1 sc " + Words, (20, first), (21, second), Tint)), StringComparison.Ordinal);

    [Theory]
    [InlineData("/C [/Separation /X /C 30 0 R]", "/C cs")]
    [InlineData("/C [/Separation /X /D 30 0 R] /D [/DeviceN [/Y] [/Pattern /C] 30 0 R]", "/C cs")]
    [InlineData("/C [/ICCBased 20 0 R]", "/C cs")]
    [InlineData("/DefaultRGB [/Separation /X /DeviceRGB 30 0 R]", "1 0 0 rg")]
    [InlineData("/DefaultRGB [/Separation /X /DeviceCMYK 30 0 R] /DefaultCMYK [/Separation /X /DeviceRGB 30 0 R]", "1 0 0 rg")]
    public void Colours_that_are_made_of_themselves_by_name_are_refused(string colours, string content) => Assert.Contains(
        "made of itself", Message(Page("", $"/ColorSpace << {colours} >>", content + " " + Words, (20, Stream("/N 3 /Alternate /C", "")), Tint)), StringComparison.Ordinal);

    [Fact]
    public void A_colour_that_stands_for_that_of_the_device_is_read() => Assert.NotEmpty(PdfText.Recover(new MemoryStream(
        Page("", "/ColorSpace << /DefaultRGB [/ICCBased 20 0 R] /C [/Separation /X /DeviceRGB 30 0 R] >>", "1 0 0 rg /C cs 1 sc " + Words, (20, Stream("/N 3 /Alternate /DeviceRGB", "")), Tint))).Paragraphs);

    [Fact]
    public void Objects_that_nest_more_deeply_than_any_are_refused() => Assert.Contains(
        "deep",
        Message(Page("/Names << /Dests 20 0 R >>", "", Words, [.. Enumerable.Range(20, 400).Select(i => (i, $"<< /Kids [{i + 1} 0 R] >>")), (420, "<< /Names [] >>")])),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Trees_in_streams_of_objects_are_looked_at(bool isPacked) => Assert.Contains(
        "a part of itself",
        Message(InStreams(isPacked, (1, "<< /Type /Catalog /Pages 2 0 R /Names << /Dests 20 0 R >> >>"), (20, "<< /Kids [21 0 R] >>"), (21, "<< /Kids [20 0 R] >>"))),
        StringComparison.Ordinal);

    [Fact]
    public void Objects_in_streams_are_read() => Assert.NotEmpty(PdfText.Recover(new MemoryStream(
        InStreams(true, (1, "<< /Type /Catalog /Pages 2 0 R /Names << /Dests 20 0 R >> >>"), (20, "<< /Kids [21 0 R] >>"), (21, "<< /Names [(a) [10 0 R /Fit]] >>")))).Paragraphs);

    [Fact]
    public void A_kilobyte_that_unpacks_to_gigabytes_is_refused_before_it_takes_them()
    {
        // Packed twice: of 300 MB some kilobytes are left.
        var bomb = Packed(PackedZeros(300));
        var file = Page("", "", Words, (20, $"<< /Type /Metadata /Subtype /XML /Filter [/FlateDecode /FlateDecode] /Length {bomb.Length} >>\nstream\n{Encoding.Latin1.GetString(bomb)}\nendstream"));
        file = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(file).Replace("/Contents 11 0 R", "/Contents 20 0 R", StringComparison.Ordinal));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains("unpacks to more than", Message(file), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100 << 20);
    }

    [Theory]
    [InlineData("q ", 500_000, "states")]
    [InlineData("1 ", 6_000_000, "words")]
    public void Pages_that_have_more_to_do_than_any_are_refused(string word, int times, string reason) => Assert.Contains(
        reason, Message(Page("", "", string.Concat(Enumerable.Repeat(word, times)) + Words)), StringComparison.Ordinal);

    [Fact]
    public void Letters_in_strings_and_pictures_are_no_operators()
    {
        var scan = ContentScan.Read("q (Do q \\) q (q)) Tj BI /W 1 ID q q q EI /A#42 Do % q q\n<< /q 1 >> BDC Q"u8);

        Assert.Equal(1, scan.DeepestState);
        Assert.Equal(["AB"], scan.Shown);
    }

    [Fact]
    public void What_filters_make_is_measured()
    {
        Assert.Equal(70_000, StreamLength.Flate(Packed(new byte[70_000])));
        // ISO 32000-1, 7.4.4.2, example 1.
        Assert.Equal(10, StreamLength.Lzw(new byte[] { 0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01 }));
        Assert.Equal(131, StreamLength.Runs(new byte[] { 2, 1, 2, 3, 129, 7, 128, 5 }));
    }

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

    private static readonly (int Number, string Body) Tint = (30, "<< /FunctionType 2 /Domain [0 1] /N 1 >>");

    private static byte[] Page(string catalog, string resources, string content, params (int Number, string Body)[] others)
    {
        var objects = new SortedDictionary<int, string>
        {
            [1] = $"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
            [2] = "<< /Type /Pages /Count 1 /Kids [10 0 R] >>",
            [3] = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
            [10] = $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 11 0 R /Resources << /Font << /F1 3 0 R >> {resources} >> >>",
            [11] = Stream("", content),
        };
        foreach (var (number, body) in others)
        {
            objects[number] = body;
        }

        return File(objects);
    }

    /// <summary>A file of one page, with some objects each in a stream of its own (7.5.7, 7.5.8).</summary>
    private static byte[] InStreams(bool isPacked, params (int Number, string Body)[] inside)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new SortedDictionary<int, (int Kind, int Place)>();
        foreach (var (number, body) in new[]
                 {
                     (2, "<< /Type /Pages /Count 1 /Kids [10 0 R] >>"),
                     (3, "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>"),
                     (10, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 11 0 R /Resources << /Font << /F1 3 0 R >> >> >>"),
                     (11, Stream("", Words)),
                 })
        {
            Add(number, body);
        }

        for (var i = 0; i < inside.Length; i++)
        {
            var head = $"{inside[i].Number} 0 ";
            var data = head + inside[i].Body;
            places[inside[i].Number] = (2, 40 + i);
            Add(40 + i, Stream($"/Type /ObjStm /N 1 /First {head.Length}" + (isPacked ? " /Filter /FlateDecode" : ""), isPacked ? Encoding.Latin1.GetString(Packed(Encoding.Latin1.GetBytes(data))) : data));
        }

        var table = string.Concat(Enumerable.Range(0, 50).Select(i => places.GetValueOrDefault(i)).Select(at => $"{(char)at.Kind}{(char)(at.Place >> 8)}{(char)(at.Place & 255)}\0"));
        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"50 0 obj\n{Stream("/Type /XRef /W [1 2 1] /Size 50 /Root 1 0 R", table)}\nendobj\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());

        void Add(int number, string body)
        {
            places[number] = (1, file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }
    }

    private static byte[] Packed(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            zlib.Write(data);
        }

        return packed.ToArray();
    }

    private static byte[] PackedZeros(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < megabytes; i++)
            {
                zlib.Write(zeros);
            }
        }

        return packed.ToArray();
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
