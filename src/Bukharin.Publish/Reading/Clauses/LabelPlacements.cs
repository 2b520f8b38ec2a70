using System.Diagnostics.CodeAnalysis;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Which candidates are labels, and where they stand among the clauses.</summary>
internal sealed class LabelPlacements
{
    private readonly Dictionary<LabelCandidate, OpenLabel> _labels = new(ReferenceEqualityComparer.Instance);

    public void Place(OpenLabel label) => _labels.Add(label.Candidate, label);

    public bool TryGet(LabelCandidate candidate, [NotNullWhen(true)] out OpenLabel? label) => _labels.TryGetValue(candidate, out label);
}
