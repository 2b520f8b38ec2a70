using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Gift;

/// <summary>Writes the gaps and questions of a text for Moodle and other learning platforms: in GIFT.</summary>
/// <remarks>
/// The format is that of Moodle's importer (qformat_gift): a question has one stretch of answers in braces, so each gap is a question
/// of its own, with the other gaps of its paragraph as they are on the sheet. Questions without right answers are essays.
/// </remarks>
internal static class GiftWriter
{
    /// <summary>Writes the file; null where there is nothing to ask.</summary>
    /// <param name="job">The editions.</param>
    public static byte[]? Write(EditionJob job)
    {
        var style = job.Style.Of(job.Style.Version with { Gaps = GapForm.Bare });
        var copy = PreparedCopy.From(job.Document, style, job.ReadFile);
        var words = style.ClassroomFor(job.Document.FrontMatter.Language);
        var work = job.Document.FrontMatter.ClassWork;
        var questions = work.Questions.IsEmpty ? words?.Questions ?? [] : work.Questions;
        var text = new StringBuilder();
        foreach (var (gap, runs, clause) in Gaps(copy))
        {
            var answers = copy.Gaps.All[gap - 1].Gap.Answers;
            Question(text, Name(copy, gap, clause), [.. runs.Select(run => run.Format.Gap == gap ? $"{{{string.Join(' ', answers.SelectMany(Typed).Distinct(StringComparer.Ordinal).Select(Answer))}}}" : GiftSigns.Escaped(run.Words))]);
        }

        foreach (var (heading, asked) in new[] { (words?.QuestionsHeading ?? "Questions", questions), (words?.TasksHeading ?? "Tasks", work.Tasks) })
        {
            for (var i = 0; i < asked.Length; i++)
            {
                var answer = asked[i].Answer is { } own ? $"####{GiftSigns.Plain(copy.Typeset(own.Words))}" : "";
                Question(text, string.Create(CultureInfo.InvariantCulture, $"{heading} {i + 1}"), [GiftSigns.Escaped(copy.Typeset(asked[i].Ask.Words)), $" {{{answer}}}"]);
            }
        }

        return text.Length == 0 ? null : Encoding.UTF8.GetBytes($"$CATEGORY: $course$/top/{Category(job.Document.FrontMatter.Title)}\n\n{text}");
    }

    /// <summary>The gaps in the order of the text, each with the line that it stands in and the innermost clause.</summary>
    private static IEnumerable<(int Gap, ImmutableArray<Run> Line, ClauseLabel? Clause)> Gaps(PreparedCopy copy)
    {
        var clauses = RunClauses.Of(copy).Where(one => one.Run.Format.Gap > 0).ToDictionary(one => one.Run.Format.Gap, one => one.Clause);
        return DocumentWalker.Blocks(copy.Document.Blocks).OfType<Paragraph>()
            .Select(copy.Runs)
            .SelectMany(runs => runs.Where(run => run.Format.Gap > 0).Select(run => (run.Format.Gap, runs, clauses.GetValueOrDefault(run.Format.Gap))));
    }

    private static string Name(PreparedCopy copy, int gap, ClauseLabel? clause) => string.Create(
        CultureInfo.InvariantCulture, $"{copy.Words.Gap} {gap}{(clause is null ? "" : $" \u00B7 {copy.Words.Clause} {clause.Address}")}");

    /// <summary>An answer as pupils type it: keyboards have a straight apostrophe, telephones put a curly one in its place.</summary>
    private static IEnumerable<string> Typed(string answer) => [answer, answer.Replace('\u2019', '\''), answer.Replace('\'', '\u2019')];

    private static string Answer(string words)
    {
        // An answer that begins with a weight would have that, and an asterisk would stand for any words.
        var escaped = GiftSigns.Plain(words.Replace("*", "\\*", StringComparison.Ordinal));
        return words.StartsWith('%') ? $"=%100%{escaped}" : $"={escaped}";
    }

    private static void Question(StringBuilder text, string name, ImmutableArray<string> parts) =>
        text.Append("::").Append(GiftSigns.Escaped(name)).Append("::[plain]").Append(string.Concat(parts).Trim()).Append("\n\n");

    // A stroke parts a category from one in it, and two are a stroke.
    private static string Category(string title) => title.Replace("/", "//", StringComparison.Ordinal).Replace('\n', ' ');
}
