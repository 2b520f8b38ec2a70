using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Recovery.Docx;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Epub;
using Bukharin.Publish.Recovery.Pdf;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Docx;
using Bukharin.Publish.Writers.Epub;
using Bukharin.Publish.Writers.Pdf;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>The table of formats: a new one is a row here.</summary>
public static class Formats
{
    /// <summary>All formats, in the order in which editions are made.</summary>
    public static ImmutableArray<Format> All { get; } =
    [
        new(PdfTraits.Screen, ".pdf", StyleFaults.Told(PdfWriter.Write), PdfText.Recover)
        {
            Description = "a PDF to read on a screen or to hear (PDF/UA-1 and PDF/A-2a, or PDF/UA-2 and PDF/A-4)",
            Prepare = PdfText.Prepare,
        },
        new(PdfTraits.Print, ".print.pdf", StyleFaults.Told(PrintPdfWriter.Write), PdfText.RecoverPrint)
        {
            Description = "the same pages for a printer (PDF/X)",
            Prepare = PdfText.Prepare,
        },
        new(DocxTraits.Document, ".docx", StyleFaults.Told(DocxWriter.Write), DocxText.Recover)
        {
            Description = "a document for Word and LibreOffice, to hand out and to correct",
            RecoverWithoutChanges = edition => DocxText.Recover(edition, TrackedChanges.Rejected),
        },
        new(EpubTraits.Book, ".epub", StyleFaults.Told(EpubWriter.Write), EpubText.Recover) { Description = "an e-book for any reading system (EPUB 3.3)" },
    ];

    /// <summary>The format with a name, in any case; null if there is none.</summary>
    /// <param name="table">The formats.</param>
    /// <param name="name">The name as somebody typed it: <c>PDF</c>.</param>
    public static Format? Named(ImmutableArray<Format> table, string name) => table.FirstOrDefault(format => LooseName.IsSame(format.Name, name));

    /// <summary>The formats that a file can have by its name, the longest extension first: the name of a printer's PDF fits the PDF, too.</summary>
    /// <param name="table">The formats.</param>
    /// <param name="file">The file's name or path.</param>
    public static IEnumerable<Format> Of(ImmutableArray<Format> table, string file) => table
        .Where(format => file.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(format => format.Extension.Length);

    /// <summary>The extensions of all formats, as words for a message.</summary>
    public static string Extensions(ImmutableArray<Format> table) => string.Join(", ", table.Select(format => format.Extension));
}
