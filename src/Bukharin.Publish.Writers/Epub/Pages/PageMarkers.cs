using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Pagination;

namespace Bukharin.Publish.Writers.Epub.Pages;

/// <summary>The markers of the PDF's pages, each with its place in the publication.</summary>
/// <remarks>
/// Markers stand in the order of the pages. A page that has nothing of the text, because it is blank, or has only notes, or
/// words that this format has not, is marked where the next page is, so that none is missing from the list.
/// </remarks>
internal sealed class PageMarkers
{
    private readonly Dictionary<object, List<(int Run, int Offset, PageMarker Marker)>> _inText = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FrontPlace, List<(int Offset, PageMarker Marker)>> _inFront = [];
    private readonly List<PageMarker> _atEnd = [];

    /// <summary>Places the markers.</summary>
    /// <param name="pages">The pages of the layout; where there are none, there are no markers.</param>
    /// <param name="copy">The copy that they were set from.</param>
    /// <param name="parts">The files of the text.</param>
    /// <param name="before">Where pages can begin before the text, in order.</param>
    /// <param name="behind">Where they can behind it.</param>
    /// <param name="last">The last file in reading order.</param>
    /// <param name="uniqueId">Makes an id unique in the publication.</param>
    public PageMarkers(
        ImmutableArray<Page> pages, PreparedCopy copy, ImmutableArray<ContentPart> parts, ImmutableArray<FrontPlace> before, ImmutableArray<FrontPlace> behind, string last, Func<string, string> uniqueId)
    {
        var files = FilesOf(parts);
        var turns = PageTurns.Find(pages, copy);
        var fronts = FrontPlaces(turns, files, before, behind);
        var all = ImmutableArray.CreateBuilder<PageMarker>(turns.Length);
        for (var i = 0; i < turns.Length; i++)
        {
            // Where the page itself has no place, that of the first page behind it that has one.
            var at = i;
            while (at < turns.Length && fronts[at] is null && !IsInText(turns[at], files))
            {
                at++;
            }

            var id = uniqueId(IdOf(turns[i].Folio, i));
            if (at == turns.Length)
            {
                all.Add(new PageMarker(turns[i].Folio, id, last));
                _atEnd.Add(all[i]);
            }
            else if (fronts[at] is { } front)
            {
                all.Add(new PageMarker(turns[i].Folio, id, front.File));
                Add(_inFront, front, (turns[at].Offset, all[i]));
            }
            else
            {
                all.Add(new PageMarker(turns[i].Folio, id, files[turns[at].At!]));
                Add(_inText, turns[at].At!, (turns[at].Run, turns[at].Offset, all[i]));
            }
        }

        All = all.MoveToImmutable();
    }

    /// <summary>All markers, in the order of the pages.</summary>
    public ImmutableArray<PageMarker> All { get; }

    /// <summary>The markers of pages that begin behind all that the publication has: the last ones of the PDF.</summary>
    public IEnumerable<PageMarker> AtEnd => _atEnd;

    /// <summary>The markers that stand before a label, a break between parts or a heading.</summary>
    public IEnumerable<PageMarker> Before(object what) =>
        In(what).Where(place => (place.Run, place.Offset) == (0, 0)).Select(place => place.Marker);

    /// <summary>The markers in a part of title page, imprint or credit, each with the number of the part's characters before it, not counting spaces.</summary>
    public IEnumerable<(int Offset, PageMarker Marker)> In(FrontPlace place) => _inFront.GetValueOrDefault(place, []);

    /// <summary>The runs of a paragraph with the markers among them.</summary>
    public ImmutableArray<Run> InParagraph(Paragraph paragraph, ImmutableArray<Run> runs) => Insert(In(paragraph), runs);

    /// <summary>The runs of a heading with the markers that stand behind its first word: a heading is not named by its page.</summary>
    public ImmutableArray<Run> InHeading(Heading heading, ImmutableArray<Run> runs) =>
        Insert(In(heading).Where(place => (place.Run, place.Offset) != (0, 0)), runs);

    private static ImmutableArray<Run> Insert(IEnumerable<(int Run, int Offset, PageMarker Marker)> places, ImmutableArray<Run> runs)
    {
        var marked = ImmutableArray.CreateBuilder<Run>(runs.Length);
        var (next, begun) = (0, 0);
        foreach (var (index, offset, marker) in places)
        {
            GoTo(index);
            var run = runs[index];
            if (offset == 0)
            {
                // A look that goes on over the marker is not interrupted for it.
                var format = index > 0 && runs[index - 1].Format == run.Format ? run.Format : default;
                marked.Add(new PageTurnRun(marker, format, run.Span));
                continue;
            }

            var text = (TextRun)run;
            if (offset > begun)
            {
                marked.Add(text with { Text = text.Text[begun..offset] });
            }

            marked.Add(new PageTurnRun(marker, text.Format, text.Span));
            begun = offset;
        }

        GoTo(runs.Length);
        return marked.DrainToImmutable();

        // Takes over what stands before a run and has not been taken yet.
        void GoTo(int index)
        {
            for (; next < index; next++)
            {
                marked.Add(begun > 0 && runs[next] is TextRun text ? text with { Text = text.Text[begun..] } : runs[next]);
                begun = 0;
            }
        }
    }

    private static Dictionary<object, string> FilesOf(ImmutableArray<ContentPart> parts)
    {
        var files = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        foreach (var part in parts)
        {
            foreach (var block in DocumentWalker.Blocks(part.Blocks))
            {
                files.TryAdd(block is Clause clause ? clause.Label : block, part.FileName);
            }
        }

        return files;
    }

    /// <summary>The places of pages that begin outside the text: each the first that fits and is not before the one of the page before.</summary>
    private static ImmutableArray<FrontPlace?> FrontPlaces(ImmutableArray<PageTurn> turns, Dictionary<object, string> files, ImmutableArray<FrontPlace> before, ImmutableArray<FrontPlace> behind)
    {
        var places = ImmutableArray.CreateBuilder<FrontPlace?>(turns.Length);
        var (candidates, next) = (before, 0);
        foreach (var turn in turns)
        {
            if (IsInText(turn, files))
            {
                (candidates, next) = (behind, 0);
            }

            // A book has no line to write on, only a teacher's that says for whom it is: the page begins with what comes next.
            var at = turn.At is TitlePart.NameLine && !before.Any(place => place.Part == TitlePart.NameLine) ? TitlePart.Title : turn.At;
            var index = at is TitlePart part ? Enumerable.Range(next, candidates.Length - next).FirstOrDefault(i => candidates[i].Part == part, -1) : -1;
            places.Add(index < 0 ? null : candidates[index]);
            next = Math.Max(next, index);
        }

        return places.MoveToImmutable();
    }

    private static bool IsInText(PageTurn turn, Dictionary<object, string> files) => turn.At is { } at && files.ContainsKey(at);

    private List<(int Run, int Offset, PageMarker Marker)> In(object what) => _inText.GetValueOrDefault(what, []);

    private static string IdOf(string folio, int index) => folio.Length > 0 && folio.All(char.IsAsciiLetterOrDigit)
        ? $"page-{folio}"
        : string.Create(CultureInfo.InvariantCulture, $"page-number-{index + 1}");

    private static void Add<TKey, TPlace>(Dictionary<TKey, List<TPlace>> places, TKey key, TPlace place)
        where TKey : notnull
    {
        if (!places.TryGetValue(key, out var list))
        {
            places[key] = list = [];
        }

        list.Add(place);
    }
}
