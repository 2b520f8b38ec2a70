namespace Bukharin.Publish.Import.Atoms;

/// <summary>Words of a line that have one format.</summary>
internal sealed record WordsAtom(string Text) : Atom
{
    /// <summary>The name that the edition has for the kind of editorial bracket they belong to; null outside of brackets.</summary>
    public string? Mark { get; init; }

    /// <summary>Whether the words are a clause's label.</summary>
    public bool IsLabel { get; init; }
}
