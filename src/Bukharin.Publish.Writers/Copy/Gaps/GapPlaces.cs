using System.Collections.Immutable;
using Bukharin.Publish.Cloze;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy.Gaps;

/// <summary>The gaps of a copy: their words are set with the line as if they stood in it, and then left out.</summary>
internal sealed class GapPlaces
{
    private readonly ILookup<(string File, int Line), PlacedGap> _gaps;
    private readonly int _length;

    private GapPlaces(ImmutableArray<PlacedGap> all, int length)
    {
        (All, _length) = (all, length);
        _gaps = all.ToLookup(gap => (gap.Span.File, gap.Span.Line));
    }

    /// <summary>The gaps, in the order of the text.</summary>
    public ImmutableArray<PlacedGap> All { get; }

    /// <summary>The gaps that a version has; none where it has the whole text.</summary>
    public static GapPlaces Of(Document document, Style style) =>
        new(style.Version.Gaps is null ? [] : GapFinder.Find(document).Gaps, style.Sheet.GapLength);

    /// <summary>The words of a node, parted where gaps begin and end; the number of the gap that each part is, or 0.</summary>
    /// <remarks>Gaps are known by their places in the source: what is set around pages in the margin is another node.</remarks>
    public IEnumerable<(string Words, int Gap)> Parts(Text text)
    {
        var start = 0;
        foreach (var (index, gap) in Begun(text))
        {
            yield return (text.Content[start..index], 0);
            yield return (text.Content.Substring(index, gap.Length), gap.Number);
            start = index + gap.Length;
        }

        yield return (text.Content[start..], 0);
    }

    /// <summary>A line with its gaps in the place of their words.</summary>
    public ImmutableArray<Run> Set(ImmutableArray<Run> line)
    {
        if (All.IsEmpty || !line.Any(run => run.Format.Gap > 0))
        {
            return line;
        }

        var set = ImmutableArray.CreateBuilder<Run>(line.Length + 1);
        var before = 0;
        foreach (var run in line)
        {
            if (run.Format.Gap == 0)
            {
                set.Add(run);
            }
            else if (run.Format.Gap != before && run is TextRun words)
            {
                set.Add(words with { Text = GapSigns.NumberOf(run.Format.Gap) + GapSigns.RuleOf(_length) });
            }

            before = run.Format.Gap;
        }

        return set.ToImmutable();
    }

    private IEnumerable<(int Index, PlacedGap Gap)> Begun(Text text)
    {
        if (All.IsEmpty || text.Content.Length == 0)
        {
            yield break;
        }

        for (var i = 0; i < text.Content.Length; i++)
        {
            var place = text.SpanOf(i);
            var gap = _gaps[(place.File, place.Line)].FirstOrDefault(one => one.Span.Column == place.Column && i + one.Length <= text.Content.Length);
            if (gap is not null)
            {
                yield return (i, gap);
                i += gap.Length - 1;
            }
        }
    }
}
