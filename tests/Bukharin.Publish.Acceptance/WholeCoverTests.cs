using System.Globalization;
using System.Text.RegularExpressions;
using Bukharin.Publish.Acceptance.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The specimen's whole cover before the judges of PDF/X, poppler's boxes and words, and a scanner of bar codes.</summary>
public sealed partial class WholeCoverTests : IDisposable
{
    private const double Inch = 72;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("x-1a", "spine: 12 mm", 12 / 25.4)]
    [InlineData("kdp", "paper: cream", 10 * 0.0025)]
    [InlineData("lulu", "paper: white", (10 / 444.0) + 0.06)]
    [InlineData("ingram", "paper: 0.12 mm", 12 / 2 * 0.12 / 25.4)]
    public void Printers_and_scanners_read_it(string printer, string thickness, double spineInches)
    {
        var cover = Build(printer, thickness);

        Judge.FindsNothing("check-pdf", "--x", cover);
        var bleed = printer == "x-1a" ? 3 / 25.4 * Inch : 0.125 * Inch;
        var boxes = OutsideProgram.Run("pdfinfo", "-box", cover).Out;
        Assert.Equal("1", Line(boxes, "Pages"));
        var width = (2 * 129 / 25.4 * Inch) + (spineInches * Inch);
        Near([bleed, bleed, bleed + width, bleed + (198 / 25.4 * Inch)], Line(boxes, "TrimBox"));
        Near([0, 0, width + (2 * bleed), (198 / 25.4 * Inch) + (2 * bleed)], Line(boxes, "BleedBox"));
        Assert.Equal(Line(boxes, "MediaBox"), Line(boxes, "BleedBox"));

        // What a scanner sees of the sheet as it is printed.
        OutsideProgram.Run("pdftoppm", "-r", "300", "-png", cover, _folder.File("sheet"));
        var codes = OutsideProgram.Run("zbarimg", "-q", "--set", "ean5.enable=1", "--set", "isbn13.enable=1", _folder.File("sheet-1.png")).Out;
        Assert.Equal(["EAN-5:01299", "ISBN-13:9780306406157"], codes.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

        var words = Spaces().Replace(OutsideProgram.Run("pdftotext", cover, "-").Out, " ");
        Assert.Contains("A Letter from Thole Rock", words, StringComparison.Ordinal);
        Assert.Contains("Board’s own numbers.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void No_place_of_it_has_more_ink_than_its_printer_takes()
    {
        var cover = Build("ingram", "paper: 0.12 mm");
        OutsideProgram.Run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pamcmyk32", "-r36", $"-sOutputFile={_folder.File("inks.pam")}", cover);

        var pam = File.ReadAllBytes(_folder.File("inks.pam"));
        var start = pam.AsSpan().IndexOf("ENDHDR\n"u8) + 7;
        var most = pam.Skip(start).Chunk(4).Max(pixel => pixel.Sum(ink => ink)) / 255.0;

        Assert.InRange(most, 0.9, 2.41);
    }

    [Fact]
    public void The_front_for_shops_is_large_enough_for_all_of_them()
    {
        Build("kdp", "paper: cream");
        var picture = OutsideProgram.Run("python3", "-c", "import sys,struct\nd=open(sys.argv[1],'rb').read()\ni=2\nwhile True:\n  m,n=d[i+1],struct.unpack('>H',d[i+2:i+4])[0]\n  if 0xC0<=m<=0xC2:\n    h,w=struct.unpack('>HH',d[i+5:i+9]);print(w,h,d[i+9]);break\n  i+=2+n", _folder.File("letter.cover.jpg")).Out.Trim();

        Assert.Equal("1600 2560 3", picture);
    }

    [Fact]
    public void The_set_holds_it_and_its_sums_agree()
    {
        Build("kdp", "paper: cream");

        var sums = OutsideProgram.RunIn(_folder.Path, "sha256sum", "--check", "--quiet", "SHA256SUMS");
        Assert.Equal(0, sums.ExitCode);
        Assert.Contains("letter.cover.pdf", File.ReadAllText(_folder.File("SHA256SUMS")), StringComparison.Ordinal);
        Assert.Contains("\"letter.cover.jpg\"", File.ReadAllText(_folder.File("letter.manifest.json")), StringComparison.Ordinal);
        Assert.Equal(0, Program.Run("verify", _folder.Path, "--source", _folder.File("letter.md")).ExitCode);
    }

    private string Build(string printer, string thickness)
    {
        var text = File.ReadAllText(SpecimenEditions.Source);
        var front = $"isbn: 978-0-306-40615-7\nprice: GBP 12.99\nprinter: {printer}\n{thickness}\nblurb: He answers all of them but one, on his own paper and under the Board's own numbers.\ntitle:";
        File.WriteAllText(_folder.File("letter.md"), new Regex("^title:", RegexOptions.Multiline).Replace(text, front, 1));
        Program.Build(_folder.File("letter.md"), _folder.Path, "--to", "print");
        return _folder.File("letter.cover.pdf");
    }

    private static string Line(string boxes, string name) => boxes.Split('\n').Single(line => line.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..].Trim();

    private static void Near(double[] expected, string box)
    {
        var numbers = Spaces().Split(box).Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        Assert.All(expected.Zip(numbers), pair => Assert.Equal(pair.First, pair.Second, 0.01));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
