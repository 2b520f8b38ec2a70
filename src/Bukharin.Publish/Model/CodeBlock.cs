using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Lines of code or of a program's output, set as a block (Pandoc's <c>CodeBlock</c>).</summary>
public sealed record CodeBlock : Block
{
    /// <summary>
    /// The code split at blank lines: each paragraph holds one run of lines as <see cref="Code"/>, with a <see cref="LineBreak"/>
    /// between two.
    /// </summary>
    public required ImmutableArray<Paragraph> Paragraphs { get; init; }
}
