using System.Collections.Immutable;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>A table of an edition: what its markup says of rows and cells, whatever stands in them.</summary>
internal sealed record FoundTable
{
    /// <summary>The rows; of each the cells in order, each with its paragraphs.</summary>
    public required ImmutableArray<ImmutableArray<FoundCell>> Rows { get; init; }

    /// <summary>The tables of an edition, in order.</summary>
    public static ImmutableArray<FoundTable> Of(RecoveredEdition edition) =>
    [
        .. (edition.Paragraphs.IsDefault ? [] : edition.Paragraphs)
            .Select(paragraph => (Paragraph: paragraph, At: IndexOfTable(paragraph)))
            .Where(one => one.At >= 0)
            .GroupBy(one => one.Paragraph.Structure.Containers[one.At].Key, one => (one.Paragraph, Within: one.Paragraph.Structure.Containers[(one.At + 1)..]))
            .Select(table => new FoundTable { Rows = RowsOf(table) }),
    ];

    private static int IndexOfTable(RecoveredParagraph? paragraph) =>
        paragraph?.Structure is { Containers: { IsDefault: false } containers } ? containers.IndexOf(containers.FirstOrDefault(one => one.Kind == ContainerNames.Table)!) : -1;

    private static ImmutableArray<ImmutableArray<FoundCell>> RowsOf(IEnumerable<(RecoveredParagraph Paragraph, ImmutableArray<RecoveredContainer> Within)> paragraphs) =>
    [
        .. paragraphs.Where(one => one.Within is [{ Kind: ContainerNames.Row }, _, ..])
            .GroupBy(one => one.Within[0].Key)
            .Select(row => row
                .GroupBy(one => one.Within[1].Key)
                .Select(cell => new FoundCell(cell.First().Within[1], [.. cell.Select(one => one.Paragraph)]))
                .ToImmutableArray()),
    ];
}
