using System.Collections.Immutable;
using Bukharin.Publish.Verification.Docx;
using Bukharin.Publish.Verification.Epub;
using Bukharin.Publish.Verification.Pdf;
using Bukharin.Publish.Writers.Docx;
using Bukharin.Publish.Writers.Epub;
using Bukharin.Publish.Writers.Pdf;

namespace Bukharin.Publish.Cli;

/// <summary>The table of formats: a new one is a row here.</summary>
internal static class Formats
{
    public static ImmutableArray<Format> All { get; } =
    [
        new("pdf", ".pdf", PdfWriter.Write, PdfText.Recover),
        new("docx", ".docx", DocxWriter.Write, DocxText.Recover),
        new("epub", ".epub", EpubWriter.Write, EpubText.Recover),
    ];
}
