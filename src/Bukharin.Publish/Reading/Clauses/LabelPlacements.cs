using System.Diagnostics.CodeAnalysis;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Which candidates are labels, and where they stand among the clauses.</summary>
internal sealed class LabelPlacements
{
    private readonly Dictionary<LabelCandidate, OpenLabel> _labels = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<LabelCandidate> _singles = new(ReferenceEqualityComparer.Instance);

    public void Place(OpenLabel label) => _labels.Add(label.Candidate, label);

    /// <summary>Says that a candidate would begin a series inside a line, but nothing goes on with it.</summary>
    public void Reject(LabelCandidate candidate) => _singles.Add(candidate);

    public bool TryGet(LabelCandidate candidate, [NotNullWhen(true)] out OpenLabel? label) => _labels.TryGetValue(candidate, out label);

    public bool IsSingle(LabelCandidate candidate) => _singles.Contains(candidate);
}
