namespace Bukharin.Publish.Import.Atoms;

/// <summary>Part of a line that is being read back (words, a mark, a bracket, a note, a line end), before it becomes nodes of the tree.</summary>
internal abstract record Atom
{
    /// <summary>Its format. An atom without words, such as a mark, takes the format that the words on both its sides share.</summary>
    public AtomFormat Format { get; init; }
}
