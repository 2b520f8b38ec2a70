using System.Collections.Frozen;
using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Counts what stands directly in what, in the trees of texts.</summary>
internal sealed class WildCoverage
{
    private static readonly FrozenSet<string> Brackets = Enum.GetNames<InterventionKind>().ToFrozenSet();

    private static readonly FrozenSet<string> Roles = Enum.GetNames<DivisionRole>().ToFrozenSet();

    // Where words stand, and no blocks.
    private static readonly FrozenSet<string> Lines =
        new[] { "Heading", "term", "caption", "Picture", "cell", "head cell", "CodeBlock", "LineBlock", "Emphasis", "Strong", "SmallCaps", "Foreign", "Link", "Superscript", "Subscript", "Mention" }
            .Concat(Brackets).ToFrozenSet();

    private readonly HashSet<(string Construct, string Container)> _pairs = [];
    private readonly SortedSet<string> _blocks = new(StringComparer.Ordinal);

    /// <summary>How many pairs were found.</summary>
    public int Count => _pairs.Count;

    /// <summary>All constructs that were found anywhere.</summary>
    public ImmutableArray<string> Constructs => [.. _pairs.Select(pair => pair.Construct).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>All containers that were found with anything in them.</summary>
    public ImmutableArray<string> Containers => [.. _pairs.Select(pair => pair.Container).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether a construct was found in a container.</summary>
    public bool Has(string construct, string container) => _pairs.Contains((construct, container));

    /// <summary>Whether a construct cannot stand in a container, as the syntax has it or because the reader refuses it.</summary>
    public bool CannotBe(string construct, string container) => construct switch
    {
        // No block stands in a line, and in a sentence labels stand among its words and not within their look.
        _ when Lines.Contains(container) && (_blocks.Contains(construct) || (construct == "InlineLabel" && container != "Heading")) => true,
        // A marginal note has words alone, and stands beside a block of the text.
        _ when container == "Margin" => _blocks.Contains(construct),
        _ when container == "CodeBlock" => construct is not ("Code" or "LineBreak"),

        // A division closes the labels that are open, and so does a heading.
        _ when container == "Clause" => construct == "Heading" || (construct != "Margin" && Roles.Contains(construct)),
        // A name stands in no other.
        "Mention" => container == "Mention",
        "Note" => container == "Note" || Brackets.Contains(container),
        "Heading" => container == "Note",
        "Table" => container == "Note",
        "Margin" => container is "Note" or "item" or "definition",
        "MarginAnchor" => container is "Note" or "item" or "definition" or "Heading" or "term" or "caption" or "cell" or "head cell",
        "Picture" => container is "Note" or "item" or "definition",
        _ when container == "Page" => construct == "LineBreak" || Brackets.Contains(construct),
        _ => false,
    };

    /// <summary>Counts the pairs of a tree.</summary>
    public void Add(Document document)
    {
        // What a paragraph holds stands in what holds the paragraph; its own name would part what belongs together.
        var pending = new Stack<(Node Node, string Container)>(document.Blocks.Select(block => ((Node)block, "text")));
        while (pending.TryPop(out var entry))
        {
            if (NameOf(entry.Node) is { } name)
            {
                _pairs.Add((name, entry.Container));
                if (entry.Node is Block)
                {
                    _blocks.Add(name);
                }
            }

            foreach (var child in DocumentWalker.ChildrenOf(entry.Node))
            {
                pending.Push((child, ContainerOf(entry.Node, child) ?? entry.Container));
            }
        }
    }

    /// <summary>What a node is to what stands directly in it; null where that stands in what the node itself stands in.</summary>
    private static string? ContainerOf(Node node, Node child) => node switch
    {
        DefinitionItem item when child == item.Term => "term",
        Table table when child == table.Caption => "caption",
        TableRow row => row.IsHead ? "head cell" : "cell",
        BulletItem => "item",
        Definition => "definition",
        Paragraph or BulletList or DefinitionList or DefinitionItem or Table or TableCell => null,
        _ => NameOf(node),
    };

    /// <summary>What a node is called; null for one that is only part of another.</summary>
    private static string? NameOf(Node node) => node switch
    {
        Division division => division.Role.ToString(),
        Intervention intervention => intervention.Kind.ToString(),
        Shifted shifted => shifted.Shift.ToString(),
        Paragraph or TableRow or TableCell or BulletItem or Definition or DefinitionItem => null,
        Figure => "Picture",
        BulletList => "Bullets",
        DefinitionList => "Definitions",
        _ => node.GetType().Name,
    };
}
