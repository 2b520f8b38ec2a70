using Markdig.Helpers;

namespace Bukharin.Publish.Reading.Markdown.Parsing;

/// <summary>The characters of a line that can be signs of Markdown.</summary>
internal static class PlainCharacters
{
    /// <summary>Their offsets in the line's text: of all but those behind a backslash, and between backticks of one line.</summary>
    public static IEnumerable<int> Of(StringSlice line)
    {
        for (var at = line.Start; at <= line.End; at++)
        {
            switch (line.Text[at])
            {
                case '\\':
                    at++;
                    break;
                case '`' when line.Text.IndexOf('`', at + 1, line.End - at) is > 0 and var close:
                    at = close;
                    break;
                default:
                    yield return at;
                    break;
            }
        }
    }
}
