using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>How the source tells words from those around them.</summary>
/// <param name="Emphasis">Emphasised; emphasis within emphasis is none.</param>
/// <param name="Strong">Strongly emphasised.</param>
/// <param name="SmallCaps">In small capitals.</param>
/// <param name="Language">Tag of their language, where it is another than the text's; or null.</param>
/// <param name="Shift">Above or below the line; of two in one another, the inner counts.</param>
/// <param name="IsCode">Code.</param>
internal readonly record struct Look(bool Emphasis = false, bool Strong = false, bool SmallCaps = false, string? Language = null, BaselineShift Shift = BaselineShift.None, bool IsCode = false)
{
    /// <summary>The look of a label that the source sets off, among words of this one.</summary>
    public Look With(LabelLook look) => this with
    {
        Emphasis = Emphasis != look.HasFlag(LabelLook.Emphasis),
        Strong = Strong || look.HasFlag(LabelLook.Strong),
        SmallCaps = SmallCaps || look.HasFlag(LabelLook.SmallCaps),
    };
}
