using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;
using Bukharin.Publish.Tests.Verification.Mutation.Source;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Docx;
using Bukharin.Publish.Writers.Epub;
using Bukharin.Publish.Writers.Pdf;

namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>A text with its four good editions.</summary>
internal sealed class Manuscript
{
    public Manuscript(string path, Style style)
    {
        Document = MarkdownReader.Read(File.ReadAllText(path), Path.GetFileName(path)).Document!;
        Style = style;
        Source = new NumberedText(Document, style);
        Docx = new EditionText(new DocxFile(Write(DocxWriter.Write)), Source);
        Epub = new EditionText(new EpubFile(Write(EpubWriter.Write)), Source);
        var screen = new PdfEditionFile(Write(PdfWriter.Write), Source);
        Pdf = new EditionText(screen, Source);
        Print = new EditionText(new PdfEditionFile(Write(PrintPdfWriter.Write), screen), Source);
        Paged = EditionVerifier.Verify(Document, Style, Bukharin.Publish.Verification.Pdf.PdfText.Recover(new MemoryStream(Pdf.File.Bytes)));
    }

    public Document Document { get; }

    public Style Style { get; }

    public NumberedText Source { get; }

    public EditionText Docx { get; }

    public EditionText Epub { get; }

    public EditionText Pdf { get; }

    public EditionText Print { get; }

    /// <summary>What is known of the good PDF, whose pages the EPUB marks.</summary>
    public VerificationResult Paged { get; }

    private byte[] Write(EditionWriter write)
    {
        using var output = new MemoryStream();
        Assert.Empty(write(new EditionJob(Document, Style, EditionTimestamp.For(Document.FrontMatter, null)), output));
        return output.ToArray();
    }
}
