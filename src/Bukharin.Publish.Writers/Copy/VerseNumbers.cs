using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Counts the lines of numbered verse, and puts the numbers at their ends.</summary>
/// <param name="step">Every how many lines a number is printed; 0 for none.</param>
internal sealed class VerseNumbers(int step)
{
    private readonly Dictionary<Node, int> _first = new(ReferenceEqualityComparer.Instance);

    /// <summary>Counts the lines of a block of verse.</summary>
    public void Count(LineBlock verse)
    {
        if (verse.FirstNumber is not { } next || step == 0)
        {
            return;
        }

        foreach (var stanza in verse.Stanzas)
        {
            _first[stanza] = next;
            next += VerseLine.Of(stanza.Inlines).Count(line => line.IsCounted);
        }
    }

    /// <summary>The runs of a stanza with the numbers of its lines; those of any other paragraph as they are.</summary>
    /// <param name="parent">The stanza.</param>
    /// <param name="inlines">What of it was made into runs: a page of the source that goes into the margin takes the end of its line along.</param>
    /// <param name="runs">Its runs.</param>
    public ImmutableArray<Run> Insert(Node parent, ImmutableArray<Inline> inlines, ImmutableArray<Run> runs)
    {
        if (!_first.TryGetValue(parent, out var next))
        {
            return runs;
        }

        // Within a line there may be further line breaks, which end none.
        var ends = inlines.OfType<LineBreak>().Select(end => end.Span).ToHashSet();
        var lines = new Queue<VerseLine>(VerseLine.Of(inlines));
        var numbered = ImmutableArray.CreateBuilder<Run>(runs.Length + 1);
        foreach (var run in runs)
        {
            if (run is LineBreakRun && ends.Contains(run.Span))
            {
                End(run.Span);
            }

            numbered.Add(run);
        }

        End(parent.Span);
        return numbered.DrainToImmutable();

        void End(SourceSpan place)
        {
            if (!lines.TryDequeue(out var line) || !line.IsCounted)
            {
                return;
            }

            if (next % step == 0)
            {
                numbered.Add(new VerseNumberRun(next.ToString(CultureInfo.InvariantCulture), default, place));
            }

            next++;
        }
    }
}
