using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>A Type 0 font: what its codes say, and how wide they are.</summary>
internal sealed partial class PdfFont
{
    private readonly Dictionary<int, string> _texts = [];
    private readonly Dictionary<int, double> _widths = [];
    private readonly Dictionary<string, List<int>> _codes = new(StringComparer.Ordinal);

    public PdfFont(PdfObjects objects, Dictionary<string, object> font)
    {
        var map = Encoding.ASCII.GetString(((PdfStream)objects.Resolve(font["ToUnicode"])).Decoded());
        foreach (Match pair in Pair().Matches(map))
        {
            var code = int.Parse(pair.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var text = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(pair.Groups[2].Value));
            _texts[code] = text;
            (_codes.TryGetValue(text, out var codes) ? codes : _codes[text] = []).Add(code);
        }

        var descendant = objects.Dictionary(objects.Array(font["DescendantFonts"])[0]);
        var widths = objects.Array(descendant["W"]);
        for (var i = 0; i + 1 < widths.Count; i += 2)
        {
            var first = (int)(double)widths[i];
            foreach (var width in objects.Array(widths[i + 1]))
            {
                _widths[first++] = (double)width;
            }
        }
    }

    /// <summary>How often each code is shown, so that text put in takes the letters of the text, not superior or small ones.</summary>
    public Dictionary<int, int> Uses { get; } = [];

    public string TextOf(int code) => _texts[code];

    public double WidthOf(int code) => _widths.GetValueOrDefault(code, 1000);

    /// <summary>Codes that say a text.</summary>
    /// <exception cref="ImpossibleDamageException">The font has no glyph for one of its characters.</exception>
    public IEnumerable<int> CodesOf(string text) => text.EnumerateRunes().Select(rune =>
        _codes.TryGetValue(rune.ToString(), out var codes)
            ? codes.MaxBy(code => Uses.GetValueOrDefault(code))
            : throw new ImpossibleDamageException($"The font has no {rune}."));

    [GeneratedRegex("<([0-9A-F]{4})><([0-9A-F]+)>")]
    private static partial Regex Pair();
}
