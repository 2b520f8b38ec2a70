using System.Collections.Immutable;
using Bukharin.Publish.Writers.Docx;
using Bukharin.Publish.Writers.Epub;
using Bukharin.Publish.Writers.Pdf;

namespace Bukharin.Publish.Cli;

/// <summary>The table of formats: a new one is a row here.</summary>
internal static class Formats
{
    public static ImmutableArray<Format> All { get; } =
    [
        new("pdf", ".pdf", PdfWriter.Write),
        new("docx", ".docx", DocxWriter.Write),
        new("epub", ".epub", EpubWriter.Write),
    ];
}
