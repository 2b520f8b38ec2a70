using System.Collections.Immutable;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Layout.Pieces;

/// <summary>The marks of notes as they are printed, and the pages that references name. Marks by page, and pages, are known only when there are pages, and these depend on them.</summary>
/// <remarks>
/// So a text is set with the shortest marks first, and again with those that its pages ask for, until they agree. Each mark
/// keeps as much room as the widest that it has had, and a layout depends on nothing of a mark but this room. That ends: a
/// round in which no mark is new to its note leaves all rooms, and so all pages and marks, as they are; and there are no more
/// marks that can be new than notes on a page. The pages that references name come to rest in the same way: which page a place
/// stands on depends on the rooms alone, and no more pages can be new to it than there are. The first guess at one, which is none
/// of a page, takes no room from then on.
/// </remarks>
internal sealed class PrintedMarks
{
    private readonly PreparedCopy _copy;
    // Before there are pages, room is kept for a number of three figures, which most books need.
    private static readonly ImmutableArray<string> UnknownPage = ["000"];

    private readonly ImmutableArray<ImmutableArray<string>> _marks;
    private readonly ImmutableDictionary<string, ImmutableArray<string>> _pages;

    private PrintedMarks(PreparedCopy copy, ImmutableArray<ImmutableArray<string>> marks, ImmutableDictionary<string, ImmutableArray<string>> pages)
    {
        _copy = copy;
        _marks = marks;
        _pages = pages;
    }

    /// <summary>Whether each page begins to count anew.</summary>
    public bool AreByPage => _copy.Style.NoteNumbering == NoteNumberingForm.Page;

    /// <summary>The marks of a copy before it is set.</summary>
    public static PrintedMarks First(PreparedCopy copy)
    {
        var isByPage = copy.Style.NoteNumbering == NoteNumberingForm.Page;
        return new PrintedMarks(
            copy,
            [.. copy.Notes.Select(note => ImmutableArray.Create(isByPage ? new NoteMarks(copy.Style.Notes.Series).Next(note.Series) : note.Mark))],
            ImmutableDictionary<string, ImmutableArray<string>>.Empty.WithComparers(StringComparer.Ordinal));
    }

    /// <summary>What is printed as the mark of a note.</summary>
    public string Of(Footnote note) => _marks[note.Number - 1][^1];

    /// <summary>All that has been printed as the mark of a note, the last included; the widest says how much room it has.</summary>
    public ImmutableArray<string> AllOf(Footnote note) => _marks[note.Number - 1];

    /// <summary>All that has been printed as the page of a place, the last included.</summary>
    /// <param name="target">The id of the place.</param>
    public ImmutableArray<string> PagesOf(string target) => _pages.GetValueOrDefault(target, UnknownPage);

    /// <summary>Counts the marks of each page, and finds the pages of all places that references lead to.</summary>
    /// <param name="pages">The pages as they were set with these marks.</param>
    /// <returns>The marks that the pages ask for; null where they have them.</returns>
    public PrintedMarks? Renumber(ImmutableArray<Page> pages)
    {
        var (marks, pagesOfPlaces) = (Counted(pages), Found(pages));
        return marks == _marks && pagesOfPlaces == _pages ? null : new PrintedMarks(_copy, marks, pagesOfPlaces);
    }

    /// <summary>The marks that pages ask for; the same array where they have them.</summary>
    private ImmutableArray<ImmutableArray<string>> Counted(ImmutableArray<Page> pages)
    {
        if (!AreByPage)
        {
            return _marks;
        }

        var notes = _copy.Notes.ToDictionary(note => note.MarkId, StringComparer.Ordinal);
        var marks = _marks.ToBuilder();
        var hasChanged = false;
        foreach (var page in pages)
        {
            var series = new NoteMarks(_copy.Style.Notes.Series);
            var onPage = page.Destinations.Select(place => notes.GetValueOrDefault(place.Name)).OfType<Footnote>();
            foreach (var note in onPage.OrderBy(note => note.Number))
            {
                var mark = series.Next(note.Series);
                if (mark != Of(note))
                {
                    marks[note.Number - 1] = [.. AllOf(note).Remove(mark), mark];
                    hasChanged = true;
                }
            }
        }

        return hasChanged ? marks.ToImmutable() : _marks;
    }

    /// <summary>The pages of places; the same dictionary where nothing has changed.</summary>
    private ImmutableDictionary<string, ImmutableArray<string>> Found(ImmutableArray<Page> pages)
    {
        var wanted = _copy.Contents.Concat(_copy.Captions.Figures).Concat(_copy.Captions.Tables).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        if (_copy.References.NamesPages)
        {
            wanted.UnionWith(_copy.AllRuns().OfType<PageReferenceRun>().Select(run => run.Target));
        }

        wanted.UnionWith(_copy.Registers.Ids);
        var found = _pages;
        foreach (var page in pages)
        {
            foreach (var name in page.Destinations.Select(place => place.Name).Where(wanted.Remove))
            {
                var known = found.GetValueOrDefault(name, []);
                if (known.IsEmpty || known[^1] != page.Folio)
                {
                    found = found.SetItem(name, [.. known.Remove(page.Folio), page.Folio]);
                }
            }
        }

        return found;
    }
}
