using System.Collections.Immutable;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy.Places;

/// <summary>Where the lines that have numbers, and the pages, of the sheet of the others begin: the large sheet of one pupil names them.</summary>
/// <param name="places">The places, in the order of the text.</param>
/// <param name="pageWord">What the number of a page has before it.</param>
internal sealed class SheetPlaces(IEnumerable<SheetPlace> places, string pageWord)
{
    private readonly ILookup<int, SheetPlace> _places = places.ToLookup(place => place.Block);

    /// <summary>The runs of a paragraph or heading, parted where there are places in it.</summary>
    /// <param name="block">Its number among those of the text, from 0.</param>
    /// <param name="runs">Its runs.</param>
    public ImmutableArray<Run> Insert(int block, ImmutableArray<Run> runs)
    {
        if (!_places.Contains(block))
        {
            return runs;
        }

        var waiting = new Queue<SheetPlace>(_places[block].OrderBy(place => place.Count));
        var parted = new List<Run>(runs.Length + waiting.Count);
        var before = 0;
        foreach (var run in runs)
        {
            if (run is not TextRun { Format.IsNoteNumber: false } words)
            {
                parted.Add(run);
                continue;
            }

            var end = before + InkedCharacters.Count(words.Text);
            while (waiting.TryPeek(out var place) && place.Count < end)
            {
                waiting.Dequeue();
                if (InkedCharacters.IndexOf(words.Text, place.Count - before) is > 0 and var index && !place.IsAtLabel)
                {
                    parted.Add(words with { Text = words.Text[..index] });
                    words = words with { Text = words.Text[index..], Format = words.Format with { Anchor = null } };
                    before = place.Count;
                }

                var at = place.IsAtLabel ? parted.FindLastIndex(one => one is LabelRun) : parted.Count;
                parted.Insert(Math.Max(0, at), new SheetPlaceRun(place.Line, place.Page is { } page ? $"{pageWord} {page}" : null, words.Format with { Anchor = null }, words.Span));
            }

            parted.Add(words);
            before = end;
        }

        return [.. parted];
    }
}
