using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Flow;

/// <summary>A piece of a paragraph whose labels are not found yet: characters, or a node that is complete.</summary>
internal sealed record FlowPiece
{
    public FlowPiece(FlowText run) => Run = run;

    public FlowPiece(Inline inline) => Inline = inline;

    /// <summary>Makes a piece of a node that sets off what stands in it, as a label may.</summary>
    public FlowPiece(Inline inline, ImmutableArray<FlowPiece> inner)
    {
        Inline = inline;
        Inner = inner;
    }

    /// <summary>Characters, in which labels may stand; or null.</summary>
    public FlowText? Run { get; }

    /// <summary>A node; null exactly when <see cref="Run"/> is not.</summary>
    public Inline? Inline { get; }

    /// <summary>What stands in the node, where that is emphasis, strong emphasis or small capitals; else nothing.</summary>
    public ImmutableArray<FlowPiece> Inner { get; } = [];

    /// <summary>The pieces as nodes.</summary>
    public static ImmutableArray<Inline> ToInlines(ImmutableArray<FlowPiece> pieces) =>
        [.. pieces.Select(piece => piece.Inline ?? piece.Run!.ToText(0, piece.Run.Length)).OfType<Inline>()];
}
