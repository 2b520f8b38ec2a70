using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Flow;

/// <summary>A piece of a paragraph whose labels are not found yet: characters, or a node that is complete.</summary>
internal readonly record struct FlowPiece
{
    public FlowPiece(TextRun run) => Run = run;

    public FlowPiece(Inline inline) => Inline = inline;

    /// <summary>Characters, in which labels may stand; or null.</summary>
    public TextRun? Run { get; }

    /// <summary>A node; null exactly when <see cref="Run"/> is not.</summary>
    public Inline? Inline { get; }
}
