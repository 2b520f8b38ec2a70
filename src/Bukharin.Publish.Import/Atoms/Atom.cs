namespace Bukharin.Publish.Import.Atoms;

/// <summary>Something in a line on its way to the tree.</summary>
internal abstract record Atom
{
    /// <summary>What is true of it; of what has no words, this is decided by its neighbours.</summary>
    public AtomFormat Format { get; init; }
}
