using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Recovery.Pdf.Pages;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>The glyphs on one baseline, in the order in which they are read, from left to right but for phrases of Hebrew and the like, with a space wherever one is seen.</summary>
internal sealed class TextLine
{
    // Notes are larger than this part of a page's type; a line of nothing but superscripts is smaller.
    private const double SmallLine = 0.75;

    // Type above or below the line is not larger than this part of the text's; text below a heading is.
    private const double SmallBesideLargest = 0.66;

    private const char GraphemeJoiner = '\u034F';

    private readonly int _first;
    private readonly int _last;

    /// <param name="page">The page.</param>
    /// <param name="glyphs">Its glyphs, one at least that is no space.</param>
    /// <param name="baseline">Height of the baseline.</param>
    public TextLine(PageContent page, ImmutableArray<Glyph> glyphs, double baseline)
    {
        (Page, Glyphs, Baseline) = (page, glyphs, baseline);
        while (glyphs[_first].IsSpace)
        {
            _first++;
        }

        _last = glyphs.Length - 1;
        while (glyphs[_last].IsSpace)
        {
            _last--;
        }

        StatesBaseline = glyphs[_first].RisePt != 0 && glyphs.All(static glyph =>
            glyph.RisePt != 0 || glyph.IsSpace || char.GetUnicodeCategory(glyph.Text[0]) == UnicodeCategory.Format);
        SizePt = StatesBaseline ? glyphs.Max(static glyph => SizeByRise(glyph.RisePt)) : TypeSize.Of(glyphs.AsSpan());
        (Left, Right) = (glyphs[_first].Left, glyphs[_last].Right);
        if (LogicalOrder.IsNeeded(glyphs.AsSpan()))
        {
            var seen = glyphs.Where(glyph => !glyph.IsSpace).ToList();
            (Left, Right) = (seen.Min(glyph => glyph.Left), seen.Max(glyph => glyph.Right));
        }
    }

    public PageContent Page { get; }

    public ImmutableArray<Glyph> Glyphs { get; }

    public double Baseline { get; }

    /// <summary>Whether it is a picture, and no words.</summary>
    public bool IsPicture => Glyphs[_first].Picture > 0;

    /// <summary>Whether it is a line of a note in the margin.</summary>
    public bool IsInMargin => MarginNote > 0;

    /// <summary>The number of the figure at its page's head or foot that it belongs to; 0 for none.</summary>
    public int Float => Page.Floats.IsEmpty ? 0 : Page.Floats.GetValueOrDefault(Glyphs[_first].Painted);

    /// <summary>The number of that note among those of the page; 0 for none.</summary>
    public int MarginNote => Glyphs[_first].MarginNote;

    /// <summary>Number of the cell of a table that it stands in; 0 for none.</summary>
    public int Cell => Glyphs[_first].Cell;

    /// <summary>What the page says of that cell.</summary>
    public LetterCell Place => Glyphs[_first].Place;

    /// <summary>The size of its type, in points; where all of it is raised or lowered, of that which it stands above or below.</summary>
    public double SizePt { get; }

    /// <summary>Whether all its words are raised or lowered, and the page says by how much.</summary>
    public bool StatesBaseline { get; }

    /// <summary>
    /// Whether all its type is small, and the page does not say where its baseline is, as where nothing but superscripts or subscripts stands on a line: their baseline is not that of the line.
    /// Small is what is much smaller than the page's type; on a page with nothing but small type, what is much smaller than the book's.
    /// </summary>
    public bool IsAllSmall => !StatesBaseline && (Page.LargestPt == 0 || SizePt < SmallLine * Page.SizePt || SizePt <= SmallBesideLargest * Page.LargestPt
        || (SizePt >= Page.LargestPt && SizePt < SmallLine * Page.Book.SizePt));

    /// <summary>Index of the first glyph that is no space.</summary>
    public int First => _first;

    /// <summary>Index of the last glyph that is no space.</summary>
    public int Last => _last;

    /// <summary>Left edge of its text.</summary>
    public double Left { get; }

    /// <summary>Right edge of its text, without spaces past it.</summary>
    public double Right { get; }

    /// <summary>Whether anything is seen of it: characters that only turn the direction of others, or keep them apart, have no form.</summary>
    public bool HasInk => IsPicture || Glyphs.Any(glyph => glyph.Text.Any(character =>
        !char.IsWhiteSpace(character) && character != GraphemeJoiner && char.GetUnicodeCategory(character) != UnicodeCategory.Format));

    public bool EndsInSpace => _last < Glyphs.Length - 1;

    /// <summary>Whether the page says that its last word goes on on the next line.</summary>
    public bool EndsInsideWord => Glyphs[_last].EndsInsideWord;

    /// <summary>The last character that is no space.</summary>
    public char LastCharacter => Glyphs[_last].Text[^1];

    /// <summary>The first character that is no space.</summary>
    public char FirstCharacter => Glyphs[_first].Text[0];

    /// <summary>The size of type above or below whose baseline small type stands so far, since it does so by a part of that size.</summary>
    private static double SizeByRise(double risePt) => risePt > 0 ? risePt / RaisedType.RisePart : -risePt / RaisedType.DropPart;

    public LinkArea? LinkOf(in Glyph glyph) => glyph.Link < 0 ? null : Page.Links[glyph.Link];

    public string Text => string.Concat(Glyphs.Select(glyph => glyph.Text)).Trim();
}
