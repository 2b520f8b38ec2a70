using System.Text;

namespace Bukharin.Publish.Reading.Markdown.Parsing;

/// <summary>Where in a text tables of HTML stand, from <c>&lt;table&gt;</c> to <c>&lt;/table&gt;</c>: blank lines end none of them.</summary>
internal sealed class HtmlTableRanges
{
    private const string Start = "<table";
    private const string End = "</table";
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    private static readonly IComparer<(int Start, int End)> ByStart = Comparer<(int Start, int End)>.Create((one, other) => one.Start.CompareTo(other.Start));

    // For each outermost table where it begins and where what stands behind it does, in their order.
    private readonly List<(int Start, int End)> _tables = [];
    private readonly List<(int Start, int End)> _comments = [];

    // Whether no comment ends behind the place that the search has come to.
    private bool _endsInComment;

    private HtmlTableRanges()
    {
    }

    /// <summary>The tables of a text. What stands in code blocks, in code and in comments begins none.</summary>
    /// <param name="text">The text.</param>
    public static HtmlTableRanges In(string text)
    {
        var ranges = new HtmlTableRanges();
        if (text.Contains(Start, StringComparison.OrdinalIgnoreCase))
        {
            ranges.Find(text);
        }

        return ranges;
    }

    /// <summary>Whether a line of a text begins or ends a code block.</summary>
    /// <param name="words">The line without its indent.</param>
    /// <param name="sign">The sign of the fence; a space where the line is none.</param>
    public static bool IsFence(ReadOnlySpan<char> words, out char sign)
    {
        // Words between backticks, however many, are code in the line.
        sign = words.StartsWith("```", StringComparison.Ordinal) && !words.TrimStart('`').Contains('`') ? '`' : words.StartsWith("~~~", StringComparison.Ordinal) ? '~' : ' ';
        return sign != ' ';
    }

    /// <summary>Where what stands behind a table begins; null where none begins at the place, or it is never closed.</summary>
    /// <param name="start">The offset of the table's first character.</param>
    public int? EndOf(int start) => _tables.BinarySearch((start, 0), ByStart) is >= 0 and var index ? _tables[index].End : null;

    /// <summary>Whether a place is in a table.</summary>
    /// <param name="offset">Its offset.</param>
    public bool Covers(int offset)
    {
        var index = _tables.BinarySearch((offset, 0), ByStart);
        index = index >= 0 ? index : ~index - 1;
        return index >= 0 && offset < _tables[index].End;
    }

    /// <summary>Makes the comments in tables spaces: they would part what they stand in.</summary>
    /// <param name="text">The text, which is changed.</param>
    public void BlankComments(StringBuilder text)
    {
        foreach (var (start, end) in _comments.Where(comment => Covers(comment.Start)))
        {
            for (var i = start; i < end; i++)
            {
                text[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
            }
        }
    }

    private void Find(string text)
    {
        var open = new Stack<int>();
        var fence = ' ';
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var words = text.AsSpan(start, end - start).TrimStart(" >\t");
            if (open.Count == 0 && IsFence(words, out var sign) && (fence == ' ' || fence == sign))
            {
                fence = fence == ' ' ? sign : ' ';
            }
            else if (fence == ' ')
            {
                end = FindInLine(text, start, end, open);
            }

            start = end + 1;
        }

        // One that is never closed holds none of the others.
        _tables.Sort(ByStart);
        var last = 0;
        _tables.RemoveAll(table =>
        {
            var isInner = table.End <= last;
            last = Math.Max(last, table.End);
            return isInner;
        });
    }

    /// <summary>Reads a line.</summary>
    /// <returns>Its end; that of another where a comment goes on to it.</returns>
    private int FindInLine(string text, int start, int end, Stack<int> open)
    {
        for (var i = start; i < end; i++)
        {
            var rest = text.AsSpan(i, end - i);
            if (rest[0] == '`' && open.Count == 0 && rest[1..].IndexOf('`') is >= 0 and var close)
            {
                i += close + 1;
            }
            else if (rest[0] == '\\')
            {
                i++;
            }
            else if (!_endsInComment && rest.StartsWith(CommentStart, StringComparison.Ordinal))
            {
                var behind = text.IndexOf(CommentEnd, i + CommentStart.Length, StringComparison.Ordinal);
                _endsInComment = behind < 0;
                if (_endsInComment)
                {
                    continue;
                }

                _comments.Add((i, behind + CommentEnd.Length));
                i = behind + CommentEnd.Length - 1;
                end = i < end ? end : text.IndexOf('\n', i) is >= 0 and var further ? further : text.Length;
            }
            else if (IsTag(rest, Start))
            {
                open.Push(i);
            }
            else if (IsTag(rest, End) && rest.IndexOf('>') is > 0 and var last && open.TryPop(out var first))
            {
                _tables.Add((first, i + last + 1));
            }
        }

        return end;
    }

    private static bool IsTag(ReadOnlySpan<char> text, string name) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || text[name.Length] is '>' or ' ' or '\t' or '\r' or '/');
}
