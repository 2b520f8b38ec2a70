using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Bukharin.Publish.Recovery.Pdf.Wraps;

/// <summary>Reads the file of a whole cover back.</summary>
internal static class WrapText
{
    /// <summary>Reads the file of a cover that goes around a book.</summary>
    /// <param name="pdf">The file.</param>
    /// <exception cref="InvalidDataException">It is no PDF, or a damaged one.</exception>
    public static RecoveredWrap Recover(ReadOnlyMemory<byte> pdf) => Read(pdf, document =>
    {
        var page = document.GetPage(1);
        var letters = page.Letters.Where(letter => letter.Value.Any(char.IsLetterOrDigit)).ToList();
        var bleed = Box(page, "BleedBox") ?? Box(page, "MediaBox")!.Value;
        return new RecoveredWrap
        {
            PageCount = document.NumberOfPages,
            Bleed = (bleed.Right - bleed.Left, bleed.Top - bleed.Bottom),
            Trim = Box(page, "TrimBox") ?? bleed,
            Letters = string.Concat(letters.Select(letter => letter.Value)),
            Places = [.. letters.SelectMany(letter => letter.Value.Select(_ => letter.StartBaseLine.X))],
            Pictures =
            [
                .. page.GetImages().Select(image => new WrapImage(
                    image.BoundingBox.Left, image.BoundingBox.Bottom, image.BoundingBox.Right, image.BoundingBox.Top,
                    image.WidthInSamples, image.HeightInSamples, image.TryGetBytesAsMemory(out var samples) ? samples : default)),
            ],
            BarCodes = BarCodeReader.Read(page),
        };
    });

    /// <summary>How many pages a PDF has.</summary>
    /// <param name="pdf">The file.</param>
    /// <exception cref="InvalidDataException">It is no PDF, or a damaged one.</exception>
    public static int PageCount(ReadOnlyMemory<byte> pdf) => Read(pdf, document => document.NumberOfPages);

    private static T Read<T>(ReadOnlyMemory<byte> pdf, Func<PdfDocument, T> read)
    {
        try
        {
            using var document = PdfDocument.Open(pdf.ToArray());
            return read(document);
        }
        catch (Exception fault)
        {
            // PdfPig answers damage with exceptions of every type.
            throw new InvalidDataException("It is no PDF, or a damaged one.", fault);
        }
    }

    private static (double Left, double Bottom, double Right, double Top)? Box(Page page, string name)
    {
        if (!page.Dictionary.TryGet(UglyToad.PdfPig.Tokens.NameToken.Create(name), out UglyToad.PdfPig.Tokens.ArrayToken array))
        {
            return null;
        }

        var numbers = array.Data.OfType<UglyToad.PdfPig.Tokens.NumericToken>().Select(number => number.Double).ToArray();
        return numbers.Length == 4 ? (numbers[0], numbers[1], numbers[2], numbers[3]) : null;
    }
}
