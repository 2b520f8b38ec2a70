using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Publishing;

/// <summary>Reports the problems that a build of a text would report, without writing anything. A text that passes can be published.</summary>
/// <param name="files">The disk.</param>
/// <param name="formats">The table of formats.</param>
public sealed class SourceChecker(IFiles files, ImmutableArray<Format> formats)
{
    private readonly StyleFolders _styles = new(files);

    // Problems of a style are reported with the first text that uses it.
    private readonly HashSet<Diagnostic> _told = [];

    /// <summary>Checks a text.</summary>
    /// <param name="source">The text.</param>
    /// <returns>Errors, warnings and notes on what was inferred. What only the proof of the editions can find is not among them.</returns>
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

        // Missing characters in fonts and words wider than the page are only found when pages are set.
        var (_, _, made) = new EditionMaker(document, style, files).Make(
            formats, EditionTimestamp.For(document.FrontMatter, null), verify: false, reference: null, (_, _) => { }, CancellationToken.None);
        return [.. DiagnosticOrder.ErrorsLast([.. read.Diagnostics, .. ofStyle, .. made])];
    }
}
