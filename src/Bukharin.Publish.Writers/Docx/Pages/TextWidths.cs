using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Writers.Layout.Faces;

namespace Bukharin.Publish.Writers.Docx.Pages;

/// <summary>Widths of words in the faces of the edition, or in faces with the same widths.</summary>
internal sealed class TextWidths
{
    // What Word makes of small capitals and of superior figures, as parts of the size.
    private const double SmallCapsPart = 0.8;
    private const double RaisedPart = 0.65;

    private readonly ImmutableArray<FontFace> _faces;
    private readonly string _codeFont;

    // Letters of one width are six tenths of an em wide in Courier New and in most others.
    private readonly Lazy<ImmutableArray<FontFace>> _codeFaces;
    private readonly Dictionary<(int Face, string Text), double> _ems = [];

    /// <summary>Loads the faces of a style: the DOCX's, or the PDF's where it has none of its own.</summary>
    public TextWidths(Style style)
    {
        var paths = style.Docx.Fonts ?? style.Pdf.Fonts;
        _faces = Load(style, paths);
        _codeFont = style.Docx.CodeFont;
        _codeFaces = new Lazy<ImmutableArray<FontFace>>(() => Load(style, style.Pdf.Code.Fonts));
    }

    /// <summary>The distance of baselines that the font itself asks for, in ems.</summary>
    public double LineEm => (double)(_faces[0].Ascender - _faces[0].Descender) / _faces[0].UnitsPerEm;

    /// <summary>The width of a word or of a part of one, in points.</summary>
    public double Of(string text, LetterLook look)
    {
        var size = look.SizePt * (look.IsRaised ? RaisedPart : 1);
        var width = look.TrackingPt * text.Length;
        if (!look.IsSmallCaps)
        {
            return width + (Em(text, look) * size);
        }

        foreach (var letter in text)
        {
            var capital = char.ToUpperInvariant(letter);
            width += Em(capital.ToString(CultureInfo.InvariantCulture), look) * size * (capital == letter ? 1 : SmallCapsPart);
        }

        return width;
    }

    private static ImmutableArray<FontFace> Load(Style style, FontFamilyPaths paths) =>
        [.. ((string[])[paths.Regular, paths.Bold, paths.Italic, paths.BoldItalic]).Select(path => StyleFaces.Load(style, path))];

    private double Em(string text, LetterLook look)
    {
        var isCode = look.Font == _codeFont;
        var face = (look.IsBold ? 1 : 0) + (look.IsItalic ? 2 : 0) + (isCode ? _faces.Length : 0);
        if (!_ems.TryGetValue((face, text), out var width))
        {
            // Ligatures are off in Word unless a run asks for them.
            _ems[(face, text)] = width = Shaper.Shape(new FontInstance(isCode ? _codeFaces.Value[face - _faces.Length] : _faces[face], 1, ["-liga", "-clig"]), text, "und").Sum(glyph => glyph.AdvancePt);
        }

        return width;
    }
}
