using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Embedding;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Content;

/// <summary>Paints the texts of one page (ISO 32000-1, 9.4), and keeps track of the text state.</summary>
internal sealed class TextPainter(SyntaxWriter writer, FontTable fonts, double pageHeight)
{
    // Adjustments are rounded to tenths of a thousandth of the size: half a micrometre at 12 pt.
    private const double AdjustmentSteps = 10;

    private readonly List<EmbeddedFont> _used = [];
    private bool _isOpen;
    private EmbeddedFont? _font;
    private double _size;
    private double _rise;
    private double _scale = 1;
    private double _letterspace;

    // The origin of the line in thousandths of a point, as integers, so that relative moves do not accumulate errors.
    private long _x, _y;

    /// <summary>The fonts used so far.</summary>
    public ImmutableArray<EmbeddedFont> Fonts => [.. _used];

    public void Paint(PlacedText text)
    {
        if (text.Glyphs.IsEmpty)
        {
            return;
        }

        Begin();
        Select(fonts[text.Font.Face], Thousandths.Round(text.Font.SizePt));
        Stretch(text.HorizontalScale, Thousandths.Round(text.LetterspacePt));
        MoveTo(Thousandths.Of(text.XPt), Thousandths.Of(pageHeight - text.BaselinePt));
        if (text.Font.IsRightToLeft)
        {
            Show(text.Glyphs, _font!, isBackwards: true);
            return;
        }

        Show(ClusterText.ShareOut(text.Glyphs), _font!);
    }

    /// <summary>Ends the text object, if one is open.</summary>
    public void End()
    {
        if (_isOpen)
        {
            _isOpen = false;
            writer.Raw("ET\n"u8);
        }
    }

    private void Begin()
    {
        if (!_isOpen)
        {
            _isOpen = true;
            (_x, _y) = (0, 0);
            writer.Raw("BT\n"u8);
        }
    }

    private void Select(EmbeddedFont font, double size)
    {
        // Font, size and rise are part of the graphics state (9.3.1), so they are kept after the end of a text object.
        if (font == _font && size.Equals(_size))
        {
            return;
        }

        if (!_used.Contains(font))
        {
            _used.Add(font);
        }

        (_font, _size) = (font, size);
        writer.Name(font.ResourceName);
        writer.Number(size);
        writer.Keyword("Tf\n"u8);
    }

    /// <summary>Sets the horizontal scale, in percent, and the character spacing, which is scaled with the glyphs (9.3.2 to 9.3.4).</summary>
    private void Stretch(double scale, double letterspace)
    {
        if (!scale.Equals(_scale))
        {
            _scale = scale;
            writer.Number(scale * 100);
            writer.Keyword("Tz\n"u8);
        }

        if (!letterspace.Equals(_letterspace))
        {
            _letterspace = letterspace;
            writer.Number(letterspace);
            writer.Keyword("Tc\n"u8);
        }
    }

    private void MoveTo(long x, long y)
    {
        writer.Number((x - _x) / 1000.0);
        writer.Number((y - _y) / 1000.0);
        writer.Keyword("Td\n"u8);
        (_x, _y) = (x, y);
    }

    /// <summary>Shows glyphs, with adjustments wherever the font's own advance does not lead to the place of the next glyph.</summary>
    /// <param name="glyphs">The glyphs from left to right.</param>
    /// <param name="font">Their font.</param>
    /// <param name="isBackwards">Whether they are shown from the last to the first, because the file has text in reading order (14.8.2.3).</param>
    private void Show(ImmutableArray<ShapedGlyph> glyphs, EmbeddedFont font, bool isBackwards = false)
    {
        // Both in thousandths of the scaled size from the origin of the line: the pen's position after the glyphs so far, and the wanted one.
        var pen = 0.0;
        var perPoint = 1000 / (_size * _scale);
        var origin = isBackwards ? glyphs.Sum(glyph => glyph.AdvancePt) * perPoint : 0.0;
        var letterspace = _letterspace * 1000 / _size;
        Rise(glyphs[isBackwards ? ^1 : 0].OffsetYPt);
        writer.Byte((byte)'[');
        var isString = false;
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs.ItemRef(isBackwards ? glyphs.Length - 1 - i : i);
            origin -= isBackwards ? glyph.AdvancePt * perPoint : 0;
            if (Thousandths.Of(glyph.OffsetYPt) != Thousandths.Of(_rise))
            {
                EndString(ref isString);
                writer.Raw("]TJ\n"u8);
                Rise(glyph.OffsetYPt);
                writer.Byte((byte)'[');
            }

            var adjustment = Math.Round(
                (pen - origin - (glyph.OffsetXPt * perPoint)) * AdjustmentSteps, MidpointRounding.AwayFromZero) / AdjustmentSteps;
            if (adjustment != 0)
            {
                EndString(ref isString);
                writer.Number(adjustment);
                pen -= adjustment;
            }

            if (!isString)
            {
                isString = true;
                writer.Byte((byte)'<');
            }

            var code = font.CodeOf(glyph.Id, glyph.Text);
            writer.Hexadecimal((byte)(code >> 8));
            writer.Hexadecimal((byte)code);
            pen += font.WidthOf(code) + letterspace;
            origin += isBackwards ? 0 : glyph.AdvancePt * perPoint;
        }

        EndString(ref isString);
        writer.Raw("]TJ\n"u8);
        Rise(0);
    }

    private void Rise(double rise)
    {
        if (Thousandths.Of(rise) != Thousandths.Of(_rise))
        {
            _rise = rise;
            writer.Number(rise);
            writer.Keyword("Ts\n"u8);
        }
    }

    private void EndString(ref bool isString)
    {
        if (isString)
        {
            isString = false;
            writer.Byte((byte)'>');
        }
    }
}
