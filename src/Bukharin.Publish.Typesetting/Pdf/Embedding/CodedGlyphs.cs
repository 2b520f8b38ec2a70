using System.Runtime.InteropServices;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Typesetting.Pdf.Embedding;

/// <summary>Assigns a character code to each pair of a glyph and its text.</summary>
/// <remarks>
/// With a code for each pair instead of each glyph, ToUnicode is exact: a lower-case "c" and a small capital "C" may share an outline, and
/// the hyphen of a compound and that of a line break always do. Codes count from 1 in the order of their first use; 0 is .notdef, and
/// is never shown.
/// </remarks>
internal sealed class CodedGlyphs
{
    private readonly FontFace _face;
    private readonly List<Pair> _pairs = [default];

    // The codes of a glyph form a chain, usually of one link, so that texts need not be hashed.
    private readonly ushort[] _firstCode;

    public CodedGlyphs(FontFace face)
    {
        _face = face;
        _firstCode = new ushort[face.GlyphCount];
        _pairs[0] = new Pair(0, "", 0);
    }

    /// <summary>The number of codes, including code 0.</summary>
    public int Count => _pairs.Count;

    public ushort GlyphOf(int code) => _pairs[code].Glyph;

    public string TextOf(int code) => _pairs[code].Text;

    /// <summary>The code of a pair.</summary>
    /// <exception cref="ArgumentException">The glyph is .notdef or not in the face, or the text cannot be represented in a PDF.</exception>
    public ushort CodeOf(ushort glyph, string text)
    {
        var code = glyph < _firstCode.Length ? _firstCode[glyph] : (ushort)0;
        while (code != 0)
        {
            ref readonly var pair = ref CollectionsMarshal.AsSpan(_pairs)[code];
            if (string.Equals(pair.Text, text, StringComparison.Ordinal))
            {
                return code;
            }

            code = pair.NextCode;
        }

        return Add(glyph, text);
    }

    private ushort Add(ushort glyph, string text)
    {
        if (glyph == 0 || glyph >= _firstCode.Length)
        {
            throw new ArgumentException($"{_face} has no glyph for {CodePoints.Describe(text)}.", nameof(glyph));
        }

        // ISO 14289-1, 7.21.7: ToUnicode must not contain U+0000, U+FEFF or U+FFFE. An unpaired surrogate is no character.
        if (text.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE') || !CodePoints.IsWellFormed(text))
        {
            throw new ArgumentException($"{CodePoints.Describe(text)} cannot be recovered from a PDF.", nameof(text));
        }

        if (_pairs.Count > ushort.MaxValue)
        {
            throw new ArgumentException($"{_face} is used with more than 65535 pairs of glyph and text.", nameof(glyph));
        }

        var code = (ushort)_pairs.Count;
        _pairs.Add(new Pair(glyph, text, _firstCode[glyph]));
        _firstCode[glyph] = code;
        return code;
    }

    private readonly record struct Pair(ushort Glyph, string Text, ushort NextCode);
}
