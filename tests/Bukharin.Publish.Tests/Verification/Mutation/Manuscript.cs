using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;
using Bukharin.Publish.Tests.Verification.Mutation.Source;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Comparison;

namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>A text with its four good editions.</summary>
internal sealed class Manuscript
{
    public Manuscript(string path, Style style)
        : this(MarkdownReader.Read(File.ReadAllText(path), Path.GetFileName(path)).Document!, style)
    {
    }

    /// <param name="document">The text.</param>
    /// <param name="style">The style.</param>
    /// <param name="seen">The text as its editions show it; null for all that it has.</param>
    /// <param name="isPlaced">Whether it is known of each character where in the source it belongs. On a large sheet notes and text are of one size, and the signs of another sheet stand among the words.</param>
    public Manuscript(Document document, Style style, Document? seen = null, bool isPlaced = true)
    {
        (Document, Style, IsPlaced) = (document, style, isPlaced && style.Usual is null);
        Source = new NumberedText(seen ?? document, style);
        Docx = Text(new DocxFile(Write("docx")));
        Epub = Text(new EpubFile(Write("epub")));
        var screen = new PdfEditionFile(Write("pdf"), Source);
        Pdf = Text(screen);
        Print = Text(new PdfEditionFile(Write("print"), screen));
        Paged = EditionVerifier.Verify(Document, Style, Publish.Recovery.Pdf.PdfText.Recover(new MemoryStream(Pdf.File.Bytes)));
    }

    public Document Document { get; }

    public Style Style { get; }

    private bool IsPlaced { get; }

    public NumberedText Source { get; }

    public EditionText Docx { get; }

    public EditionText Epub { get; }

    public EditionText Pdf { get; }

    public EditionText Print { get; }

    /// <summary>What is known of the good PDF, whose pages the EPUB marks.</summary>
    public VerificationResult Paged { get; }

    private EditionText Text(EditionFile file) => IsPlaced ? new EditionText(file, Source) : EditionText.Unplaced(file, Source);

    private byte[] Write(string format) => Editions.Write(format, Document, Style);
}
