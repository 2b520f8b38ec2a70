using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>How an intervention is shown in the line, in every format and style.</summary>
/// <param name="IsLifted">Whether its words move into its note, so that only the note mark stays in the line.</param>
/// <param name="HasNote">Whether it has a footnote in which the editor says what was done.</param>
/// <param name="HasBrackets">Whether square brackets are printed around its words.</param>
/// <param name="IsStruckOut">Whether a line goes through its words.</param>
/// <remarks>
/// Square brackets in print mean that the words between them are not the author's. Words that the author struck out or added are
/// the author's own, so they have no brackets, and a note reports the change. A bracket that explains itself (<c>[illegible]</c>,
/// <c>[torn]</c>) and the expanded letters of an abbreviation need no note; the editorial statement explains them.
/// </remarks>
internal sealed record InterventionForm(bool IsLifted, bool HasNote, bool HasBrackets, bool IsStruckOut)
{
    private static readonly InterventionForm Lifted = new(IsLifted: true, HasNote: true, HasBrackets: false, IsStruckOut: false);
    private static readonly InterventionForm Annotated = new(IsLifted: false, HasNote: true, HasBrackets: true, IsStruckOut: false);
    private static readonly InterventionForm InLine = new(IsLifted: false, HasNote: false, HasBrackets: true, IsStruckOut: false);

    private static readonly ImmutableDictionary<InterventionKind, InterventionForm> Forms = new Dictionary<InterventionKind, InterventionForm>
    {
        [InterventionKind.Gloss] = Lifted,
        [InterventionKind.Supplied] = Annotated,
        [InterventionKind.Correction] = Annotated,
        [InterventionKind.Omission] = Annotated,
        [InterventionKind.Unclear] = Annotated,
        [InterventionKind.Deleted] = Annotated with { HasBrackets = false, IsStruckOut = true },
        [InterventionKind.Added] = Annotated with { HasBrackets = false },
        [InterventionKind.Damage] = InLine,
        [InterventionKind.Illegible] = InLine,
        [InterventionKind.Redacted] = InLine,
        [InterventionKind.Expansion] = InLine,
        [InterventionKind.Page] = InLine,
        [InterventionKind.Figure] = InLine,
    }.ToImmutableDictionary();

    /// <summary>The form in which an intervention is shown.</summary>
    /// <param name="intervention">The intervention.</param>
    /// <returns>
    /// The form of its kind, with two exceptions. A remark that only reports a deletion or an addition (<c>[crossed out]</c>) has the
    /// form of <see cref="InterventionKind.Illegible"/>. An intervention that contains another one, or a note, has brackets in any
    /// case, so that readers see where it begins.
    /// </returns>
    public static InterventionForm Of(Intervention intervention)
    {
        var form = Forms[intervention.Kind];
        return form.IsLifted || form.HasBrackets ? form
            : EditorialRemarks.IsRemark(intervention) ? InLine
            : intervention.HoldsPageElsewhere || DocumentWalker.Descendants(intervention.Inlines).Any(node => node is Intervention or Note) ? form with { HasBrackets = true }
            : form;
    }
}
