namespace Bukharin.Publish.Writers.Copy.Matter;

/// <summary>Where a part of an edition begins.</summary>
internal enum MatterLeaf
{
    /// <summary>Where the part before it ends.</summary>
    Same,

    /// <summary>On a page of its own; in a format that is made of files, in one of its own.</summary>
    Page,

    /// <summary>On a leaf of its own.</summary>
    Recto,
}
