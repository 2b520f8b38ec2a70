using System.Text.RegularExpressions;

namespace Bukharin.Publish.Tests.Trade;

/// <summary>A question as Moodle has it.</summary>
internal sealed record MoodleQuestion(string Name, string Type, string Text, IReadOnlyList<string> Answers, string Feedback);

/// <summary>Reads GIFT in the steps of Moodle's importer: escaped characters to placeholders, then name, answers, feedback, type.</summary>
internal static partial class Moodle
{
    private static readonly (string Sign, string Placeholder)[] Escapes =
    [
        ("\\:", "&&058;"), ("\\#", "&&035;"), ("\\=", "&&061;"), ("\\{", "&&123;"), ("\\}", "&&125;"), ("\\~", "&&126;"), ("\\n", "&&010"),
    ];

    public static (string? Category, List<MoodleQuestion> Questions) Read(string gift)
    {
        string? category = null;
        var questions = new List<MoodleQuestion>();
        var lines = new List<string>();
        foreach (var line in gift.Split('\n').Append(""))
        {
            if (line.Trim().Length > 0)
            {
                lines.Add(line);
                continue;
            }

            var text = string.Join('\n', lines.Select(one => one.Trim().StartsWith("//", StringComparison.Ordinal) ? " " : one)).Trim();
            lines.Clear();
            if (text.StartsWith("$CATEGORY:", StringComparison.Ordinal))
            {
                category = text[10..].Trim();
            }
            else if (text.Length > 0)
            {
                questions.Add(Question(Before(text)));
            }
        }

        return (category, questions);
    }

    private static MoodleQuestion Question(string text)
    {
        Assert.StartsWith("::", text, StringComparison.Ordinal);
        var end = text.IndexOf("::", 2, StringComparison.Ordinal);
        var (name, rest) = (After(text[2..end]), text[(end + 2)..].Trim());
        var (open, close) = (rest.IndexOf('{', StringComparison.Ordinal), rest.IndexOf('}', StringComparison.Ordinal));
        Assert.InRange(open, 0, close);
        var answers = rest[(open + 1)..close].Trim();
        var words = rest[..open] + (rest.EndsWith('}') && close == rest.Length - 1 ? "" : "_____") + rest[(close + 1)..];
        var feedback = "";
        if (answers.LastIndexOf("####", StringComparison.Ordinal) is >= 0 and var at)
        {
            (feedback, answers) = (answers[(at + 4)..], answers[..at].Trim());
        }

        var type = answers.Length == 0 ? "essay"
            : answers[0] == '#' ? "numerical"
            : answers.Contains('~', StringComparison.Ordinal) ? "multichoice"
            : answers.Contains('=', StringComparison.Ordinal) && answers.Contains("->", StringComparison.Ordinal) ? "match"
            : answers is "T" or "TRUE" or "F" or "FALSE" ? "truefalse"
            : "shortanswer";
        return new MoodleQuestion(name, type, Formatted(words), type == "essay" ? [] : [.. answers.Split('=').Where((one, i) => i > 0 || one.Trim().Length > 0).Select(Answer)], Formatted(feedback));
    }

    private static string Answer(string answer)
    {
        answer = answer.Trim();
        if (Weight().Match(answer) is { Success: true } weight)
        {
            Assert.Equal("%100%", weight.Value);
            answer = answer[weight.Length..];
        }

        // Of short answers, an asterisk stands for any words unless a backslash is before it.
        Assert.DoesNotContain('#', answer);
        var words = Formatted(answer);
        Assert.DoesNotMatch(@"(?<!\\)\*", words);
        return words.Replace("\\*", "*", StringComparison.Ordinal);
    }

    private static string Formatted(string text)
    {
        var format = new[] { "[html]", "[moodle]", "[plain]", "[markdown]" }.FirstOrDefault(one => text.StartsWith(one, StringComparison.Ordinal)) ?? "";
        return After(text[format.Length..]).Trim();
    }

    private static string Before(string text)
    {
        text = text.Replace("\\\\", "&&092;", StringComparison.Ordinal);
        text = Escapes.Aggregate(text, (one, escape) => one.Replace(escape.Sign, escape.Placeholder, StringComparison.Ordinal));
        return text.Replace("&&092;", "\\", StringComparison.Ordinal);
    }

    private static string After(string text) => Escapes.Aggregate(text, (one, escape) => one.Replace(escape.Placeholder, escape.Sign is "\\n" ? "\n" : escape.Sign[1..], StringComparison.Ordinal));

    [GeneratedRegex(@"^%\-*([0-9]{1,2})\.?([0-9]*)%")]
    private static partial Regex Weight();
}
