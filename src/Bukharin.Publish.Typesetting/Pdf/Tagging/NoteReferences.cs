using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>The references between marks and notes: the entry Ref of both (ISO 14289-2, 8.2.5.14).</summary>
internal sealed class NoteReferences
{
    private readonly Dictionary<string, PdfReference> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PdfReference>> _marks = new(StringComparer.Ordinal);

    private NoteReferences()
    {
    }

    /// <summary>Collects the references in a tree whose elements have object numbers.</summary>
    /// <param name="root">The root element.</param>
    public static NoteReferences Of(TaggedElement root)
    {
        var references = new NoteReferences();
        references.Add(root);
        return references;
    }

    /// <summary>The references of an element; null for none.</summary>
    public PdfArray? From(TaggedElement tagged)
    {
        var element = tagged.Element;
        if (element.NoteId is { } id)
        {
            return _notes.TryGetValue(id, out var note) ? [note] : null;
        }

        return element.Type == StructureType.FENote && _marks.TryGetValue(element.Id ?? "", out var marks) ? [.. marks] : null;
    }

    private void Add(TaggedElement tagged)
    {
        if (tagged.Reference is not { } reference)
        {
            return;
        }

        if (tagged.Element is { Type: StructureType.FENote, Id: { } id })
        {
            _notes.TryAdd(id, reference);
        }
        else if (tagged.Element.NoteId is { } noteId)
        {
            if (!_marks.TryGetValue(noteId, out var marks))
            {
                _marks.Add(noteId, marks = []);
            }

            marks.Add(reference);
        }

        foreach (var kid in tagged.Kids)
        {
            if (kid is TaggedElement inner)
            {
                Add(inner);
            }
        }
    }
}
