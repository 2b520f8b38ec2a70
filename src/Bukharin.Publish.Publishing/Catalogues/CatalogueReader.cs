using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>Finds the sets of editions in folders, and checks them against their manifests and their texts.</summary>
/// <param name="files">The disk.</param>
/// <param name="formats">The table of formats.</param>
internal sealed class CatalogueReader(IFiles files, ImmutableArray<Format> formats)
{
    /// <summary>Reads folders.</summary>
    /// <param name="folders">The folders of editions.</param>
    /// <param name="texts">Texts, and folders of them, that must have editions; empty for no such check.</param>
    /// <param name="log">Takes a report of whatever is missing or damaged.</param>
    /// <param name="cancellation">Stops the work between two sets.</param>
    public Catalogue Read(ImmutableArray<string> folders, ImmutableArray<string> texts, ImmutableArray<Diagnostic>.Builder log, CancellationToken cancellation)
    {
        var entries = new SortedDictionary<string, CatalogueEntry>(StringComparer.Ordinal);
        foreach (var folder in folders.Distinct(StringComparer.Ordinal))
        {
            if (files.Kind(folder) != FileKind.Folder)
            {
                log.Add(DiagnosticCodes.MissingFile.At(SourceSpan.Whole(folder)));
                continue;
            }

            log.AddRange(new SetFolder(files, folder).Settle(cancellation));
            var isEmpty = true;
            foreach (var name in files.Names(folder).Where(name => name.EndsWith(SetManifest.Extension, StringComparison.Ordinal)))
            {
                cancellation.ThrowIfCancellationRequested();
                var place = SourceSpan.Whole(Path.Combine(folder, name));
                var manifest = ManifestJson.Read(files.Read(place.File));
                if (manifest is { } other && other.Files.All(file => file.Role == SetFile.Catalogue))
                {
                    continue;
                }

                isEmpty = false;
                if (Entry(folder, manifest, place, log) is { } entry && !entries.TryAdd(entry.Name, entry) && !entries[entry.Name].Manifest.Files.SequenceEqual(entry.Manifest.Files))
                {
                    log.Add(DiagnosticCodes.SetTwice.At(place, entries[entry.Name].Folder));
                }
            }

            if (isEmpty)
            {
                log.Add(DiagnosticCodes.NoEditions.At(SourceSpan.Whole(folder), Formats.Extensions(formats)));
            }
        }

        Miss(entries, texts, log);
        return new Catalogue([.. entries.Values]);
    }

    /// <summary>The set that a manifest describes; null if a file of it is not as the manifest says.</summary>
    private CatalogueEntry? Entry(string folder, SetManifest? manifest, SourceSpan place, ImmutableArray<Diagnostic>.Builder log)
    {
        if (manifest is null)
        {
            log.Add(DiagnosticCodes.SetBroken.At(place, Path.GetFileName(place.File)));
            return null;
        }

        ReportSummary? summary = null;
        foreach (var file in manifest.Files)
        {
            var path = Path.Combine(folder, file.File);
            if (files.KindInPlace(path) != FileKind.File || files.Read(path) is not { } bytes || SetFile.Hash(bytes) != file.Sha256)
            {
                log.Add(DiagnosticCodes.SetBroken.At(place, file.File));
                return null;
            }

            summary ??= file.File.EndsWith(ReportFiles.Extensions[0], StringComparison.Ordinal) ? ReportSummary.Read(bytes) : null;
        }

        if (!manifest.IsProved)
        {
            log.Add(DiagnosticCodes.SetUnproved.At(place));
        }

        return new CatalogueEntry(folder, manifest, summary);
    }

    /// <summary>Reports texts without a set, and sets made from another state of their text.</summary>
    private void Miss(SortedDictionary<string, CatalogueEntry> entries, ImmutableArray<string> texts, ImmutableArray<Diagnostic>.Builder log)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        var found = new SourceFinder(files).Find(texts);
        log.AddRange(found.Diagnostics);
        foreach (var source in found.Sources)
        {
            var place = SourceSpan.Whole(source.Path);
            if (!entries.TryGetValue(source.Name, out var entry))
            {
                log.Add(DiagnosticCodes.SetAbsent.At(place));
            }
            else if (!source.Inputs(files).All(entry.Manifest.Inputs.Contains))
            {
                log.Add(DiagnosticCodes.SetOfOtherText.At(place, entry.Folder));
            }
        }
    }
}
