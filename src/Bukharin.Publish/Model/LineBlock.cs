using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Verse, and whatever else stands in lines that are its author's (Pandoc's <c>LineBlock</c>, TEI's <c>lg</c>).</summary>
public sealed record LineBlock : Block
{
    /// <summary>
    /// The stanzas, one at least: in each, a <see cref="LineBreak"/> stands between two lines, and a line that is further in
    /// begins with as many no-break spaces as its author wrote spaces.
    /// </summary>
    public required ImmutableArray<Paragraph> Stanzas { get; init; }
}
