using Bukharin.Publish.Model;
using Bukharin.Publish.Verification.Comparison.Expected;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Finds the line and the column of a word in the source.</summary>
/// <param name="source">The source's text, or null: then the place of a word is that of the stretch of text that it is in.</param>
internal sealed class SourcePlaces(string? source)
{
    private List<int>? _lines;

    /// <summary>The place of a word.</summary>
    /// <param name="origin">Where the word comes from.</param>
    /// <param name="offset">Index of its first character in that origin's part.</param>
    /// <param name="length">Its length; 0 for a point.</param>
    public SourceSpan Of(Origin origin, int offset, int length)
    {
        var span = origin.Span;
        if (source is null || origin.Words is not { } words || span.Line == 0)
        {
            return span;
        }

        var start = StartOf(span);
        if (start < 0)
        {
            return span;
        }

        // White space of the source may be longer than the one space that the tree has, and escapes are gone from it: so the
        // characters are met one by one. What the reader has put in the place of others is passed over.
        var end = Math.Min(source.Length, start + span.Length);
        var content = words.Content;
        var wanted = Math.Min(origin.Start + offset, content.Length);
        var at = start;
        for (var i = 0; i < wanted; i++)
        {
            var next = at;
            while (next < end && !IsSame(source[next], content[i]))
            {
                next++;
            }

            at = next < end ? next + 1 : at;
        }

        while (length > 0 && wanted < content.Length && at < end && !IsSame(source[at], content[wanted]))
        {
            at++;
        }

        return at < end ? Place(span.File, at, Math.Min(length, end - at)) : span;
    }

    private static bool IsSame(char inSource, char inTree) => inSource == inTree || (inTree == ' ' && char.IsWhiteSpace(inSource));

    private int StartOf(SourceSpan span)
    {
        _lines ??= LineStarts(source!);
        var start = span.Line <= _lines.Count ? _lines[span.Line - 1] + span.Column - 1 : -1;
        return start < source!.Length ? start : -1;
    }

    private SourceSpan Place(string file, int at, int length)
    {
        var line = _lines!.BinarySearch(at);
        line = line >= 0 ? line : ~line - 1;
        return new SourceSpan(file, line + 1, at - _lines[line] + 1, length);
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
