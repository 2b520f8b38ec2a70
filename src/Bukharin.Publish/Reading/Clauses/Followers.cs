using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Where the paragraph has labels that are not first in their series: what comes after the last of them begins none.</summary>
internal sealed class Followers
{
    private readonly Dictionary<LabelSeries, SourceSpan> _last = [];
    private readonly HashSet<LabelSeries> _next = [];

    public Followers(List<LabelCandidate> candidates, FlowParagraph? next)
    {
        foreach (var candidate in candidates)
        {
            foreach (var reading in candidate.Readings.Where(r => !r.IsFirst))
            {
                _last[reading.Series] = candidate.Span;
            }
        }

        if (next?.Candidates is [{ BeginsParagraph: true } leading, ..])
        {
            _next.UnionWith(leading.Readings.Where(r => !r.IsFirst).Select(r => r.Series));
        }
    }

    /// <summary>Whether something of the series comes after a candidate, here or at the start of the next paragraph.</summary>
    public bool Of(LabelSeries series, LabelCandidate candidate) =>
        _next.Contains(series)
        || (_last.TryGetValue(series, out var last) && (last.Line, last.Column).CompareTo((candidate.Span.Line, candidate.Span.Column)) > 0);
}
