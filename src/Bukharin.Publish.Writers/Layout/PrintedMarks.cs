using System.Collections.Immutable;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Writers.Copy;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>The marks of notes as they are printed. By page they are known only when there are pages, and the pages depend on them.</summary>
/// <remarks>
/// So a text is set with the shortest marks first, and again with those that its pages ask for, until they agree. Each mark
/// keeps as much room as the widest that it has had, and a layout depends on nothing of a mark but this room. That ends: a
/// round in which no mark is new to its note leaves all rooms, and so all pages and marks, as they are; and there are no more
/// marks that can be new than notes on a page.
/// </remarks>
internal sealed class PrintedMarks
{
    private readonly PreparedCopy _copy;
    private readonly ImmutableArray<ImmutableArray<string>> _marks;

    private PrintedMarks(PreparedCopy copy, ImmutableArray<ImmutableArray<string>> marks)
    {
        _copy = copy;
        _marks = marks;
    }

    /// <summary>Whether each page begins to count anew.</summary>
    public bool AreByPage => _copy.Style.Notes.Numbering == NoteNumberingForm.Page;

    /// <summary>The marks of a copy before it is set.</summary>
    public static PrintedMarks First(PreparedCopy copy)
    {
        var isByPage = copy.Style.Notes.Numbering == NoteNumberingForm.Page;
        return new PrintedMarks(
            copy,
            [.. copy.Notes.Select(note => ImmutableArray.Create(isByPage ? new NoteMarks(copy.Style.Notes.Series).Next(note.Series) : note.Mark))]);
    }

    /// <summary>What is printed as the mark of a note.</summary>
    public string Of(Footnote note) => _marks[note.Number - 1][^1];

    /// <summary>All that has been printed as the mark of a note, the last included; the widest says how much room it has.</summary>
    public ImmutableArray<string> AllOf(Footnote note) => _marks[note.Number - 1];

    /// <summary>Counts the marks of each page.</summary>
    /// <param name="pages">The pages as they were set with these marks.</param>
    /// <returns>The marks that the pages ask for; null where they have them.</returns>
    public PrintedMarks? Renumber(ImmutableArray<Page> pages)
    {
        if (!AreByPage)
        {
            return null;
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

        return hasChanged ? new PrintedMarks(_copy, marks.ToImmutable()) : null;
    }
}
