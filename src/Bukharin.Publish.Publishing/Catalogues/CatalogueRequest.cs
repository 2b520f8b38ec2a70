using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>Which editions a catalogue is made of, and where it goes.</summary>
/// <param name="Folders">Folders of editions.</param>
/// <param name="Output">The folder that the catalogue goes to.</param>
public sealed record CatalogueRequest(ImmutableArray<string> Folders, string Output)
{
    /// <summary>Texts, and folders of them, of which there must be editions; empty not to ask.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>What a shelf is called.</summary>
    public string Title { get; init; } = "Editions";

    /// <summary>The address that the folder has on the web, with a slash at its end; null for links that work wherever it lies.</summary>
    public Uri? Address { get; init; }

    /// <summary>Whether files in the way that are not ours are kept as <c>.bak</c>; they are an error otherwise.</summary>
    public bool Force { get; init; }
}
