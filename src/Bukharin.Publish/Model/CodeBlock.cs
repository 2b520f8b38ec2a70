using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Lines that a machine reads or prints, on lines of their own (Pandoc's <c>CodeBlock</c>).</summary>
public sealed record CodeBlock : Block
{
    /// <summary>The lines between blank ones: each paragraph is <see cref="Code"/> with a <see cref="LineBreak"/> between two lines.</summary>
    public required ImmutableArray<Paragraph> Paragraphs { get; init; }
}
