namespace Bukharin.Publish.Import.Atoms;

/// <summary>Plain words of one look in a line that is read back.</summary>
internal sealed record WordsAtom(string Text) : Atom
{
    /// <summary>The edition's word for the editorial bracket that they belong to, or null.</summary>
    public string? Mark { get; init; }

    /// <summary>Whether the words are a clause's label.</summary>
    public bool IsLabel { get; init; }
}
