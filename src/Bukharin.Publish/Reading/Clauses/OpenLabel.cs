namespace Bukharin.Publish.Reading.Clauses;

/// <summary>A label that was found to be one. The open labels are the innermost one and its parents: a stack that needs no copying.</summary>
internal sealed class OpenLabel
{
    public required LabelCandidate Candidate { get; init; }

    /// <summary>How its series, being open, decides to read it.</summary>
    public required LabelReading Reading { get; init; }

    /// <summary>The label that it stands below, or null.</summary>
    public required OpenLabel? Parent { get; init; }

    /// <summary>The label that it follows in its series; null for a first one.</summary>
    public required OpenLabel? Previous { get; init; }

    /// <summary>Whether labels are left out between <see cref="Previous"/> and this one.</summary>
    public bool HasGapBefore { get; init; }

    /// <summary>Whether it begins a paragraph, or is set as if it did.</summary>
    public required bool IsBlock { get; set; }

    /// <summary>Whether the source has it inside a line, though it is set as a block.</summary>
    public bool IsLifted { get; set; }

    public string Address => Parent is null ? Candidate.Numeral : $"{Parent.Address}.{Candidate.Numeral}";

    public int Level => Parent is null ? 1 : Parent.Level + 1;

    /// <summary>The open labels, innermost first.</summary>
    public static IEnumerable<OpenLabel> Stack(OpenLabel? innermost)
    {
        for (var label = innermost; label is not null; label = label.Parent)
        {
            yield return label;
        }
    }

    /// <summary>
    /// Sets the label as a block: a sibling begins a paragraph. What holds a block is one itself, and so are the siblings before.
    /// </summary>
    public void Lift()
    {
        for (var label = this; label is { IsBlock: false }; label = label.Previous)
        {
            label.IsBlock = true;
            label.IsLifted = true;
        }

        if (Parent is { IsBlock: false } parent)
        {
            parent.Lift();
        }
    }
}
