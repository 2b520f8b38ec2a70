using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Verse or other text whose line breaks are the author's (Pandoc's <c>LineBlock</c>, TEI's <c>lg</c>).</summary>
public sealed record LineBlock : Block
{
    /// <summary>
    /// The stanzas, at least one. In each, a <see cref="LineBreak"/> separates two lines, and an indented line begins with as
    /// many no-break spaces as its author wrote spaces.
    /// </summary>
    public required ImmutableArray<Paragraph> Stanzas { get; init; }

    /// <summary>
    /// The number of the first line, if editions number the lines (TEI's <c>n</c> of an <c>l</c>); null if they do not. A poem of which
    /// only a part is printed keeps its own numbers.
    /// </summary>
    public int? FirstNumber { get; init; }
}
