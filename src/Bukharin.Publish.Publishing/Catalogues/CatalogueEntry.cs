using Bukharin.Publish.Publishing.Sets;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>A set of editions, as a catalogue has it.</summary>
/// <param name="Folder">The folder that it lies in.</param>
/// <param name="Manifest">What it consists of.</param>
/// <param name="Summary">What its report says of the text; null where it has no report.</param>
internal sealed record CatalogueEntry(string Folder, SetManifest Manifest, ReportSummary? Summary)
{
    /// <summary>The name of its text, without extension.</summary>
    public string Name => Manifest.Name;

    /// <summary>The path of a file of the set.</summary>
    public string PathOf(ManifestEntry file) => Path.Combine(Folder, file.File);
}
