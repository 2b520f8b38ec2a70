using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>Writes structure elements as dictionaries (ISO 32000-1, table 323).</summary>
/// <param name="objects">Gets the dictionaries.</param>
/// <param name="pages">The object numbers of the pages, in order.</param>
/// <param name="ownNamespace">The namespace of PDF 2.0 (ISO 32000-2, 14.8.6); null for a file of an earlier version.</param>
/// <param name="noteReferences">The references between marks and notes, for PDF 2.0; null for a file of an earlier version.</param>
internal sealed class StructureWriter(
    PdfObjects objects, ImmutableArray<PdfReference> pages, PdfReference? ownNamespace = null, NoteReferences? noteReferences = null)
{
    private readonly Dictionary<string, PdfObject> _ids = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _classes = new(StringComparer.Ordinal);

    /// <summary>The elements with an ID, by their IDs.</summary>
    public IReadOnlyDictionary<string, PdfObject> Ids => _ids;

    /// <summary>The ClassMap (14.7.5.2): the attributes of each class; null if there are none.</summary>
    public PdfDictionary? ClassMap
    {
        get
        {
            var map = new PdfDictionary();
            foreach (var name in _classes)
            {
                map[name] = new PdfDictionary { ["O"] = new PdfName("HTML-4.01"), ["class"] = PdfString.Text(name) };
            }

            return _classes.Count > 0 ? map : null;
        }
    }

    /// <summary>Writes an element with those inside it. An element without an object number is on no page, and is left out.</summary>
    /// <exception cref="ArgumentException">Two elements have the same ID.</exception>
    public void Write(TaggedElement tagged, PdfReference parent)
    {
        if (tagged.Reference is not { } reference)
        {
            return;
        }

        var element = tagged.Element;
        if (element.Id is { } id && !_ids.TryAdd(id, reference))
        {
            throw new ArgumentException($"Two structure elements have the ID '{id}'.", nameof(tagged));
        }

        var page = FirstPage(tagged);
        objects.Define(reference, new PdfDictionary
        {
            ["Type"] = new PdfName("StructElem"),
            ["S"] = new PdfName(element.Type.ToString()),
            ["NS"] = Pdf20Structure.Knows(element.Type) ? ownNamespace : null,
            ["P"] = parent,
            ["ID"] = element.Id is null ? null : PdfString.Text(element.Id),
            ["Pg"] = page < 0 ? null : pages[page],
            ["T"] = element.Title is null ? null : PdfString.Text(element.Title),
            ["Lang"] = element.Language is null ? null : PdfString.Text(element.Language),
            ["Alt"] = element.Alternative is null ? null : PdfString.Text(element.Alternative),
            ["ActualText"] = element.ActualText is null ? null : PdfString.Text(element.ActualText),
            ["A"] = tagged.Box is { } box ? BoxAttributes(box) : Attributes(element),
            ["C"] = Classes(element),
            ["Ref"] = noteReferences?.From(tagged),
            ["K"] = Kids(tagged, page),
        });
        foreach (var kid in tagged.Kids)
        {
            if (kid is TaggedElement inner)
            {
                Write(inner, reference);
            }
        }
    }

    private PdfObject? Classes(StructureElement element)
    {
        _classes.UnionWith(element.Classes);
        var names = new PdfArray();
        foreach (var name in element.Classes)
        {
            names.Add(new PdfName(name));
        }

        return names.Count switch { 0 => null, 1 => names[0], _ => names };
    }

    private static PdfObject? Attributes(StructureElement element)
    {
        if (element.Numbering is { } numbering)
        {
            return ListAttributes(numbering);
        }

        if (element.Type == StructureType.FENote)
        {
            return Pdf20Structure.FootnoteAttributes();
        }

        if (element.Position is { } position)
        {
            return LayoutAttributes(position);
        }

        var layout = element.Alignment is { } alignment
            ? new PdfDictionary { ["O"] = new PdfName("Layout"), ["TextAlign"] = new PdfName(alignment.ToString()) }
            : null;
        if (element is { Type: not StructureType.TH, ColumnSpan: 1, RowSpan: 1 })
        {
            return layout;
        }

        // ISO 14289-1, 7.5: without a scope, readers cannot tell which cells the header belongs to.
        var table = new PdfDictionary
        {
            ["O"] = new PdfName("Table"),
            ["Scope"] = element.Type == StructureType.TH ? new PdfName("Column") : null,
            ["ColSpan"] = element.ColumnSpan > 1 ? element.ColumnSpan : null,
            ["RowSpan"] = element.RowSpan > 1 ? element.RowSpan : null,
        };
        return layout is null ? table : new PdfArray { table, layout };
    }

    private static PdfDictionary ListAttributes(ListNumbering numbering) => new()
    {
        ["O"] = new PdfName("List"),
        ["ListNumbering"] = new PdfName(numbering.ToString()),
    };

    /// <summary>The bounding box of a picture (table 345), required by ISO 14289-1, 7.3.</summary>
    private static PdfDictionary BoxAttributes(PlacedBox box) => new()
    {
        ["O"] = new PdfName("Layout"),
        ["Placement"] = new PdfName("Block"),
        ["BBox"] = new PdfArray { box.Left, box.Bottom, box.Right, box.Top },
    };

    private static PdfDictionary LayoutAttributes(TextPosition position) => new()
    {
        ["O"] = new PdfName("Layout"),
        ["TextPosition"] = new PdfName(position.ToString()),
    };

    /// <summary>The page on which the own content of an element begins; -1 if it has none.</summary>
    private static int FirstPage(TaggedElement element)
    {
        foreach (var kid in element.Kids)
        {
            if (kid is TaggedContent { Marks: [var first, ..] })
            {
                return first.PageIndex;
            }
        }

        return element.Annotations is [var annotation, ..] ? annotation.PageIndex : -1;
    }

    /// <summary>The children of an element. Content on another page than its own names its page (14.7.4.2).</summary>
    private PdfObject Kids(TaggedElement element, int page)
    {
        var kids = new PdfArray();
        foreach (var kid in element.Kids)
        {
            if (kid is TaggedElement { Reference: { } reference })
            {
                kids.Add(reference);
            }
            else if (kid is TaggedContent content)
            {
                foreach (var mark in content.Marks)
                {
                    kids.Add(mark.PageIndex == page ? mark.Id : Elsewhere(mark));
                }
            }
        }

        foreach (var (annotation, pageIndex) in element.Annotations ?? [])
        {
            kids.Add(new PdfDictionary
            {
                ["Type"] = new PdfName("OBJR"),
                ["Obj"] = annotation,
                ["Pg"] = pageIndex == page ? null : pages[pageIndex],
            });
        }

        return kids.Count == 1 ? kids[0] : kids;
    }

    private PdfDictionary Elsewhere(MarkedContent mark) => new()
    {
        ["Type"] = new PdfName("MCR"),
        ["Pg"] = pages[mark.PageIndex],
        ["MCID"] = mark.Id,
    };
}
