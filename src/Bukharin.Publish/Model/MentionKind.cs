namespace Bukharin.Publish.Model;

/// <summary>What a name that is marked in the text names; each kind has a register of its own.</summary>
public enum MentionKind
{
    /// <summary>A person (TEI's <c>persName</c>).</summary>
    Person,

    /// <summary>A place (TEI's <c>placeName</c>).</summary>
    Place,

    /// <summary>An object that has a name, such as a ship (TEI's <c>objectName</c>).</summary>
    Thing,
}
