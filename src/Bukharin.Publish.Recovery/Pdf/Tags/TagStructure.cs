using System.Collections.Frozen;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Conventions;

namespace Bukharin.Publish.Recovery.Pdf.Tags;

/// <summary>What the tags say of a paragraph's place, in the terms of the record.</summary>
internal static class TagStructure
{
    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(
        [
            "byline", "introduction", "letter", "opener", "salute", "closer", "signed", "dateline", "postscript", "commentary",
            "source", "imprint",
        ],
        StringComparer.Ordinal);

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
            isMatter |= element.Classes.Contains("matter");
            if (KindOf(element) is { } kind)
            {
                containers.Add(new RecoveredContainer(kind, element.Number));
            }
        }

        containers.Reverse();
        return new RecoveredStructure
        {
            Containers = [.. containers],
            HeadingLevel = HeadingLevelOf(block),
            IsBreak = block.Classes.Contains("break"),
            IsMatter = isMatter,
        };
    }

    /// <summary>Type and classes, as a selector has them.</summary>
    public static string KindOfBlock(TagElement block) => string.Join('.', block.Classes.Prepend(block.Type));

    private static string? KindOf(TagElement element) => element.Type switch
    {
        "BlockQuote" => "quote",
        "L" => element.IsNumbered ? null : IsOfTerms(element) ? "definitions" : "list",
        "LI" => IsOfTerms(element.Parent) ? null : element.Parent is not { IsNumbered: true } ? "item" : element.Classes.Contains("run-in") ? "run-in" : "clause",
        "Table" => CellKinds.Table,
        "Caption" when element.Parent?.Type == "Table" => CellKinds.Caption,
        "TR" => CellKinds.Row,
        "TH" or "TD" => CellKinds.Of(
            element is { Type: "TH", Scope: "Column" },
            element.TextAlign switch { "Start" => ColumnAlignment.Left, "Center" => ColumnAlignment.Center, "End" => ColumnAlignment.Right, _ => ColumnAlignment.Default }),
        "Sect" or "Div" or "Part" or "Art" => element.Classes.FirstOrDefault(name => name is "code" or "term" or "definition") ?? element.Classes.FirstOrDefault(Roles.Contains),
        _ => null,
    };

    private static bool IsOfTerms(TagElement? list) => list?.Classes.Contains("definitions") == true;

    private static int HeadingLevelOf(TagElement block)
    {
        if (block.Type is not ['H', .. var rank] || (rank is not "" && rank is not [>= '1' and <= '6']))
        {
            return 0;
        }

        var level = block.Classes.FirstOrDefault(name => name is ['l', 'e', 'v', 'e', 'l', '-', >= '1' and <= '6']);
        return level is not null ? level[^1] - '0' : rank.Length > 0 ? rank[0] - '0' : 1;
    }
}
