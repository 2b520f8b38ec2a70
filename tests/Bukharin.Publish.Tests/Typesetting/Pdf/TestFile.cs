using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf;
using Bukharin.Publish.Typesetting.Pdf.Metadata;
using Bukharin.Publish.Typesetting.Pdf.Objects;
using UglyToad.PdfPig;

namespace Bukharin.Publish.Tests.Typesetting.Pdf;

/// <summary>Files written for tests, and what an independent reader finds in them.</summary>
internal static class TestFile
{
    public static readonly PdfMetadata Metadata = new() { Title = "A Letter", Language = "en" };

    public static readonly PdfOptions Options = new() { Metadata = Metadata };

    /// <summary>A file whose objects stand in plain view.</summary>
    public static readonly PdfOptions Plain = Options with { Version = PdfVersion.Pdf14 };

    public static byte[] Write(PdfOptions options, params ImmutableArray<Page> pages)
    {
        using var output = new MemoryStream();
        PdfFile.Write(pages, options, output);
        return output.ToArray();
    }

    public static byte[] Write(params ImmutableArray<Page> pages) => Write(Options, pages);

    /// <summary>The text of a one-page file, letter by letter in the order of the content stream.</summary>
    public static string TextOf(byte[] file)
    {
        using var document = PdfDocument.Open(file);
        return string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value));
    }

    public static string Latin1(byte[] file) => Encoding.Latin1.GetString(file);

    /// <summary>What a compressed stream holds.</summary>
    public static string Inflate(PdfStream stream)
    {
        using var inflated = new ZLibStream(new MemoryStream(stream.Data.ToArray()), CompressionMode.Decompress);
        using var reader = new StreamReader(inflated, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
