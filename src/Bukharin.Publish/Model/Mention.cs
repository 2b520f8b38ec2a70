using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>
/// Words that name a person, a place or a thing, marked once for its register: <c>[Tam Corrie]{.person key=corrie}</c> (TEI's
/// <c>persName</c>, <c>placeName</c>, <c>objectName</c>).
/// </summary>
public sealed record Mention : Inline
{
    /// <summary>What the words name.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>
    /// The key that all mentions of one person, place or thing have in common (TEI's <c>key</c>); empty until the words have been
    /// looked up, where the source states none.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>The id by which a register leads here (<c>person.corrie.2</c>), unique in the document; empty until it is assigned.</summary>
    public string Id { get; init; } = "";

    /// <summary>The words.</summary>
    public required ImmutableArray<Inline> Inlines { get; init; }
}
