using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Tables;

/// <summary>A table: its caption first, if it has one, then its rows; those of the head before the others.</summary>
internal sealed class TableBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>How the words of each column stand.</summary>
    public required ImmutableArray<ColumnAlignment> Columns { get; init; }

    /// <summary>What in it cannot be read.</summary>
    public ImmutableArray<TableFault> Faults { get; init; } = [];

    /// <summary>The caption, or null.</summary>
    public TableLineBlock? Caption => Count > 0 ? this[0] as TableLineBlock : null;
}
