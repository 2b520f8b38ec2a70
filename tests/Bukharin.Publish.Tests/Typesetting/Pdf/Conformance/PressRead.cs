using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Conformance;

/// <summary>A press file as an independent reader finds it, object by object.</summary>
internal sealed class PressRead
{
    private readonly PdfDocument _document;
    private readonly string _file;

    public PressRead(byte[] file)
    {
        _document = PdfDocument.Open(file);
        _file = TestFile.Latin1(file);
        Pages = [.. _document.GetPages().Select(page => page.Dictionary.Data)];
    }

    public ImmutableArray<IReadOnlyDictionary<string, IToken>> Pages { get; }

    public IReadOnlyDictionary<string, IToken> Catalog => _document.Structure.Catalog.CatalogDictionary.Data;

    public IReadOnlyDictionary<string, IToken> Information => _document.Information.DocumentInformationDictionary!.Data;

    public bool IsEncrypted => _document.IsEncrypted;

    /// <summary>How many file identifiers the trailer has.</summary>
    public int Identifiers => Regex.Count(Regex.Match(_file, @"/ID\[(<[0-9A-F]+>)+\]").Value, "<");

    public ImmutableArray<IReadOnlyDictionary<string, IToken>> OutputIntents =>
        [.. ((ArrayToken)Resolve(Catalog["OutputIntents"])).Data.Select(intent => ((DictionaryToken)Resolve(intent)).Data)];

    public static string Text(IToken token) => ((IDataToken<string>)token).Data;

    public double[] Box(int page, string name) =>
        [.. ((ArrayToken)Resolve(Pages[page][name])).Data.Select(number => ((NumericToken)number).Double)];

    public string Content(int page) => Encoding.Latin1.GetString(Stream(Pages[page]["Contents"]));

    public IEnumerable<string> Resources(int page) => ((DictionaryToken)Resolve(Pages[page]["Resources"])).Data.Keys;

    /// <summary>Lengths of the font programs of the fonts that pages use.</summary>
    public ImmutableArray<int> FontFiles() =>
    [
        .. Enumerable.Range(0, Pages.Length)
            .Select(page => (DictionaryToken)Resolve(Pages[page]["Resources"]))
            .Where(resources => resources.Data.ContainsKey("Font"))
            .SelectMany(resources => ((DictionaryToken)Resolve(resources.Data["Font"])).Data.Values)
            .OfType<IndirectReferenceToken>()
            .DistinctBy(font => font.Data)
            .Select(font => Entry(Entry(((ArrayToken)Entry(font, "DescendantFonts")).Data[0], "FontDescriptor"), "FontFile2"))
            .Select(file => Stream(file).Length),
    ];

    public byte[] Stream(IToken token)
    {
        var stream = (StreamToken)Resolve(token);
        if (!stream.StreamDictionary.Data.ContainsKey("Filter"))
        {
            return stream.Data.ToArray();
        }

        using var inflated = new ZLibStream(new MemoryStream(stream.Data.ToArray()), CompressionMode.Decompress);
        using var output = new MemoryStream();
        inflated.CopyTo(output);
        return output.ToArray();
    }

    /// <summary>The text of a property of the XMP packet.</summary>
    public string Xmp(string schema, string property)
    {
        Assert.True(_document.TryGetXmpMetadata(out var packet));
        return packet!.GetXDocument()!.Descendants(XNamespace.Get(schema) + property).Single().Value;
    }

    /// <summary>The rectangles that a page fills.</summary>
    public IEnumerable<(double X, double Y, double Width, double Height)> Rectangles(int page) =>
        Regex.Matches(Content(page), @"([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) re f").Select(match => (Number(match, 1), Number(match, 2), Number(match, 3), Number(match, 4)));

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private IToken Entry(IToken dictionary, string key) => Resolve(((DictionaryToken)Resolve(dictionary)).Data[key]);

    public IToken Resolve(IToken token) =>
        token is IndirectReferenceToken reference ? _document.Structure.GetObject(reference.Data)!.Data : token;
}
