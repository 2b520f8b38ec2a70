using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>Makes catalogues of folders of editions, from one build or from the parts of several.</summary>
/// <param name="files">The disk.</param>
/// <param name="formats">The table of formats.</param>
public sealed class CatalogueMaker(IFiles files, ImmutableArray<Format> formats)
{
    /// <summary>Merges the manifests and reports of folders into <c>catalogue.json</c>, and reports what is missing.</summary>
    /// <param name="request">The folders and the options.</param>
    /// <param name="cancellation">Stops the work between two sets.</param>
    /// <exception cref="FileFaultException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CatalogueResult Merge(CatalogueRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Make(request, "catalogue", (catalogue, links, _) => [new SetFile("catalogue.json", SetFile.Catalogue, CatalogueJson.Write(catalogue, links))], cancellation);
    }

    /// <summary>Writes a shelf: a web page for people and feeds for reading systems, with the covers of the books.</summary>
    /// <param name="request">The folders and the options.</param>
    /// <param name="cancellation">Stops the work between two sets.</param>
    /// <exception cref="FileFaultException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CatalogueResult Index(CatalogueRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Make(request, "index", Files, cancellation);

        ImmutableArray<SetFile> Files(Catalogue catalogue, Links links, ImmutableArray<Diagnostic>.Builder log)
        {
            var shelf = Shelf.Of(catalogue, request.Title, request.Output, links, files, log, cancellation);
            return
            [
                new SetFile(ShelfPage.FileName, SetFile.Catalogue, ShelfPage.Write(shelf.Near)),
                new SetFile(OpdsFeed.FileName, SetFile.Catalogue, OpdsFeed.Write(shelf)),
                new SetFile(OpdsAtom.FileName, SetFile.Catalogue, OpdsAtom.Write(shelf)),
                .. shelf.Books.Select(book => book.Cover).OfType<SetFile>(),
            ];
        }
    }

    private CatalogueResult Make(CatalogueRequest request, string name, Func<Catalogue, Links, ImmutableArray<Diagnostic>.Builder, ImmutableArray<SetFile>> make, CancellationToken cancellation)
    {
        var log = ImmutableArray.CreateBuilder<Diagnostic>();
        var catalogue = new CatalogueReader(files, formats).Read(request.Folders, request.Texts, log, cancellation);
        ImmutableArray<string> written = [];
        if (!catalogue.Entries.IsEmpty)
        {
            var isProved = catalogue.Entries.All(entry => entry.Manifest.IsProved);
            var set = new EditionSet(name, Text: null, make(catalogue, new Links(request.Output, request.Address), log), [], isProved, Epoch: null);
            var outcome = Standing(request.Output, name) is { } text
                ? new SetOutcome([DiagnosticCodes.OtherSetsFile.At(SourceSpan.Whole(Path.Combine(request.Output, name + SetManifest.Extension)), text)], [], [])
                : new SetFolder(files, request.Output).Put(set, request.Force, cancellation);
            log.AddRange(outcome.Diagnostics);
            written = [.. outcome.Placed.Select(placed => placed.Path)];
        }

        return new CatalogueResult(catalogue.Entries.Length, catalogue.Entries.Count(entry => entry.Manifest.IsProved), written, log.ToImmutable());
    }

    /// <summary>The name of a text whose editions would be overwritten by the catalogue in that folder; null if there is none.</summary>
    private string? Standing(string folder, string name)
    {
        var path = Path.Combine(folder, name + SetManifest.Extension);
        return files.KindInPlace(path) == FileKind.File && ManifestJson.Read(files.Read(path)) is { } manifest && manifest.Files.Any(file => file.Role != SetFile.Catalogue)
            ? manifest.Name
            : null;
    }
}
