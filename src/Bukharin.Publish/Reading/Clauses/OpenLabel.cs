using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>A label that was found to be one. The open labels are the innermost one and its parents: a stack that needs no copying.</summary>
internal sealed class OpenLabel
{
    /// <summary>An indent by fewer columns than this is taken for a slip of the space bar, and says nothing.</summary>
    private const int LeastIndent = 2;

    public required LabelCandidate Candidate { get; init; }

    /// <summary>As what it is read: <c>i</c> is a letter behind <c>h</c>, and a numeral where a series of numerals begins.</summary>
    public required LabelReading Reading { get; init; }

    /// <summary>The label that it stands below, or null.</summary>
    public required OpenLabel? Parent { get; init; }

    /// <summary>The label that it follows in its series; null for a first one.</summary>
    public required OpenLabel? Previous { get; init; }

    /// <summary>The label before a heading with whose series it goes on; null for one that begins a series, or stands in it.</summary>
    public OpenLabel? Continued { get; init; }

    /// <summary>Whether labels are left out between <see cref="Previous"/> and this one.</summary>
    public bool HasGapBefore { get; init; }

    /// <summary>Whether its number is that of <see cref="Previous"/> or a smaller one.</summary>
    public bool IsOutOfOrder { get; init; }

    /// <summary>Whether it begins a paragraph, or is set as if it did.</summary>
    public required bool IsBlock { get; set; }

    /// <summary>Whether the source has it inside a line, though it is set as a block.</summary>
    public bool IsLifted { get; set; }

    /// <summary>Whether a block without a label has come after it that belongs to a clause above: nothing goes below it any more.</summary>
    public bool IsEnded { get; set; }

    /// <summary>The level of the heading that it begins; 0 for a clause's label.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>How many times its characters have come at its place, as those of a second list beside the first do: 1 for the first time.</summary>
    public int Occurrence { get; set; } = 1;

    /// <summary>How many times each label has come below it.</summary>
    public Dictionary<string, int> Occurrences { get; } = new(StringComparer.Ordinal);

    /// <summary>The place among the clauses. A decimal number says itself what it stands below: <c>1.2</c> below <c>1.</c> is at 1.2.</summary>
    public string Address => Parent is null ? Candidate.Numeral : $"{Parent.Address}.{(IsPartOf(Parent) ? Candidate.Numeral[Parent.Candidate.Numeral.Length..].TrimStart('.', '-', '–') : Candidate.Numeral)}";

    /// <summary>Depth among clauses, or of headings among headings: a clause below a heading is set as one below none.</summary>
    public int Level => 1 + Stack(Parent).Count(label => (label.HeadingLevel > 0) == (HeadingLevel > 0));

    /// <summary>Whether a clause below others has a block without a label, by what each of the two is indented: the outermost has any.</summary>
    public static bool Holds(int clauseIndent, int blockIndent) => blockIndent >= LeastIndent && clauseIndent < blockIndent;

    /// <summary>Whether its decimal number is that of another label with a part more.</summary>
    public bool IsPartOf(OpenLabel label) => Reading.Series.Kind == NumeralKind.Decimal && Reading.Series.Stem == label.Candidate.Numeral;

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
