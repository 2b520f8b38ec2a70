using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>How a kind of intervention is shown in the line, in every format and style.</summary>
/// <param name="IsLifted">Whether nothing but the mark of its note stays in the line.</param>
/// <param name="HasNote">Whether it has a footnote, in which the editor says what was done.</param>
/// <param name="HasBrackets">Whether square brackets are printed around its words.</param>
/// <param name="IsStruckOut">Whether a line goes through its words.</param>
/// <remarks>
/// Square brackets in print say that the words between them are not the author's. What the author struck out or put in is the
/// author's, so it has none, and a note tells what became of it. A bracket that says itself what it is (<c>[illegible]</c>,
/// <c>[torn]</c>) and the letters of an abbreviation need no note; the statement about the editing explains them.
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

    /// <summary>How an intervention is shown.</summary>
    /// <param name="intervention">The intervention.</param>
    /// <returns>
    /// The form of its kind. What says of a deletion or an addition that it is one, and is not its words (<c>[crossed out]</c>),
    /// stands as <see cref="InterventionKind.Illegible"/> does. One that holds another, or a note, has brackets in any case, so
    /// that it is seen where it begins.
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
