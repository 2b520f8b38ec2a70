using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pdf;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Recovery.Pdf;

/// <summary>Documents as PDF editions.</summary>
internal static class WrittenPdf
{
    public static byte[] Bytes(Document document) => Editions.Write("pdf", document, Styles.Classic);

    /// <summary>A document, written and read back.</summary>
    public static RecoveredEdition Recover(Document document) => Recover(Bytes(document));

    public static RecoveredEdition Recover(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return PdfText.Recover(stream);
    }

    /// <summary>The paragraphs of the text: without title page, imprint and the credit at the end.</summary>
    public static IEnumerable<RecoveredParagraph> TextOf(RecoveredEdition edition) =>
        edition.Paragraphs.SkipWhile(paragraph => paragraph.Page < 3).TakeWhile(paragraph => !paragraph.Pieces.Any(IsCredit));

    private static bool IsCredit(RecoveredPiece piece) =>
        piece is RecoveredTarget target && target.Id.EndsWith("credit", StringComparison.Ordinal);
}
