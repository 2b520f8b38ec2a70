using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Pdf.Tags;

/// <summary>What the tags say of a paragraph's place, in the terms of the record.</summary>
internal static class TagStructure
{
    /// <summary>The place of a block in the text, or in the note that it stands in.</summary>
    public static RecoveredStructure Of(TagElement block) => Of(block, block.Parent);

    /// <summary>The place of a cell in which no block stands.</summary>
    public static RecoveredStructure OfCell(TagElement cell) => Of(cell, cell);

    private static RecoveredStructure Of(TagElement block, TagElement? innermost)
    {
        var containers = new List<RecoveredContainer>();
        var isMatter = false;
        for (var element = innermost; element is not null && element.Type != "Note"; element = element.Parent)
        {
            isMatter |= element.Classes.Contains(ContainerNames.Matter);
            if (KindOf(element) is { } kind)
            {
                containers.Add(new RecoveredContainer(kind, element.Number) { ColumnSpan = element.ColumnSpan, RowSpan = element.RowSpan });
            }
        }

        containers.Reverse();
        return new RecoveredStructure
        {
            Containers = [.. containers],
            HeadingLevel = HeadingLevelOf(block),
            IsBreak = block.Classes.Contains(BlockNames.Break),
            IsMatter = isMatter,
        };
    }

    /// <summary>Type and classes, as a selector has them.</summary>
    public static string KindOfBlock(TagElement block) => string.Join('.', block.Classes.Prepend(block.Type));

    private static string? KindOf(TagElement element) => element.Type switch
    {
        "BlockQuote" => element.Classes.Contains(ContainerNames.Epigraph) ? ContainerNames.Epigraph : ContainerNames.Quote,
        "L" => element.IsNumbered ? null : IsOfTerms(element) ? ContainerNames.Definitions : ContainerNames.List,
        "LI" => IsOfTerms(element.Parent) ? null
            : element.Parent is not { IsNumbered: true } ? ContainerNames.Item
            : element.Classes.Contains(ContainerNames.RunIn) ? ContainerNames.RunIn : ContainerNames.Clause,
        "Table" => ContainerNames.Table,
        "Caption" when element.Parent is { Type: "Table" } || element.Parent?.Classes.Contains(ContainerNames.Figure) == true => ContainerNames.Caption,
        "TR" => ContainerNames.Row,
        "TH" or "TD" => ContainerNames.OfCell(
            element is { Type: "TH", Scope: "Column" } ? TablePart.Head : element.Parent?.Parent is { Type: "TFoot" } ? TablePart.Foot : TablePart.Body,
            element.TextAlign switch { "Start" => ColumnAlignment.Left, "Center" => ColumnAlignment.Center, "End" => ColumnAlignment.Right, _ => ColumnAlignment.Default }),
        "Sect" or "Div" or "Part" or "Art" => element.Classes.FirstOrDefault(name => name is ContainerNames.Verse or ContainerNames.Code or ContainerNames.Term or ContainerNames.Definition or ContainerNames.Figure or ContainerNames.PictureCredit)
            ?? element.Classes.FirstOrDefault(name => ContainerNames.IsRole(name) && name != ContainerNames.Epigraph),
        _ => null,
    };

    private static bool IsOfTerms(TagElement? list) => list?.Classes.Contains(ContainerNames.Definitions) == true;

    private static int HeadingLevelOf(TagElement block)
    {
        if (block.Type is not ['H', .. var rank] || (rank is not "" && rank is not [>= '1' and <= '6']))
        {
            return 0;
        }

        return BlockNames.LevelOf(block.Classes) ?? (rank.Length > 0 ? rank[0] - '0' : 1);
    }
}
