using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Epub.Css;
using Bukharin.Publish.Recovery.Packages;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>The places of a book by their names: an id that only one element of the book has is its name, another one has its file's before it.</summary>
internal sealed class BookIds
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _marks = new(StringComparer.Ordinal);

    public BookIds(ImmutableArray<ContentDocument> documents)
    {
        foreach (var element in documents.SelectMany(document => document.Root.DescendantsAndSelf()))
        {
            if (Xhtml.Id(element) is { } id)
            {
                _counts[id] = _counts.GetValueOrDefault(id) + 1;
            }
        }

        foreach (var document in documents)
        {
            foreach (var mark in document.Root.Descendants(Xhtml.Html + "a").Where(Xhtml.IsNoteReference))
            {
                if (Xhtml.Id(mark) is { } id && Target(document.Path, (string?)mark.Attribute("href")) is { } note)
                {
                    _marks[Name(document.Path, id)] = note;
                }
            }
        }
    }

    /// <summary>The name of an element.</summary>
    public string Name(string path, string id) => _counts.GetValueOrDefault(id) > 1 ? $"{path}#{id}" : id;

    /// <summary>The name of the place that a reference leads to; null where it leads to none in the book.</summary>
    public string? Target(string path, string? reference) =>
        reference is not null && !PartPath.IsExternal(reference) && PartPath.Fragment(reference) is { Length: > 0 } id
            ? Name(PartPath.Resolve(path, reference), id) : null;

    /// <summary>Where a link leads, in the terms of the record: <c>#id</c> within the edition.</summary>
    public string? Link(string path, string? reference) => reference switch
    {
        null or "" => null,
        _ when Target(path, reference) is { } target => "#" + target,
        _ when PartPath.IsExternal(reference) => reference,
        _ => PartPath.Resolve(path, reference),
    };

    /// <summary>The note whose mark has a name; null for none.</summary>
    public string? NoteOfMark(string name) => _marks.GetValueOrDefault(name);
}
