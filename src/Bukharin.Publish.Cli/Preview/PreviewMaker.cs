using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>Makes what a preview shows, again after each save. Editions are made and not proved: that is what a build does.</summary>
/// <param name="source">The text.</param>
/// <param name="style">The style, or null for the one that the text asks for.</param>
/// <param name="formats">The formats that there are.</param>
internal sealed class PreviewMaker(SourceText source, string? style, ImmutableArray<Format> formats)
{
    private const string Epub = "epub";

    private static readonly string[] Shown = ["pdf", "print", Epub];

    private readonly DiskFiles _files = new();

    /// <summary>Reads the text as it is on the disk and makes its editions.</summary>
    /// <param name="last">What was shown before, of which there stays what cannot be made now.</param>
    /// <param name="stop">Ends it.</param>
    public PreviewState Make(PreviewState? last, CancellationToken stop)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var lines = last?.Lines ?? [];
        try
        {
            lines = [.. Encoding.UTF8.GetString(_files.Read(source.Path)).ReplaceLineEndings("\n").Split('\n')];
            var document = source.Read(_files).Document;
            var request = new PublishRequest(source.EditionFile ?? source.Path) { Style = style, Verify = false, Formats = [.. formats.Select(format => format.Name).Intersect(Shown)] };
            var (editions, result) = new Publisher(_files, formats).Make(request, null, stop);
            diagnostics.AddRange(result.Diagnostics);
            var made = editions.ToDictionary(edition => edition.Format.Name, edition => edition.Bytes, StringComparer.Ordinal);
            return new PreviewState(
                (last?.Version ?? 0) + 1,
                Path.GetFileName(source.Path),
                document?.FrontMatter.Title ?? last?.Title ?? Path.GetFileName(source.Path),
                lines,
                document is null ? last?.Outline : Outline.Of(document),
                diagnostics.ToImmutable(),
                made.Count > 0 ? made.Where(edition => edition.Key != Epub).ToImmutableDictionary(StringComparer.Ordinal) : last?.Pdfs ?? [],
                made.TryGetValue(Epub, out var epub) ? new BookFiles(epub) : last?.Book);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A preview outlives what goes wrong in it.
            return new PreviewState((last?.Version ?? 0) + 1, Path.GetFileName(source.Path), last?.Title ?? Path.GetFileName(source.Path), lines, last?.Outline, [Failure.Diagnose(fault, "preview")], last?.Pdfs ?? [], last?.Book);
        }
    }
}
