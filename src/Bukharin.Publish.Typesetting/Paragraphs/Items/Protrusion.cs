using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>How far characters protrude past the edge of the text, so that the edge looks straight.</summary>
/// <remarks>Fractions of the glyph's own advance, after the practice described by Hàn Thế Thành (Micro-typographic extensions, 2000).</remarks>
internal static class Protrusion
{
    public static double LeftPt(ImmutableArray<ShapedGlyph> glyphs) =>
        glyphs.IsEmpty || !glyphs[0].HasText ? 0 : Left(glyphs[0].Text[0]) * glyphs[0].AdvancePt;

    public static double RightPt(ImmutableArray<ShapedGlyph> glyphs) =>
        glyphs.IsEmpty || !glyphs[^1].HasText ? 0 : Right(glyphs[^1].Text[^1]) * glyphs[^1].AdvancePt;

    private static double Left(char character) => character switch
    {
        '\u201C' or '\u201D' or '\u201E' => 0.4,
        '\u2018' or '\u2019' or '\u201A' or '\'' or '"' => 0.5,
        '\u00AB' or '\u2039' => 0.25,
        '-' or '\u2010' or '\u2011' => 0.5,
        '\u2013' => 0.25,
        '\u2014' => 0.15,
        '(' or '[' => 0.08,
        'A' or 'T' or 'V' or 'W' or 'Y' or '\u0410' or '\u0422' or '\u0423' => 0.05,
        'v' or 'w' or 'y' or '\u0443' or '\u0442' => 0.04,
        _ => 0,
    };

    private static double Right(char character) => character switch
    {
        '-' or '\u2010' or '\u00AD' => 0.6,
        '\u2013' => 0.3,
        '\u2014' => 0.2,
        '.' or ',' => 0.65,
        ':' or ';' => 0.4,
        '!' or '?' => 0.15,
        '\u201C' or '\u201D' => 0.4,
        '\u2018' or '\u2019' or '\'' or '"' => 0.5,
        '\u00BB' or '\u203A' => 0.25,
        ')' or ']' => 0.08,
        '*' => 0.3,
        'A' or 'F' or 'P' or 'T' or 'V' or 'W' or 'Y' or '\u0410' or '\u0413' or '\u0420' or '\u0422' or '\u0423' => 0.05,
        'k' or 'r' or 't' or 'v' or 'w' or 'x' or 'y' or '\u0433' or '\u043A' or '\u0443' or '\u0442' => 0.04,
        _ => 0,
    };
}
