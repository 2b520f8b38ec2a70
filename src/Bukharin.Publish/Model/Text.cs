using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Words, as the source has them; typography is applied when an edition is written.</summary>
public sealed record Text : Inline
{
    /// <summary>The characters; a run of white space of the source is one space.</summary>
    public required string Content { get; init; }

    /// <summary>
    /// Characters that do not stand right behind the one before them in the source, in order. The first one stands where
    /// <see cref="Node.Span"/> begins; the others, up to the next anchor, one behind the other.
    /// </summary>
    public ImmutableArray<SourceAnchor> Anchors { get; init; } = [];

    /// <summary>The place of one character in the source.</summary>
    /// <param name="index">Its index in <see cref="Content"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such character.</exception>
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

    /// <summary>The place of some characters in the source.</summary>
    /// <param name="index">Index of the first one in <see cref="Content"/>.</param>
    /// <param name="length">How many there are, at least one.</param>
    /// <returns>
    /// A stretch that begins where the first one does. Within a line it is as long as the source has them, escapes and entities
    /// included; over several lines, as long as this text has them. The last character of a text of several lines counts as one.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no such characters.</exception>
    public SourceSpan SpanOf(int index, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Content.Length - index);
        var (first, last) = (SpanOf(index), SpanOf(index + length - 1));
        if (last.Line != first.Line)
        {
            return first with { Length = length };
        }

        // What stands for a character ends where the next one begins.
        var isLast = index + length == Content.Length;
        var next = isLast ? Span with { Column = Span.Column + Span.Length } : SpanOf(index + length);
        return first with { Length = (next.Line == last.Line ? next.Column : last.Column + 1) - first.Column };
    }

    /// <summary>The text behind its first character, at its place in the source.</summary>
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
