using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Tests.Support;
using CsCheck;

namespace Bukharin.Publish.Tests.Recovery.Pdf;

/// <summary>Files with faults at random places.</summary>
/// <remarks><c>BUKHARIN_DAMAGE_COUNT</c> and <c>BUKHARIN_DAMAGE_SEED</c> ask for more of them, and for others, than those that are tried always.</remarks>
public partial class DamagedPdfTests
{
    private const int CountAlways = 150;

    /// <summary>What may stand where something else stood: parts of other files, and numbers that nobody expects.</summary>
    private static readonly string[] Words =
    [
        "/Kids", "/Parent", "/Contents", "/Resources", "/Font", "/XObject", "/ColorSpace", "/Length", "/Filter", "/DecodeParms", "/Names", "/Dests", "/K", "/P",
        "/Pg", "/Nums", "/W", "/Widths", "/Encoding", "/ToUnicode", "/DescendantFonts", "/Type /ObjStm", "/Prev", "/Root", "/Encrypt", "null", "true", "[", "]", "<<", ">>",
        "-1", "0", "2147483648", "99999999999999999999", "1e400", "()", "<>", "stream", "endstream", "endobj", "q", "Do", "BT", "Tj",
    ];

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
        AssertReadOrRefused(Encoding.Latin1.GetBytes(
            Encoding.Latin1.GetString(ByHand).Replace("/Kids [10 0 R 12 0 R]", "/Kids [10 0 R 02 0 R]", StringComparison.Ordinal)));

    [Fact]
    public void Changed_bytes_are_read_or_refused() =>
        Gen.Select(Gen.Bool, Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte).Array[1, 8]).Holds(
            (byHand, changes) =>
            {
                var file = (byHand ? ByHand : Written).ToArray();
                foreach (var (place, value) in changes)
                {
                    file[place % file.Length] = value;
                }

                AssertReadOrRefused(file);
            },
            count: 150);

    [Fact]
    public void A_file_that_was_cut_off_is_read_or_refused() =>
        Gen.Select(Gen.Bool, Gen.Double[0, 1]).Holds(
            (byHand, part) => AssertReadOrRefused((byHand ? ByHand : Written)[..(int)(part * (byHand ? ByHand : Written).Length)]), count: 50);

    [Fact]
    public void Changed_words_and_references_are_read_or_refused()
    {
        var count = Switches.Number("BUKHARIN_DAMAGE_COUNT", CountAlways);
        var random = new Random(Switches.Number("BUKHARIN_DAMAGE_SEED", 1));
        for (var i = 0; i < count; i++)
        {
            var file = Encoding.Latin1.GetString(random.Next(3) == 0 ? Written : ByHand);
            for (var changes = random.Next(1, 6); changes > 0; changes--)
            {
                // All but the middle of a number that other numbers depend on: the table of objects is found again when it is wrong.
                var places = (random.Next(2) == 0 ? References() : Tokens()).Matches(file);
                var place = places[random.Next(places.Count)];
                var other = place.ValueSpan.EndsWith(" R") ? $"{random.Next(1, 60)} 0 R" : random.Next(2) == 0 ? Words[random.Next(Words.Length)] : places[random.Next(places.Count)].Value;
                file = string.Concat(file.AsSpan(0, place.Index), other, file.AsSpan(place.Index + place.Length));
            }

            AssertReadOrRefused(Encoding.Latin1.GetBytes(file));
        }
    }

    [GeneratedRegex(@"\d+ 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex References();

    [GeneratedRegex(@"/[A-Za-z0-9]+|[-+.\d]+|\[|\]|<<|>>|\b[A-Za-z]+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();

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
