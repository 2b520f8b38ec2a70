using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>What a catalogue is made from, and where it is written.</summary>
/// <param name="Folders">Folders of editions.</param>
/// <param name="Output">The folder for the catalogue.</param>
public sealed record CatalogueRequest(ImmutableArray<string> Folders, string Output)
{
    /// <summary>Texts, and folders of them, that must have editions; empty for no such check.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>The title of the shelf.</summary>
    public string Title { get; init; } = "Editions";

    /// <summary>The web address of the output folder, with a slash at the end; null for relative links.</summary>
    public Uri? Address { get; init; }

    /// <summary>Whether other people's files in the way are kept as <c>.bak</c>. They are an error otherwise.</summary>
    public bool Force { get; init; }
}
