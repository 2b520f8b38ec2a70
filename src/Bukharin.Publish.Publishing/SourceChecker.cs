using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Publishing;

/// <summary>Tells of texts what a build of them would tell, and writes nothing: what is accepted here is published.</summary>
/// <param name="files">Where all is.</param>
/// <param name="formats">The formats that there are.</param>
public sealed class SourceChecker(IFiles files, ImmutableArray<Format> formats)
{
    private readonly StyleFolders _styles = new(files);

    // What is wrong with a style is told with the first text that asks for it.
    private readonly HashSet<Diagnostic> _told = [];

    /// <summary>Checks a text.</summary>
    /// <param name="source">The text.</param>
    /// <returns>What is wrong with it or was inferred; what only a proof of its editions would find is not among it.</returns>
    public ImmutableArray<Diagnostic> Check(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var read = source.Read(files);
        if (read.Document is not { } document)
        {
            return [.. DiagnosticOrder.ErrorsLast(read.Diagnostics)];
        }

        var styled = _styles.Load(chosen: null, document.FrontMatter.Style, source.Path);
        var ofStyle = styled.Diagnostics.Where(_told.Add).ToImmutableArray();
        if (styled.Style is not { } style)
        {
            return [.. DiagnosticOrder.ErrorsLast([.. read.Diagnostics, .. ofStyle])];
        }

        // That a font lacks a character, or that a word is wider than the page, is known when a page has been set.
        var (_, _, made) = new EditionMaker(document, style, files).Make(
            formats, EditionTimestamp.For(document.FrontMatter, null), verify: false, reference: null, (_, _) => { }, CancellationToken.None);
        return [.. DiagnosticOrder.ErrorsLast([.. read.Diagnostics, .. ofStyle, .. made])];
    }
}
