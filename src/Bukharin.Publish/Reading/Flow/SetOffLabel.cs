using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Flow;

/// <summary>A label that may begin a paragraph inside emphasis, strong emphasis or small capitals: <c>**1.** Lamps</c>, <c>**1. Lamps.** They</c>.</summary>
/// <param name="Look">The look of it.</param>
/// <param name="Pieces">The paragraph's pieces with the label's characters taken out of what sets them off, to be looked at like any others.</param>
/// <param name="Whole">What begins the paragraph if they are no label after all.</param>
/// <param name="RestPiece">The piece with what follows <paramref name="Whole"/>.</param>
/// <param name="RestStart">Index in it of the first character that follows.</param>
internal sealed record SetOffLabel(LabelLook Look, ImmutableArray<FlowPiece> Pieces, Inline Whole, int RestPiece, int RestStart)
{
    /// <summary>Looks for a label inside the emphasis that a paragraph begins with.</summary>
    /// <param name="pieces">The pieces of a paragraph.</param>
    /// <returns>The label; null where the paragraph begins with none that is set off.</returns>
    public static SetOffLabel? Find(ImmutableArray<FlowPiece> pieces)
    {
        if (pieces is not [{ Inline: { } whole, Inner: [_, ..] inner }, ..] || Begins(inner, LookOf(whole)) is not var (run, length, look))
        {
            return null;
        }

        if (run.Length == length && Without(whole, inner, length) is null)
        {
            // The label alone is set off, so the words behind it are in the next piece: they must begin with a space, or on a line of their own.
            var next = pieces.Length > 1 ? pieces[1].Run : null;
            if (next is null ? pieces.Length > 1 && pieces[1].Inline is not LineBreak : next[0] != ' ')
            {
                return null;
            }

            var joined = next is null ? run : run.Join(next);
            return new SetOffLabel(look, [new FlowPiece(joined), .. pieces[(next is null ? 1 : 2)..]], whole, 0, length);
        }

        return run.Length > length && run[length] == ' ' && Without(whole, inner, length + 1) is { } rest
            ? new SetOffLabel(look, [new FlowPiece(run.Slice(0, length + 1)), rest, .. pieces[1..]], whole, 2, 0)
            : null;
    }

    private static (FlowText Run, int Length, LabelLook Look)? Begins(ImmutableArray<FlowPiece> pieces, LabelLook look) => pieces switch
    {
        [{ Run: { } run }, ..] => LabelLexer.LengthAtStart(run) is > 0 and var length ? (run, length, look) : null,
        [{ Inline: { } inline, Inner: [_, ..] inner }, ..] => Begins(inner, look | LookOf(inline)),
        _ => null,
    };

    /// <summary>What sets the label off, without its first characters; null when nothing is left.</summary>
    private static FlowPiece? Without(Inline inline, ImmutableArray<FlowPiece> inner, int length)
    {
        ImmutableArray<FlowPiece> rest = inner[0].Run is { } run
            ? run.Length > length ? inner.SetItem(0, new FlowPiece(run.Slice(length, run.Length - length))) : inner.RemoveAt(0)
            : Without(inner[0].Inline!, inner[0].Inner, length) is { } shorter ? inner.SetItem(0, shorter) : inner.RemoveAt(0);
        if (rest.IsEmpty)
        {
            return null;
        }

        var inlines = FlowPiece.ToInlines(rest);
        var span = inline.Span;
        var first = inlines[0].Span;
        span = first.Line == span.Line ? first with { Length = Math.Max(first.Length, span.Column + span.Length - first.Column) } : span;
        return new FlowPiece(
            inline switch
            {
                Emphasis emphasis => emphasis with { Inlines = inlines, Span = span },
                Strong strong => strong with { Inlines = inlines, Span = span },
                SmallCaps smallCaps => smallCaps with { Inlines = inlines, Span = span },
                _ => throw new System.Diagnostics.UnreachableException($"No label is set off by {inline.GetType().Name}."),
            },
            rest);
    }

    private static LabelLook LookOf(Inline inline) => inline switch
    {
        Emphasis => LabelLook.Emphasis,
        Strong => LabelLook.Strong,
        SmallCaps => LabelLook.SmallCaps,
        _ => throw new System.Diagnostics.UnreachableException($"No label is set off by {inline.GetType().Name}."),
    };
}
