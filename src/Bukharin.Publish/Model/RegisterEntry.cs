namespace Bukharin.Publish.Model;

/// <summary>A person, place or thing in a list of those that the text names (TEI's <c>listPerson</c>, <c>listPlace</c>).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The key of its mentions.</param>
/// <param name="Name">The name in full.</param>
/// <param name="Span">The place of the entry in its list.</param>
public sealed record RegisterEntry(MentionKind Kind, string Key, string Name, SourceSpan Span)
{
    /// <summary>The name as the register is sorted by it; null where that is the name itself.</summary>
    public string? Sort { get; init; }

    /// <summary>One line that says who or what it is, or null.</summary>
    public string? Description { get; init; }

    /// <summary>URI of an authority record that identifies it (GND, VIAF, GeoNames, Wikidata), or null.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether its list is a file of its own, which several texts may share.</summary>
    internal bool IsOfFile { get; init; }

    /// <summary>
    /// The name as a register prints it: the form for sorting where that has the words of the name in another order
    /// (<c>Corrie, Tam</c>), else the name.
    /// </summary>
    internal string Heading => Sort is { } sort && Words(sort).SequenceEqual(Words(Name), StringComparer.Ordinal) ? sort : Name;

    private static IEnumerable<string> Words(string name) => name.Split([' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
}
