using Bukharin.Publish.Tests.Support;
using CsCheck;

namespace Bukharin.Publish.Tests.Verification.Pdf;

public class DamagedPdfTests
{
    private static readonly byte[] ByHand = PagesByHand.Of(
        "/Names << /Dests << /Names [(a) [10 0 R /XYZ 50 510 null]] >> >>",
        "<< /Type /Annot /Subtype /Link /Rect [78 495 84 515] /A << /S /GoTo /D (a) >> >>",
        PagesByHand.Line(50, 500, "A word and another") + "50 90 100 0.4 re f " + PagesByHand.Line(50, 80, "1 The note.", 8),
        PagesByHand.Line(50, 500, "The second page."));

    private static readonly byte[] Written = WrittenPdf.Bytes(SampleDocuments.EveryNodeKind);

    [Fact]
    public void What_is_no_PDF_is_refused()
    {
        Assert.StartsWith("It is no PDF, or a damaged one.", Assert.Throws<InvalidDataException>(() => WrittenPdf.Recover([])).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => WrittenPdf.Recover("PK\u0003\u0004 is something else"u8.ToArray()));
    }

    [Fact]
    public void A_page_tree_that_leads_in_circles_ends() =>
        AssertReadOrRefused(System.Text.Encoding.Latin1.GetBytes(
            System.Text.Encoding.Latin1.GetString(ByHand).Replace("/Kids [10 0 R 12 0 R]", "/Kids [10 0 R 02 0 R]", StringComparison.Ordinal)));

    [Fact]
    public void Changed_bytes_are_read_or_refused() =>
        Gen.Select(Gen.Bool, Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte).Array[1, 8]).Sample(
            (byHand, changes) =>
            {
                var file = (byHand ? ByHand : Written).ToArray();
                foreach (var (place, value) in changes)
                {
                    file[place % file.Length] = value;
                }

                AssertReadOrRefused(file);
            },
            iter: 150);

    [Fact]
    public void A_file_that_was_cut_off_is_read_or_refused() =>
        Gen.Select(Gen.Bool, Gen.Double[0, 1]).Sample(
            (byHand, part) => AssertReadOrRefused((byHand ? ByHand : Written)[..(int)(part * (byHand ? ByHand : Written).Length)]), iter: 50);

    private static void AssertReadOrRefused(byte[] file)
    {
        try
        {
            Assert.Equal("pdf", WrittenPdf.Recover(file).Format);
        }
        catch (InvalidDataException)
        {
            // Refused: nothing else may be thrown.
        }
    }
}
