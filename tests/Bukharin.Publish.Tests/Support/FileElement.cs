using System.Collections.Immutable;

namespace Bukharin.Publish.Tests.Support;

/// <summary>A structure element as a file has it.</summary>
/// <param name="Type">Its structure type.</param>
/// <param name="Entries">Its text entries: ID, Lang, T, ActualText, Class, and those of its attributes, such as ListNumbering and Scope.</param>
/// <param name="Kids">Elements, sequences of marked content and annotations, in the order of its K.</param>
internal sealed record FileElement(string Type, ImmutableSortedDictionary<string, string> Entries, ImmutableArray<object> Kids)
{
    /// <summary>The elements in it, one below the other and in order, with itself first.</summary>
    public IEnumerable<FileElement> All() => [this, .. Kids.OfType<FileElement>().SelectMany(kid => kid.All())];

    /// <summary>Everything that is read in it, in order.</summary>
    public string Text => string.Concat(Kids.Select(kid => kid switch
    {
        FileElement element => element.Text,
        FileContent content => content.Text,
        _ => "",
    }));

    public string? this[string entry] => Entries.GetValueOrDefault(entry);
}
