using System.Collections.Immutable;
using System.Text;

namespace Bukharin.Publish.Verification.Gift;

/// <summary>Reads questions in GIFT by the rules of Moodle's importer, as far as short answers and essays need them.</summary>
internal static class GiftFile
{
    // Escaped characters, while what is not escaped is looked for; no text has these.
    private const char First = '\uE000';
    private const string Plain = "[plain]";
    private const string Escapable = "\\~=#{}:n";

    /// <summary>Reads a file.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <returns>Its questions; null where it has something that is no short answer and no essay, or has no such form at all.</returns>
    public static ImmutableArray<GiftQuestion>? Read(ReadOnlyMemory<byte> utf8)
    {
        string text;
        try
        {
            text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(utf8.Span);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        var questions = ImmutableArray.CreateBuilder<GiftQuestion>();
        foreach (var block in text.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (block.StartsWith("$CATEGORY:", StringComparison.Ordinal) || block.StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }

            if (Question(Hidden(block)) is not { } question)
            {
                return null;
            }

            questions.Add(question);
        }

        return questions.ToImmutable();
    }

    private static GiftQuestion? Question(string block)
    {
        if (!block.StartsWith("::", StringComparison.Ordinal) || block.IndexOf("::", 2, StringComparison.Ordinal) is not (> 0 and var end))
        {
            return null;
        }

        var (name, text) = (block[2..end], block[(end + 2)..].Trim());
        var (open, close) = (text.IndexOf('{', StringComparison.Ordinal), text.IndexOf('}', StringComparison.Ordinal));
        if (!text.StartsWith(Plain, StringComparison.Ordinal) || open < 0 || close < open || text.LastIndexOf('{') != open || text.LastIndexOf('}') != close)
        {
            return null;
        }

        var answers = text[(open + 1)..close].Trim();
        var feedback = "";
        if (answers.LastIndexOf("####", StringComparison.Ordinal) is >= 0 and var told)
        {
            (feedback, answers) = (answers[(told + 4)..], answers[..told].Trim());
        }

        if (answers.Length > 0 && (!answers.StartsWith('=') || answers.Contains("->", StringComparison.Ordinal) || answers.AsSpan().IndexOfAny('~', '#') >= 0))
        {
            return null;
        }

        return new GiftQuestion(
            Shown(name),
            Shown(text[Plain.Length..open]),
            Shown(text[(close + 1)..]),
            [.. answers.Split('=', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Answer)],
            Shown(Bare(feedback.Trim())).Trim());
    }

    /// <summary>An answer without its weight, and as it is compared: an asterisk that is escaped once more is one.</summary>
    private static string Answer(string answer)
    {
        const string Whole = "%100%";
        return Shown(Bare(answer.StartsWith(Whole, StringComparison.Ordinal) ? answer[Whole.Length..] : answer)).Replace("\\*", "*", StringComparison.Ordinal);
    }

    private static string Bare(string words) => words.StartsWith(Plain, StringComparison.Ordinal) ? words[Plain.Length..] : words;

    private static string Hidden(string text)
    {
        var hidden = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var escaped = text[i] == '\\' && i + 1 < text.Length ? Escapable.IndexOf(text[i + 1], StringComparison.Ordinal) : -1;
            hidden.Append(escaped < 0 ? text[i] : (char)(First + escaped));
            i += escaped < 0 ? 0 : 1;
        }

        return hidden.ToString();
    }

    private static string Shown(string text) => string.Concat(text.Select(c => c >= First && c < First + Escapable.Length ? Escapable[c - First] is 'n' ? '\n' : Escapable[c - First] : c));
}
