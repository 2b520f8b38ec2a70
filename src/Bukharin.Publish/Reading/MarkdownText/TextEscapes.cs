using System.Text;
using System.Text.RegularExpressions;

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
        if (beginsLine && PointLabel().Match(words) is { Success: true } point)
        {
            labels.Add(point.Groups["end"].Index);
        }

        var escaped = new StringBuilder(words.Length + 8);
        for (var i = 0; i < words.Length; i++)
        {
            var following = i + 1 < words.Length ? words[i + 1] : next;
            if (beginsLine && i == 0 && words[i] == '§')
            {
                // A backslash escapes ASCII punctuation only (CommonMark 2.4).
                escaped.Append("&sect;");
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

    private static bool IsSyntax(char character, char following) => character switch
    {
        '\\' or '*' or '_' or '[' or ']' or '`' or '$' or '{' or '#' or '|' or '~' or '^' => true,
        '!' => following == '[',
        '<' => char.IsAsciiLetter(following) || following is '/' or '!' or '?',
        '&' => following == '#' || char.IsAsciiLetter(following),
        _ => false,
    };

    // Every ')' that could end a label is escaped, whether or not its neighbours would make it one.
    [GeneratedRegex(@"(?<![^\s(])(\d{1,3}|^\d{4}|\p{L}|[ivxlcdm]+|[IVXLCDM]+)(?<end>\))", RegexOptions.CultureInvariant)]
    private static partial Regex LabelEnds();

    [GeneratedRegex(@"^(\d{1,9}|\p{L}|[ivxlcdm]+|[IVXLCDM]+)(?<end>\.)(\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PointLabel();
}
