using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Places;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Pagination;

/// <summary>Finds where the lines with numbers, and the pages, of a sheet begin in the text, by places that its copies in other styles have as well.</summary>
internal static class SheetPlacesFinder
{
    /// <summary>The places, but for the first page, which begins where every sheet does.</summary>
    /// <param name="pages">The pages of the sheet.</param>
    /// <param name="copy">The copy that they were set from.</param>
    public static SheetPlaces Find(ImmutableArray<Page> pages, PreparedCopy copy)
    {
        var blocks = DocumentWalker.Blocks(copy.Document.Blocks).ToList();
        var numbers = blocks.Where(block => block is Paragraph or Heading).Index()
            .ToDictionary(block => (object)block.Item, block => block.Index, ReferenceEqualityComparer.Instance);
        foreach (var (index, block) in blocks.Index())
        {
            // A label, or an ornament, stands before what follows it.
            if (block is Clause or ThematicBreak && blocks.Skip(index).FirstOrDefault(next => next is Paragraph or Heading) is { } next)
            {
                numbers.TryAdd(block is Clause clause ? clause.Label : block, numbers[next]);
            }
        }

        var places = PageTurns.FindNumberedLines(pages, copy).Select(turn => Place(turn) is { } place ? place with { Line = turn.Folio } : null)
            .Concat(PageTurns.Find(pages, copy).Skip(1).Select(turn => Place(turn) is { } place ? place with { Page = turn.Folio } : null))
            .OfType<SheetPlace>()
            .GroupBy(place => (place.Block, place.Count, place.IsAtLabel))
            .Select(group => group.First() with
            {
                Line = group.Select(place => place.Line).FirstOrDefault(line => line is not null),
                Page = group.Select(place => place.Page).FirstOrDefault(page => page is not null),
            });
        return new SheetPlaces(places, copy.Words.Page);

        SheetPlace? Place(PageTurn turn) => turn.At is { } at && numbers.TryGetValue(at, out var number)
            ? at is Paragraph or Heading ? In(copy.Runs((Node)at), turn, number) : new SheetPlace(number, 0, IsAtLabel: false, null, null)
            : null;
    }

    private static SheetPlace In(ImmutableArray<Run> runs, PageTurn turn, int block)
    {
        var before = runs[..turn.Run].OfType<TextRun>().Where(run => !run.Format.IsNoteNumber).Sum(run => InkedCharacters.Count(run.Text));
        return runs[turn.Run] is TextRun { Format.IsNoteNumber: false } words
            ? new SheetPlace(block, before + InkedCharacters.Count(words.Text.AsSpan(0, turn.Offset)), IsAtLabel: false, null, null)
            : new SheetPlace(block, before, runs[turn.Run] is LabelRun, null, null);
    }
}
