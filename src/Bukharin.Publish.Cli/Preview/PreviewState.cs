using System.Collections.Immutable;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>What a preview shows of a text.</summary>
/// <param name="Version">Which save it is of, from 1.</param>
/// <param name="Name">The text's file name.</param>
/// <param name="Title">The text's title, or its name where it has errors.</param>
/// <param name="Lines">The source, line by line.</param>
/// <param name="Outline">What was read of it; the last that could be read where it has errors.</param>
/// <param name="Diagnostics">What there is to say.</param>
/// <param name="Pdfs">The PDFs by their formats' names; the last good ones where it has errors.</param>
/// <param name="Book">The EPUB, the same.</param>
internal sealed record PreviewState(
    int Version,
    string Name,
    string Title,
    ImmutableArray<string> Lines,
    Outline? Outline,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableDictionary<string, ReadOnlyMemory<byte>> Pdfs,
    BookFiles? Book)
{
    /// <summary>Whether all that is shown is of this save.</summary>
    public bool IsCurrent => !Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
