using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Labels;

/// <summary>Labels that wait for the line in which they stand (<see cref="LabelLines"/>).</summary>
/// <typeparam name="TPlace">What a format keeps of the place of a label's clause.</typeparam>
internal sealed class WaitingLabels<TPlace>
{
    private readonly List<(ClauseLabel Label, TPlace Place)> _labels = [];

    /// <summary>The labels that wait, outermost first.</summary>
    public IReadOnlyList<(ClauseLabel Label, TPlace Place)> All => _labels;

    /// <summary>Whether any label waits.</summary>
    public bool AreThere => _labels.Count > 0;

    /// <summary>Lets a label wait.</summary>
    /// <param name="label">The label.</param>
    /// <param name="place">The place of its clause.</param>
    public void Add(ClauseLabel label, TPlace place) => _labels.Add((label, place));

    /// <summary>Takes the labels for the line that is written now; then none waits.</summary>
    /// <returns>The labels, outermost first.</returns>
    public ImmutableArray<(ClauseLabel Label, TPlace Place)> Take()
    {
        ImmutableArray<(ClauseLabel Label, TPlace Place)> labels = [.. _labels];
        _labels.Clear();
        return labels;
    }
}
