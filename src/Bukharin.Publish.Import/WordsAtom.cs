namespace Bukharin.Publish.Import;

/// <summary>Words.</summary>
internal sealed record WordsAtom(string Text) : Atom
{
    /// <summary>The edition's word for the editorial bracket that they belong to, or null.</summary>
    public string? Mark { get; init; }

    /// <summary>Whether they are a clause's label.</summary>
    public bool IsLabel { get; init; }
}
