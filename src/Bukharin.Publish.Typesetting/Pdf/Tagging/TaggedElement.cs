using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>An element of the tree, with what was painted for it.</summary>
internal sealed class TaggedElement(StructureElement element, TaggedElement? parent)
{
    public StructureElement Element { get; } = element;

    public TaggedElement? Parent { get; } = parent;

    /// <summary>Its children in order: elements (<see cref="TaggedElement"/>) and content (<see cref="TaggedContent"/>).</summary>
    public List<object> Kids { get; } = new(element.Kids.Length);

    /// <summary>The annotations of the element with their pages; usually none.</summary>
    public List<(PdfReference Annotation, int PageIndex)>? Annotations { get; set; }

    /// <summary>The bounding box of its picture; null for an element without one.</summary>
    public PlacedBox? Box { get; set; }

    /// <summary>The object number of the element; null if it is on no page and so is left out.</summary>
    public PdfReference? Reference { get; private set; }

    /// <summary>Reserves object numbers for the element and those inside it, from the outside in.</summary>
    /// <returns>Whether any of it is on a page.</returns>
    public bool Reserve(PdfObjects objects)
    {
        // A table keeps all its rows and cells, even empty ones.
        if (!IsPainted() && Element.Type is not (StructureType.THead or StructureType.TBody or StructureType.TFoot or StructureType.TR or StructureType.TH or StructureType.TD))
        {
            return false;
        }

        Reference = objects.Reserve();
        foreach (var kid in Kids)
        {
            (kid as TaggedElement)?.Reserve(objects);
        }

        return true;
    }

    private bool IsPainted()
    {
        foreach (var kid in Kids)
        {
            if (kid is TaggedContent { Marks.Count: > 0 } || (kid is TaggedElement element && element.IsPainted()))
            {
                return true;
            }
        }

        return Annotations is not null;
    }
}
