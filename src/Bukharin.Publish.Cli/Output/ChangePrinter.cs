using System.Globalization;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Verification.Report;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Prints the changes and comments that somebody has made in an edition.</summary>
internal static class ChangePrinter
{
    /// <summary>Prints a line for each change and each comment, in the order of the source.</summary>
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

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
