using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>An element and what has been painted for it.</summary>
internal sealed class TaggedElement(StructureElement element, TaggedElement? parent)
{
    public StructureElement Element { get; } = element;

    public TaggedElement? Parent { get; } = parent;

    /// <summary>Elements (<see cref="TaggedElement"/>) and content (<see cref="TaggedContent"/>), in their order.</summary>
    public List<object> Kids { get; } = new(element.Kids.Length);

    /// <summary>Annotations that belong to the element, with their pages; nearly always none.</summary>
    public List<(PdfReference Annotation, int PageIndex)>? Annotations { get; set; }

    /// <summary>Where its picture stands on its page; null for an element without one.</summary>
    public PlacedBox? Box { get; set; }

    /// <summary>The element's number in the file; null where none of it is on any page, so that it is left out.</summary>
    public PdfReference? Reference { get; private set; }

    /// <summary>Gives numbers to the element and to those in it, each before what stands in it.</summary>
    /// <returns>Whether any of it is on a page.</returns>
    public bool Reserve(PdfObjects objects)
    {
        // A table has all its rows and cells, those in which nothing stands as well.
        if (!IsPainted() && Element.Type is not (StructureType.THead or StructureType.TBody or StructureType.TR or StructureType.TH or StructureType.TD))
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
