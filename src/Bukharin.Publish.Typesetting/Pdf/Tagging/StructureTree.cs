using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pdf.Navigation;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>The structure tree (ISO 32000-1, 14.7). It assigns marked content to elements while pages are painted, and is written afterwards.</summary>
internal sealed class StructureTree
{
    private readonly ImmutableArray<PdfReference> _pages;
    private readonly TaggedElement _root;
    private readonly Dictionary<object, TaggedContent> _byTag = new(ReferenceEqualityComparer.Instance);

    // For each page the elements of its sequences, by identifier; after the pages, the elements of annotations.
    private readonly List<TaggedElement>[] _marks;
    private readonly List<TaggedElement> _annotations = [];
    private readonly bool _isPdf20;

    /// <param name="root">The root element, usually of the type Document.</param>
    /// <param name="pages">The object numbers of the pages, in order.</param>
    /// <param name="isPdf20">Whether elements have the types of PDF 2.0.</param>
    /// <exception cref="ArgumentException">A tag has two places.</exception>
    public StructureTree(StructureElement root, ImmutableArray<PdfReference> pages, bool isPdf20 = false)
    {
        _isPdf20 = isPdf20;
        root = isPdf20 ? Pdf20Structure.Of(root) : root;
        _pages = pages;
        _marks = new List<TaggedElement>[pages.Length];
        _root = Plant(root, parent: null);
    }

    /// <summary>The place for content with a tag.</summary>
    /// <exception cref="ArgumentException">The tag has no place in the tree.</exception>
    public TaggedContent Of(object tag) => _byTag.TryGetValue(tag, out var content)
        ? content
        : throw new ArgumentException($"The structure tree has no place for content with the tag '{tag}'.", nameof(tag));

    /// <summary>Registers a sequence that is about to be painted.</summary>
    public MarkedContent Mark(TaggedContent content, int pageIndex)
    {
        var marks = _marks[pageIndex] ??= [];
        var mark = new MarkedContent(pageIndex, marks.Count);
        marks.Add(content.Owner);
        content.Marks.Add(mark);
        return mark;
    }

    /// <summary>Registers a link annotation with the innermost Link element around its words.</summary>
    /// <param name="annotation">The object number of the annotation.</param>
    /// <param name="tag">The tag of the words.</param>
    /// <param name="pageIndex">The index of the page.</param>
    /// <returns>The annotation's StructParent.</returns>
    /// <exception cref="ArgumentException">The words have no place in the tree, or are not in a Link element.</exception>
    public int Attach(PdfReference annotation, object? tag, int pageIndex)
    {
        var element = tag is null ? null : Of(tag).Owner;
        while (element is not null && element.Element.Type != StructureType.Link)
        {
            element = element.Parent;
        }

        if (element is null)
        {
            throw new ArgumentException($"The words of a link with the tag '{tag}' stand in no Link element.", nameof(tag));
        }

        (element.Annotations ??= []).Add((annotation, pageIndex));
        _annotations.Add(element);
        return _pages.Length + _annotations.Count - 1;
    }

    /// <summary>Adds the tree, after all pages have been painted.</summary>
    /// <returns>The StructTreeRoot for the catalog.</returns>
    /// <exception cref="ArgumentException">Two elements have the same ID.</exception>
    public PdfReference Add(PdfObjects objects)
    {
        var reference = objects.Reserve();
        _root.Reserve(objects);
        var ownNamespace = _isPdf20 ? objects.Add(Pdf20Structure.Namespace()) : null;
        var writer = new StructureWriter(objects, _pages, ownNamespace, _isPdf20 ? NoteReferences.Of(_root) : null);
        writer.Write(_root, reference);
        objects.Define(reference, new PdfDictionary
        {
            ["Type"] = new PdfName("StructTreeRoot"),
            ["K"] = _root.Reference,
            ["ParentTree"] = NumberTree.Add(objects, Parents()),
            ["ParentTreeNextKey"] = _pages.Length + _annotations.Count,
            ["ClassMap"] = writer.ClassMap,
            ["IDTree"] = writer.Ids.Count > 0 ? NameTree.Add(objects, writer.Ids) : null,
            ["Namespaces"] = ownNamespace is null ? null : new PdfArray { ownNamespace },
        });
        return reference;
    }

    /// <summary>The element for a destination: the one with its name as ID, else the innermost around the words at that place, else the root.</summary>
    /// <param name="tag">The tag of the words; null for none.</param>
    /// <param name="id">The name of the destination.</param>
    public PdfReference ReferenceOf(object? tag, string id)
    {
        var innermost = tag is not null && _byTag.TryGetValue(tag, out var content) ? content.Owner : _root;
        for (var element = innermost; element is not null; element = element.Parent)
        {
            if (string.Equals(element.Element.Id, id, StringComparison.Ordinal))
            {
                innermost = element;
            }
        }

        return innermost.Reference ?? _root.Reference!;
    }

    private TaggedElement Plant(StructureElement element, TaggedElement? parent)
    {
        var planted = new TaggedElement(element, parent);
        foreach (var kid in element.Kids)
        {
            if (kid is StructureElement inner)
            {
                planted.Kids.Add(Plant(inner, planted));
                continue;
            }

            var content = new TaggedContent(planted);
            planted.Kids.Add(content);
            foreach (var tag in ((StructureContent)kid).Tags)
            {
                if (!_byTag.TryAdd(tag, content))
                {
                    throw new ArgumentException($"The structure tree has two places for content with the tag '{tag}'.", nameof(element));
                }
            }
        }

        return planted;
    }

    /// <summary>The parent tree, from content to elements (14.7.4.4): the sequences of each page under the page's index, then the annotations.</summary>
    private List<PdfObject> Parents()
    {
        var parents = new List<PdfObject>(_pages.Length + _annotations.Count);
        foreach (var marks in _marks)
        {
            var elements = new PdfArray();
            foreach (var owner in marks ?? [])
            {
                elements.Add(owner.Reference!);
            }

            parents.Add(elements);
        }

        foreach (var owner in _annotations)
        {
            parents.Add(owner.Reference!);
        }

        return parents;
    }
}
