using System.Globalization;
using System.Text.RegularExpressions;
using Bukharin.Publish.Typesetting.Pdf.Objects;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Objects;

public sealed class PdfSerializerTests
{
    [Theory]
    [InlineData(nameof(PdfVersion.Pdf13), "%PDF-1.3")]
    [InlineData(nameof(PdfVersion.Pdf16), "%PDF-1.6")]
    [InlineData(nameof(PdfVersion.Pdf17), "%PDF-1.7")]
    [InlineData(nameof(PdfVersion.Pdf20), "%PDF-2.0")]
    public void The_header_states_the_version_and_that_the_file_is_binary(string version, string header)
    {
        var file = TestFile.Write(TestFile.Options with { Version = Enum.Parse<PdfVersion>(version) }, TestType.Page());

        Assert.Equal(header + "\n%\u00E2\u00E3\u00CF\u00D3\n", TestFile.Latin1(file)[..15]);
        Assert.EndsWith("\n%%EOF\n", TestFile.Latin1(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cross_reference_table_points_at_every_object()
    {
        var text = TestFile.Latin1(TestFile.Write(TestFile.Plain, TestType.Page(TestType.Line("Some words"))));

        var start = int.Parse(
            Regex.Match(text, @"startxref\n(\d+)\n").Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var table = Regex.Match(text[start..], @"\Axref\n0 (\d+)\n0000000000 65535 f \n((?:\d{10} 00000 n \n)+)trailer\n");
        Assert.True(table.Success);
        var entries = table.Groups[2].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(int.Parse(table.Groups[1].Value, CultureInfo.InvariantCulture), entries.Length + 1);
        for (var i = 0; i < entries.Length; i++)
        {
            var offset = int.Parse(entries[i].AsSpan(0, 10), NumberStyles.None, CultureInfo.InvariantCulture);
            Assert.StartsWith($"{i + 1} 0 obj\n", text[offset..], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Versions_before_object_streams_have_none()
    {
        var text = TestFile.Latin1(TestFile.Write(TestFile.Plain, TestType.Page()));

        Assert.DoesNotContain("/ObjStm", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/XRef", text, StringComparison.Ordinal);
        Assert.Contains("/Type/Catalog", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Later_versions_pack_all_that_is_no_stream()
    {
        var text = TestFile.Latin1(TestFile.Write(TestType.Page()));

        Assert.Contains("/Type/ObjStm", text, StringComparison.Ordinal);
        Assert.Contains("/Type/XRef", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/Type/Catalog", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\ntrailer\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(PdfVersion.Pdf14))]
    [InlineData(nameof(PdfVersion.Pdf17))]
    public void Every_object_of_a_large_file_is_found_by_another_reader(string version)
    {
        const int count = 1000;
        var objects = new PdfObjects();
        var catalog = objects.Reserve();
        var pages = objects.Reserve();
        var page = objects.Add(new PdfDictionary
        {
            ["Type"] = new PdfName("Page"), ["Parent"] = pages, ["MediaBox"] = new PdfArray { 0, 0, 10, 10 },
        });
        objects.Define(pages, new PdfDictionary
        {
            ["Type"] = new PdfName("Pages"), ["Kids"] = new PdfArray { page }, ["Count"] = 1,
        });
        objects.Define(catalog, new PdfDictionary { ["Type"] = new PdfName("Catalog"), ["Pages"] = pages });
        var information = objects.Add(new PdfDictionary());
        var first = objects.Count + 1;
        for (var i = 0; i < count; i++)
        {
            objects.Add(i % 7 == 0
                ? PdfStream.Compressed([(byte)i], new PdfDictionary { ["I"] = i })
                : new PdfDictionary { ["I"] = i });
        }

        using var output = new MemoryStream();
        var declared = Enum.Parse<PdfVersion>(version);
        PdfSerializer.Write(objects, catalog, information, declared, packsObjects: declared >= PdfVersion.Pdf15, output);

        using var document = PdfDocument.Open(output.ToArray());
        for (var i = 0; i < count; i++)
        {
            var token = document.Structure.GetObject(new UglyToad.PdfPig.Core.IndirectReference(first + i, 0)).Data;
            var dictionary = token as DictionaryToken ?? ((StreamToken)token).StreamDictionary;
            Assert.Equal(i, ((NumericToken)dictionary.Data["I"]).Int);
        }
    }

    [Fact]
    public void The_identifier_follows_the_content()
    {
        static string Identifier(string text) => Regex.Match(
            TestFile.Latin1(TestFile.Write(TestFile.Plain, TestType.Page(TestType.Line(text)))),
            @"/ID\[<([0-9A-F]{32})><\1>\]").Groups[1].Value;

        Assert.Equal(32, Identifier("some words").Length);
        Assert.Equal(Identifier("some words"), Identifier("some words"));
        Assert.NotEqual(Identifier("some words"), Identifier("some other words"));
    }

    [Fact]
    public void An_object_that_was_promised_and_never_made_is_a_fault()
    {
        var objects = new PdfObjects();
        var catalog = objects.Add(new PdfDictionary { ["Pages"] = objects.Reserve() });

        Assert.Throws<InvalidOperationException>(
            () => PdfSerializer.Write(objects, catalog, catalog, PdfVersion.Pdf17, packsObjects: true, Stream.Null));
    }

    [Fact]
    public void An_object_is_made_once()
    {
        var objects = new PdfObjects();
        var reference = objects.Add(new PdfDictionary());

        Assert.Throws<InvalidOperationException>(() => objects.Define(reference, new PdfDictionary()));
    }
}
