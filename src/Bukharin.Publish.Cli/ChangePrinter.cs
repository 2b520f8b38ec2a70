using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Verification.Report;

namespace Bukharin.Publish.Cli;

/// <summary>Tells what was changed in an edition and what was said of it.</summary>
internal static class ChangePrinter
{
    /// <summary>Prints to standard output, a line for each change and each comment, in the order of the source; nothing where there are none.</summary>
    public static void Print(string file, VerificationResult result, Terminal terminal)
    {
        var lines = result.Changes
            .Select(change => (change.Span, Line: $"{ChangeSentence.Where(change)}: {ChangeSentence.Of(change)} ({ChangeSentence.By(change)})"))
            .Concat(result.Comments.Select(comment => (comment.Span, Line: $"{ChangeSentence.Where(comment.Clause, comment.Note, comment.Span)}: comment: {ChangeSentence.Of(comment)}")))
            .OrderBy(line => line.Span.Line)
            .ThenBy(line => line.Span.Column)
            .ToList();
        if (lines.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine($"{file}  {Count(result.Changes.Length, "change")}, {Count(result.Comments.Length, "comment")}");
        foreach (var (_, line) in lines)
        {
            terminal.Out.WriteLine($"  {line}");
        }
    }

    /// <summary>The comments as diagnostics at their places in the source.</summary>
    public static ImmutableArray<Diagnostic> Comments(VerificationResult result) =>
    [
        .. result.Comments.Select(comment => DiagnosticCodes.EditionComment.At(
            comment.Span, comment.Clause is null ? "" : $" in clause {comment.Clause.Address}", ChangeSentence.Of(comment))),
    ];

    /// <summary>The tracked changes as diagnostics at their places in the source.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="isRejecting">Whether the source has them not.</param>
    public static ImmutableArray<Diagnostic> Tracked(VerificationResult result, bool isRejecting) =>
    [
        .. result.Changes.Where(change => change.IsTracked).Select(change => DiagnosticCodes.ImportedChange.At(
            change.Span,
            change.Clause is null ? "" : $" in clause {change.Clause.Address}",
            isRejecting ? "rejected" : "accepted",
            ChangeSentence.Of(change),
            ChangeSentence.By(change))),
    ];

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
