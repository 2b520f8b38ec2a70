using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Escapes what Edition Markdown would read as syntax.</summary>
internal static partial class TextEscapes
{
    /// <summary>Escapes the words of a text node.</summary>
    /// <param name="words">The words.</param>
    /// <param name="beginsLine">Whether they begin a line.</param>
    /// <param name="next">The character that stands after them; NUL at the end.</param>
    public static string Escape(string words, bool beginsLine, char next)
    {
        var labels = LabelEnds().Matches(words).Select(match => match.Groups["end"].Index).ToHashSet();
        var encoded = -1;
        if (beginsLine && words.Length > 0 && LabelPattern.Match(words.AsSpan(0, Math.Min(words.Length, LabelPattern.Window)), atBeginning: true) is { } label)
        {
            // A backslash escapes ASCII punctuation only (CommonMark 2.4): a label that ends in none has its numeral encoded.
            var point = words.AsSpan(0, label.Length).LastIndexOfAny(".):");
            if (point >= 0 && label.Form is not (LabelForm.Word or LabelForm.Section))
            {
                labels.Add(point);
            }
            else
            {
                encoded = words[0] is '§' or LabelPattern.Pilcrow ? -1 : words.AsSpan(0, label.Length).IndexOfAny(" \u00A0\u202F") + 1;
            }
        }

        else if (beginsLine && words.Length > 0 && LabelPattern.Bare(words.AsSpan(0, Math.Min(words.Length, LabelPattern.Window))) is { } bare
            && (char.IsAsciiDigit(words[0]) ? bare.Length < words.Length || next == '\0' : bare.Length == words.Length && next == '\0'))
        {
            encoded = 0;
        }

        var escaped = new StringBuilder(words.Length + 8);
        for (var i = 0; i < words.Length; i++)
        {
            var following = i + 1 < words.Length ? words[i + 1] : next;
            if (beginsLine && i == 0 && (words[i] is '§' or LabelPattern.Pilcrow))
            {
                escaped.Append(words[i] == '§' ? "&sect;" : "&para;");
                continue;
            }

            // With one of these a note may begin that is typed by hand.
            if (i == encoded || (beginsLine && i == 0 && TypedNoteMarks.Signs.Contains(words[0], StringComparison.Ordinal) && words[0] != '^'))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)words[i]};");
                continue;
            }

            if (labels.Contains(i) || IsSyntax(words[i], following) || (beginsLine && i == 0 && words[i] is '>' or '+' or '-' or '=' or ':'))
            {
                escaped.Append('\\');
            }

            escaped.Append(words[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Escapes a label that is stated to be one: there, only Markdown's own syntax counts.</summary>
    public static string EscapeStated(string label)
    {
        var escaped = new StringBuilder(label.Length + 4);
        for (var i = 0; i < label.Length; i++)
        {
            escaped.Append(IsSyntax(label[i], i + 1 < label.Length ? label[i + 1] : ']') ? "\\" : "").Append(label[i]);
        }

        return escaped.ToString();
    }

    private static bool IsSyntax(char character, char following) => character switch
    {
        '\\' or '*' or '_' or '[' or ']' or '`' or '$' or '{' or '#' or '|' or '~' or '^' => true,
        '!' => following == '[',
        '<' => char.IsAsciiLetter(following) || following is '/' or '!' or '?',
        '&' => following == '#' || char.IsAsciiLetter(following),
        _ => false,
    };

    // Every ')' that could end a label is escaped, whether or not its neighbours would make it one.
    [GeneratedRegex(@"(?<![^\s(])(\d{1,3}|^\d{4}|\d{1,4}(\p{L}|[a-z]+)|\p{L}|\p{L}{2,3}|[ivxlcdm]+|[IVXLCDM]+)(?<end>\))", RegexOptions.CultureInvariant)]
    private static partial Regex LabelEnds();
}
