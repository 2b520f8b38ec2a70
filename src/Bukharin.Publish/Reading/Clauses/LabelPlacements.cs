using System.Diagnostics.CodeAnalysis;
using Bukharin.Publish.Reading.Flow;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Which candidates are labels, and where they stand among the clauses.</summary>
internal sealed class LabelPlacements
{
    private readonly Dictionary<LabelCandidate, OpenLabel> _labels = new(ReferenceEqualityComparer.Instance);

    public void Place(OpenLabel label) => _labels.Add(label.Candidate, label);

    /// <summary>
    /// The labels that begin a paragraph and are alone in their series. Nothing but their form speaks for them, unless the source states them.
    /// </summary>
    public IEnumerable<LabelCandidate> Alone
    {
        get
        {
            var followed = _labels.Values.Select(label => label.Previous ?? label.Continued).OfType<OpenLabel>().ToHashSet(ReferenceEqualityComparer.Instance);
            return _labels.Values
                .Where(label => label is { Previous: null, Continued: null, HeadingLevel: 0, Candidate: { BeginsParagraph: true, IsStated: false } } && !followed.Contains(label))
                .Select(label => label.Candidate);
        }
    }

    public bool TryGet(LabelCandidate candidate, [NotNullWhen(true)] out OpenLabel? label) => _labels.TryGetValue(candidate, out label);
}
