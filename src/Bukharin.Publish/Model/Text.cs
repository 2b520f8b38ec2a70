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
}
