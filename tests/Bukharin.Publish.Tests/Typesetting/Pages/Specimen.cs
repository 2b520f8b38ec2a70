using System.Collections.Immutable;
using Bukharin.Publish.Typesetting;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Tests.Typesetting.Pages;

/// <summary>A text put together for a test, and what can be read from its pages.</summary>
internal sealed class Specimen
{
    public static readonly PageGeometry Geometry = new()
    {
        WidthPt = 300, HeightPt = 400, TopPt = 40, BottomPt = 40, InnerPt = 45, OuterPt = 55, GridPt = 12,
        HeadBaselinePt = 25, FootBaselinePt = 385,
    };

    private readonly ImmutableArray<GalleyItem>.Builder _items = ImmutableArray.CreateBuilder<GalleyItem>();
    private readonly ImmutableArray<GalleyFootnote>.Builder _notes = ImmutableArray.CreateBuilder<GalleyFootnote>();

    /// <summary>What is to be recovered for each tag: "p0", "p1"… for paragraphs, "n0"… for notes.</summary>
    public Dictionary<string, string> Expected { get; } = new(StringComparer.Ordinal);

    public int Paragraphs { get; private set; }

    public int Notes => _notes.Count;

    public TypesettingJob Job => new()
    {
        Items = _items.ToImmutable(), Footnotes = _notes.ToImmutable(), Geometry = Geometry, Hyphenators = Garamond.Hyphenators,
    };

    public static ParagraphFormat Format { get; } = new(12) { FirstIndentPt = 12 };

    /// <summary>Adds a paragraph, in which "^" is a note's mark; the notes' texts follow.</summary>
    public Specimen Add(string text, ParagraphFormat? format = null, params string[] notes)
    {
        var tag = "p" + Paragraphs++;
        var pieces = ImmutableArray.CreateBuilder<ParagraphPiece>();
        var parts = text.Split('^');
        var expected = parts[0];
        pieces.Add(new TextPiece(parts[0], Garamond.Body, "en-GB", tag));
        for (var i = 1; i < parts.Length; i++)
        {
            var id = "n" + _notes.Count;
            var mark = _notes.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            pieces.Add(new TextPiece(mark, Garamond.Mark, "en-GB", tag) { Link = "#" + id });
            pieces.Add(new NotePiece(id));
            pieces.Add(new TextPiece(parts[i], Garamond.Body, "en-GB", tag));
            expected += mark + parts[i];
            Expected[id] = notes[i - 1];
            _notes.Add(new GalleyFootnote(id, [new GalleyParagraph(
                [new DestinationPiece(id), new TextPiece(notes[i - 1], Garamond.Note, "en-GB", id)], new ParagraphFormat(9.6))]));
        }

        Expected[tag] = expected.Trim();
        _items.Add(new GalleyParagraph(pieces.ToImmutable(), format ?? Format));
        return this;
    }

    public Specimen Add(GalleyItem item)
    {
        _items.Add(item);
        return this;
    }

    /// <summary>Joins what each tag's glyphs say, over all pages.</summary>
    public static Dictionary<string, string> Recover(IEnumerable<Page> pages)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in pages.SelectMany(page => page.Contents).OfType<PlacedText>())
        {
            var tag = (string?)text.Tag ?? "";
            texts[tag] = texts.GetValueOrDefault(tag, "")
                + string.Concat(text.Glyphs.Select(glyph => glyph.Text)).Replace("\u00AD", "", StringComparison.Ordinal);
        }

        return texts;
    }

    /// <summary>Baselines of a page's lines of text that have a tag of this kind, from the top.</summary>
    public static double[] Baselines(Page page, char kind) =>
        [.. page.Contents.OfType<PlacedText>().Where(text => text.Tag is string tag && tag[0] == kind)
            .Select(text => Math.Round(text.BaselinePt, 4)).Distinct()];

    /// <summary>Tags of the body's lines on a page, one a line.</summary>
    public static string[] LineTags(Page page) =>
        [.. page.Contents.OfType<PlacedText>().Where(text => text.Tag is string tag && tag[0] == 'p')
            .GroupBy(text => text.BaselinePt).Select(line => (string)line.First().Tag!)];

    /// <summary>First page on which a tag is.</summary>
    public static int PageOf(ImmutableArray<Page> pages, string tag)
    {
        for (var i = 0; i < pages.Length; i++)
        {
            if (pages[i].Contents.Any(content => Equals(content.Tag, tag)))
            {
                return i;
            }
        }

        return -1;
    }

    public static string Words(int count, int seed = 1)
    {
        string[] words = ["the", "printer", "of", "considerable", "experience", "set", "every", "line", "with", "patience", "and", "corrected", "proofs", "in", "the", "evening"];
        return string.Join(' ', Enumerable.Range(0, count).Select(i => words[((i * 7) + (i * i / 3) + seed) % words.Length])) + ".";
    }
}
