using Bukharin.Publish.Publishing.Sets;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>A set of editions in a catalogue.</summary>
/// <param name="Folder">The folder that it lies in.</param>
/// <param name="Manifest">The set's manifest.</param>
/// <param name="Summary">The numbers of the set's report; null if it has no report.</param>
internal sealed record CatalogueEntry(string Folder, SetManifest Manifest, ReportSummary? Summary)
{
    /// <summary>The name of its text, without extension.</summary>
    public string Name => Manifest.Name;

    /// <summary>The path of a file of the set.</summary>
    public string PathOf(ManifestEntry file) => Path.Combine(Folder, file.File);
}
