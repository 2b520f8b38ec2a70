using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Writers.Pdf;

/// <summary>A galley as far as it is composed, and what its next paragraph takes up from the block before.</summary>
internal sealed class GalleyBuilder
{
    private readonly ImmutableArray<GalleyItem>.Builder _items = ImmutableArray.CreateBuilder<GalleyItem>();
    private double _spaceBeforePt;

    /// <summary>Paragraphs and page breaks so far.</summary>
    public IReadOnlyList<GalleyItem> Items => _items;

    /// <summary>Whether the next paragraph begins without an indent.</summary>
    public bool IsFlush { get; set; } = true;

    /// <summary>The running head that begins with the next paragraph, or null.</summary>
    public string? RunningHead { get; set; }

    /// <summary>The destinations that the next paragraph begins with: of divisions that begin with a division, each has its own.</summary>
    public List<string> Destinations { get; } = [];

    /// <summary>Asks for space before the next paragraph; of several wishes the greatest counts.</summary>
    public void Space(double pt) => _spaceBeforePt = Math.Max(_spaceBeforePt, pt);

    /// <summary>Begins a page, unless nothing stands before it.</summary>
    public void BeginPage(string style)
    {
        if (_items.Count > 0)
        {
            _items.Add(new GalleyBreak(PageBreakKind.NextPage, style));
            _spaceBeforePt = 0;
        }
    }

    /// <summary>Adds a paragraph.</summary>
    public void Add(ImmutableArray<ParagraphPiece> pieces, ParagraphFormat format, object tag)
    {
        pieces = [.. Destinations.Select(name => new DestinationPiece(name)), .. pieces];

        _items.Add(new GalleyParagraph(pieces, format with { SpaceBeforePt = Math.Max(format.SpaceBeforePt, _spaceBeforePt) }, tag, RunningHead));
        _spaceBeforePt = 0;
        Destinations.Clear();
        (RunningHead, IsFlush) = (null, false);
    }

    /// <summary>Puts something before the words of a paragraph that is there.</summary>
    /// <param name="index">Which of the items it is.</param>
    /// <param name="pieces">What goes before.</param>
    /// <param name="firstIndentPt">Where its first line then begins; null where it was to begin.</param>
    public void Prepend(int index, ImmutableArray<ParagraphPiece> pieces, double? firstIndentPt = null)
    {
        if (_items[index] is GalleyParagraph paragraph)
        {
            _items[index] = paragraph with
            {
                Pieces = [.. pieces, .. paragraph.Pieces],
                Format = paragraph.Format with { FirstIndentPt = firstIndentPt ?? paragraph.Format.FirstIndentPt },
            };
        }
    }
}
