using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>What is true of all characters of a run.</summary>
/// <param name="Emphasis">In italics; emphasis within emphasis is upright again.</param>
/// <param name="Strong">In bold type.</param>
/// <param name="SmallCaps">In small capitals.</param>
/// <param name="Language">BCP 47 tag of the run's language, or null where it is the document's.</param>
/// <param name="Link">Target of the link that the run belongs to (<c>#id</c> within the document), or null.</param>
/// <param name="Intervention">What the editor did, where the run is in square brackets of the editor's; or null.</param>
/// <param name="StruckOut">Whether a line goes through it.</param>
/// <param name="Shift">Where it stands on its line.</param>
/// <param name="Reference">What it is where the source refers to a place of its own.</param>
/// <param name="IsNoteNumber">Whether it is the number of the note that the link leads to.</param>
/// <param name="Anchor">The id that links lead to here, or null.</param>
/// <param name="IsCode">Whether it is typed or read by a machine: every character as it stands, in a monospaced face.</param>
internal readonly record struct RunFormat(
    bool Emphasis = false,
    bool Strong = false,
    bool SmallCaps = false,
    string? Language = null,
    string? Link = null,
    InterventionKind? Intervention = null,
    bool StruckOut = false,
    BaselineShift Shift = BaselineShift.None,
    bool IsCode = false,
    ReferencePart Reference = ReferencePart.None,
    bool IsNoteNumber = false,
    string? Anchor = null)
{
    /// <summary>Whether the run is part of a phrase that runs from right to left among words that run from left to right.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>The marked name that the run is part of, or null.</summary>
    public MentionMark? Mention { get; init; }

    /// <summary>The number of the gap that the run is; 0 for none.</summary>
    public int Gap { get; init; }

    /// <summary>The format of a label that its author has set off, among runs of this one.</summary>
    public RunFormat With(LabelLook look) => this with
    {
        Emphasis = Emphasis != look.HasFlag(LabelLook.Emphasis),
        Strong = Strong || look.HasFlag(LabelLook.Strong),
        SmallCaps = SmallCaps || look.HasFlag(LabelLook.SmallCaps),
    };
}
