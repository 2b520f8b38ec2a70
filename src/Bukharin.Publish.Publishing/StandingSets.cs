using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing;

/// <summary>Knows which texts need not be published again.</summary>
/// <remarks>
/// A text is unchanged if the manifest of its set says that this version made all editions that are asked for, in the way in
/// which they are asked for, from what is there now, and if each file of the set is still what the manifest and the checksums
/// say. Whatever is in doubt is published: nothing here ever keeps a text back for a fault of a file.
/// </remarks>
/// <param name="request">What is asked for.</param>
/// <param name="formats">The formats of it.</param>
/// <param name="reference">The document whose styles the DOCX takes, or null.</param>
/// <param name="files">The disk.</param>
internal sealed class StandingSets(PublishRequest request, ImmutableArray<Format> formats, InputFile? reference, IFiles files)
{
    // The list of a folder has a line for each file of each set in it: read for each text, it would take longer than all else.
    private readonly ConcurrentDictionary<string, Lazy<(ImmutableArray<Diagnostic> Settled, Checksums? Sums)>> _folders = new(StringComparer.Ordinal);

    /// <summary>Finishes or undoes what a build that was stopped has left in the folder of a text's set, once in a run.</summary>
    /// <param name="source">The text.</param>
    /// <param name="log">Is told what was left.</param>
    /// <param name="cancellation">Ends it between two steps.</param>
    public void Settle(SourceText source, PublishingLog log, CancellationToken cancellation)
    {
        var folder = request.FolderOf(source);
        log.AddShared(_folders.GetOrAdd(folder, _ => new Lazy<(ImmutableArray<Diagnostic>, Checksums?)>(() => Look(folder, cancellation))).Value.Settled);
    }

    /// <summary>Whether a text's set stands as it would be made now.</summary>
    /// <param name="source">The text, whose folder is settled.</param>
    /// <param name="styles">The styles of the run.</param>
    public bool IsUnchanged(SourceText source, StyleFolders styles)
    {
        var folder = request.FolderOf(source);
        try
        {
            return _folders[folder].Value.Sums is { } sums
                && Read(folder, source.SetName + SetManifest.Extension) is { } bytes
                && ManifestJson.Read(bytes) is { } manifest
                && sums.HashOf(manifest.FileName) == SetFile.Hash(bytes)
                && IsAsAsked(manifest)
                && manifest.Inputs.SequenceEqual(Inputs(source, manifest, styles))
                && files.KindInPlace(Path.Combine(folder, SetFolder.Rejected, manifest.FileName)) == FileKind.Nothing
                && manifest.Files.All(file => sums.HashOf(file.File) == file.Sha256 && Read(folder, file.File) is { } standing && SetFile.Hash(standing) == file.Sha256);
        }
        catch (FileFaultException)
        {
            // Whoever publishes it comes upon the same fault, and tells it.
            return false;
        }
    }

    private bool IsAsAsked(SetManifest manifest) =>
        manifest.Tool == EditionSet.Tool && manifest.Epoch == request.Epoch && (manifest.AskedStyle is null) == (request.Style is null) && manifest.AskedPrinter == request.Printer && (manifest.IsProved || !request.Verify)
        && formats.All(format => manifest.Files.Any(file => file.Role == format.Name));

    /// <summary>What the set would be made from, as its manifest would have it.</summary>
    private IEnumerable<InputFile> Inputs(SourceText source, SetManifest manifest, StyleFolders styles)
    {
        // The text is what it was, so the style that it asks for is the one that it asked for.
        var asked = manifest.Inputs.FirstOrDefault(input => input.Role == InputFile.Style)?.Name;
        return
        [
            .. manifest.Inputs.Any(input => input.Role == InputFile.Questions) ? source.ReadWithInputs(files).Inputs : source.Inputs(files),
            .. manifest.Inputs.Any(input => input.Role == InputFile.Picture) ? Pictures(source) : [],
            .. styles.Inputs(request.Style, asked, source),
            .. reference is null ? [] : new[] { reference },
        ];
    }

    /// <summary>The pictures of a text. A manifest has no paths, so the text is read for where they are.</summary>
    private ImmutableArray<InputFile> Pictures(SourceText source)
    {
        if (source.Read(files).Document is not { } document)
        {
            return [];
        }

        var pictures = new PictureFolder(document, files);
        foreach (var path in DocumentWalker.Descendants(document).OfType<Figure>().Select(figure => figure.Path).Append(document.FrontMatter.Cover?.Path).OfType<string>())
        {
            pictures.Of(path);
        }

        return pictures.Read;
    }

    /// <summary>Settles a folder and reads its checksums. What cannot be put right is nobody's yet: whoever publishes comes upon it again, and tells it.</summary>
    private (ImmutableArray<Diagnostic> Settled, Checksums? Sums) Look(string folder, CancellationToken cancellation)
    {
        var settled = new SetFolder(files, folder).Settle(cancellation);
        if (settled.Any(one => one.Severity == DiagnosticSeverity.Error))
        {
            return ([], null);
        }

        try
        {
            return (settled, Read(folder, Checksums.FileName) is { } bytes ? Checksums.Read(bytes) : null);
        }
        catch (FileFaultException)
        {
            return (settled, null);
        }
    }

    private byte[]? Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return files.KindInPlace(path) == FileKind.File ? files.Read(path) : null;
    }
}
