using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Volumes;

namespace Bukharin.Publish.Reading;

/// <summary>Reads a volume: several texts in one tree.</summary>
internal static class VolumeReader
{
    /// <summary>Reads the texts of a volume.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="told">What was told when its file was read.</param>
    /// <param name="read">Reads a text, with what says whether a link leads to a text of the volume; null where there is none.</param>
    /// <param name="near">What may be meant by the path of a text that is not there, as a sentence; empty for nothing.</param>
    /// <returns>The tree, or none when a diagnostic is an error; what is told of a text stands behind what is told of those before it.</returns>
    public static ReadResult Read(
        VolumeFile volume, ImmutableArray<Diagnostic> told, Func<VolumeEntry, Func<string, bool>, ReadResult?> read, Func<string, string> near)
    {
        var links = new VolumeLinks(volume);
        var log = new DiagnosticLog();
        var documents = new Dictionary<VolumeEntry, Document>();
        var ofTexts = ImmutableArray.CreateBuilder<Diagnostic>();
        var isWhole = true;
        foreach (var entry in volume.Entries)
        {
            var result = read(entry, target => links.IsOne(entry, target));
            if (result is null)
            {
                log.Add(DiagnosticCodes.VolumeTextMissing.At(entry.Span, entry.File, near(entry.File)));
            }

            ofTexts.AddRange(result?.Diagnostics ?? []);
            if (result?.Document is { } document)
            {
                documents.Add(entry, document);
            }
            else
            {
                isWhole = false;
            }
        }

        var tree = isWhole ? new VolumeAssembler(volume, log).Assemble(documents) : null;
        return new ReadResult(log.HasErrors ? null : tree, [.. told, .. log.InOrder(volume.Path), .. ofTexts]);
    }
}
