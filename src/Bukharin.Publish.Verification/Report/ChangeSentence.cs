using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Remarks;
using Bukharin.Publish.Verification.Comparison.Changes;

namespace Bukharin.Publish.Verification.Report;

/// <summary>Says in a line what an editor has changed, or has said of the text.</summary>
public static class ChangeSentence
{
    /// <summary>What has changed: <c>'near' → 'close to'</c>.</summary>
    public static string Of(EditorialChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var after = change.About.Length == 0 ? " at the beginning" : $" after '{change.About}'";
        return change.Kind switch
        {
            ChangeKind.Move => $"'{change.Was}' moved: it stands {change.About}",
            ChangeKind.Paragraph => $"{change.Was} \u2192 {change.Is} at '{change.About}'",
            ChangeKind.Note when change.Is.Length + change.Was.Length == 0 => $"a note deleted{after}",
            ChangeKind.Note when change.Is.Length == 0 => $"note '{change.Was}' deleted",
            ChangeKind.Note => $"note '{change.Is}' added{after}",
            ChangeKind.Look or ChangeKind.ParagraphLook when change.Was != change.Is => $"'{change.About}': {change.Was} \u2192 {change.Is}",
            ChangeKind.Look or ChangeKind.ParagraphLook => $"'{change.About}': set otherwise",
            _ when change.Was.Length == 0 => $"'{change.Is}' added{after}",
            _ when change.Is.Length == 0 => $"'{change.Was}' deleted{after}",
            _ => $"'{change.Was}' \u2192 '{change.Is}'",
        };
    }

    /// <summary>Who did it, each with the time; <c>not tracked</c> for nobody.</summary>
    public static string By(EditorialChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.IsTracked ? string.Join("; ", change.By) : "not tracked";
    }

    /// <summary>What was said, of which words, by whom, with the answers.</summary>
    public static string Of(EditorialComment comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        var about = comment.About.Length == 0 ? "" : $" on '{comment.About}'";
        return $"{By(comment.Comment)}{about}: {Words(comment)}";
    }

    /// <summary>Where it is: <c>clause 2.b, note 4, line 41</c>.</summary>
    /// <param name="clause">The clause, or null.</param>
    /// <param name="note">Mark of the note, or null.</param>
    /// <param name="span">The place in the source.</param>
    public static string Where(ClauseLabel? clause, string? note, SourceSpan span) => string.Join(
        ", ",
        new[]
        {
            clause is null ? null : $"clause {clause.Address}",
            note is null ? null : $"note {note}",
            span.Line == 0 ? null : FormattableString.Invariant($"line {span.Line}"),
        }.OfType<string>());

    /// <summary>Where a change is; its part of the edition where the source has no line for it.</summary>
    public static string Where(EditorialChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Where(change.Clause, change.Note, change.Span) is { Length: > 0 } place ? place : change.Part ?? "the edition";
    }

    /// <summary>The author of a comment, with the time.</summary>
    internal static string By(RecoveredComment comment) => new RevisionStamp(comment.Author, comment.Date).ToString();

    /// <summary>What was said, with the answers, without the name of who began.</summary>
    internal static string Words(EditorialComment comment)
    {
        var answers = string.Concat(comment.Comment.Replies.Select(answer => $" {By(answer)}: {Line(answer)}"));
        return $"{Line(comment.Comment)}{answers}{(comment.Comment.IsResolved ? " (settled)" : "")}";
    }

    private static string Line(RecoveredComment comment) => comment.Text.Replace('\n', ' ');
}
