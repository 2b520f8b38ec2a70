using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing;

/// <summary>Decides which texts need not be published again.</summary>
/// <remarks>
/// A text is unchanged if its manifest says that this version of the program made all the requested editions in the requested way
/// from the present files, and if all files of the set still are what the manifest and the checksums say. In doubt a text is
/// published: a file that cannot be read here never prevents that.
/// </remarks>
/// <param name="request">The request.</param>
/// <param name="formats">The formats that were asked for.</param>
/// <param name="reference">The document that the DOCX takes its styles from, or null.</param>
/// <param name="files">The disk.</param>
internal sealed class StandingSets(PublishRequest request, ImmutableArray<Format> formats, InputFile? reference, IFiles files)
{
    // The checksums of a folder have a line for each file of each set. To read them for each text would take longer than everything else.
    private readonly ConcurrentDictionary<string, Lazy<(ImmutableArray<Diagnostic> Settled, Checksums? Sums)>> _folders = new(StringComparer.Ordinal);

    /// <summary>Finishes or undoes what an interrupted build has left in the folder of a text's set, once in a run.</summary>
    /// <param name="source">The text.</param>
    /// <param name="log">Takes a report of what was left.</param>
    /// <param name="cancellation">Stops the work between two steps.</param>
    public void Settle(SourceText source, PublishingLog log, CancellationToken cancellation)
    {
        var folder = request.FolderOf(source);
        log.AddShared(_folders.GetOrAdd(folder, _ => new Lazy<(ImmutableArray<Diagnostic>, Checksums?)>(() => Look(folder, cancellation))).Value.Settled);
    }

    /// <summary>Whether the set of a text is up to date.</summary>
    /// <param name="source">The text, whose folder has been settled.</param>
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
            // Publishing will meet the same fault and report it.
            return false;
        }
    }

    private bool IsAsAsked(SetManifest manifest) =>
        manifest.Tool == EditionSet.Tool && manifest.Epoch == request.Epoch && (manifest.AskedStyle is null) == (request.Style is null) && manifest.AskedPrinter == request.Printer && (manifest.IsProved || !request.Verify)
        && (!request.Gift || manifest.Files.Any(file => file.Role == TradeFile.GiftRole))
        && formats.All(format => manifest.Files.Any(file => file.Role == format.Name));

    /// <summary>What the set would be made from, in the form that its manifest has.</summary>
    private IEnumerable<InputFile> Inputs(SourceText source, SetManifest manifest, StyleFolders styles)
    {
        // The text is unchanged, so it asks for the same style as then.
        var asked = manifest.Inputs.FirstOrDefault(input => input.Role == InputFile.Style)?.Name;
        return
        [
            .. manifest.Inputs.Any(input => input.Role == InputFile.Questions) ? source.ReadWithInputs(files).Inputs : source.Inputs(files),
            .. manifest.Inputs.Any(input => input.Role == InputFile.Picture) ? Pictures(source) : [],
            .. styles.Inputs(request.Style, asked, source),
            .. reference is null ? [] : new[] { reference },
        ];
    }

    /// <summary>The pictures of a text. Manifests have no paths, so the text is read to find them.</summary>
    private ImmutableArray<InputFile> Pictures(SourceText source)
    {
        if (source.Read(files).Document is not { } document)
        {
            return [];
        }

        var pictures = new PictureFolder(document, files);
        foreach (var path in DocumentWalker.Descendants(document).OfType<Figure>().Select(figure => figure.Path).Append(document.FrontMatter.Cover?.Path).Append(document.FrontMatter.PublisherMark?.Path).OfType<string>())
        {
            pictures.Of(path);
        }

        return pictures.Read;
    }

    /// <summary>Settles a folder and reads its checksums. A fault is not reported here: publishing will meet it again.</summary>
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
