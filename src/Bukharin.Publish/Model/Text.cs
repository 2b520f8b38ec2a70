using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Plain words as in the source; typographic punctuation is applied only when an edition is written.</summary>
public sealed record Text : Inline
{
    /// <summary>The characters of the text, with each run of white space in the source as one space.</summary>
    public required string Content { get; init; }

    /// <summary>
    /// Source positions of those characters that do not directly follow their predecessor in the source, in order. The first
    /// character of the text stands where <see cref="Node.Span"/> begins; up to the next anchor each follows the one before it.
    /// </summary>
    public ImmutableArray<SourceAnchor> Anchors { get; init; } = [];

    /// <summary>The source position of one character.</summary>
    /// <param name="index">Index of the character in <see cref="Content"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is not within the content.</exception>
    public SourceSpan SpanOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Content.Length);
        var anchor = new SourceAnchor(0, Span.Line, Span.Column);
        foreach (var next in Anchors.TakeWhile(next => next.Index <= index))
        {
            anchor = next;
        }

        return Span with { Line = anchor.Line, Column = anchor.Column + index - anchor.Index, Length = 1 };
    }

    /// <summary>The source range of a sequence of characters.</summary>
    /// <param name="index">Index of the first character in <see cref="Content"/>.</param>
    /// <param name="length">Number of characters, at least one.</param>
    /// <returns>
    /// A span that begins at the first character. Within one source line its length is that of the source, escapes and entities
    /// included; over several lines it is <paramref name="length"/>. The last character of a text of several lines counts as one.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or not within the content.</exception>
    public SourceSpan SpanOf(int index, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Content.Length - index);
        var (first, last) = (SpanOf(index), SpanOf(index + length - 1));
        if (last.Line != first.Line)
        {
            return first with { Length = length };
        }

        // The source form of a character (such as an entity) ends where the next character begins.
        var isLast = index + length == Content.Length;
        var next = isLast ? Span with { Column = Span.Column + Span.Length } : SpanOf(index + length);
        return first with { Length = (next.Line == last.Line ? next.Column : last.Column + 1) - first.Column };
    }

    /// <summary>Some characters of this text, their source positions adjusted; null for none.</summary>
    /// <param name="start">Index of the first.</param>
    /// <param name="end">Index behind the last.</param>
    internal Text? Slice(int start, int end) => start >= end ? null : (start, end) == (0, Content.Length) ? this : this with
    {
        Content = Content[start..end],
        Span = SpanOf(start, end - start),
        Anchors = [.. Anchors.Where(anchor => anchor.Index > start && anchor.Index < end).Select(anchor => anchor with { Index = anchor.Index - start })],
    };

    /// <summary>This text without its first character, its source positions adjusted.</summary>
    internal Text WithoutFirst()
    {
        var second = SpanOf(1);
        return this with
        {
            Content = Content[1..],
            Span = Span with { Line = second.Line, Column = second.Column, Length = Math.Max(0, Span.Length - (second.Line == Span.Line ? second.Column - Span.Column : 1)) },
            Anchors = [.. Anchors.Where(anchor => anchor.Index > 1).Select(anchor => anchor with { Index = anchor.Index - 1 })],
        };
    }
}
