using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>What the markup of words themselves says of them, whatever the look of their paragraph: what an author meant, not what a reader sees.</summary>
/// <param name="Emphasis">Marked as emphasis.</param>
/// <param name="Strong">Marked as strong.</param>
/// <param name="SmallCaps">Marked as small capitals.</param>
/// <param name="Label">Marked as the label of a clause.</param>
/// <param name="Hearing">What becomes of them where the edition is read aloud.</param>
/// <param name="Shift">Marked as above or below the line.</param>
/// <param name="IsCode">Marked as code.</param>
/// <param name="Reference">Marked as what the edition says of a place that the source refers to.</param>
public readonly record struct RecoveredMarkup(
    bool Emphasis = false, bool Strong = false, bool SmallCaps = false, bool Label = false, RecoveredHearing Hearing = RecoveredHearing.AsSeen,
    BaselineShift Shift = BaselineShift.None, bool IsCode = false, ReferencePart Reference = ReferencePart.None)
{
    /// <summary>The marked name that they are part of, by its id (<c>person.corrie.2</c>), or by its class alone where they have no id; null for none.</summary>
    public string? Mention { get; init; }

    /// <summary>What is read aloud in place of them: the name of a gap; null for the words themselves.</summary>
    public string? Heard { get; init; }

    /// <summary>Marked as a gap for pupils to fill in, whose number and rule they are.</summary>
    public bool IsGap { get; init; }
}
