using System.Globalization;
using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;
using SkiaSharp;

namespace Bukharin.Publish.Acceptance;

/// <summary>The pictures in <c>docs/pictures</c> show what the program makes today; <c>--target=Gallery</c> makes them anew.</summary>
public class GalleryTests
{
    // Versions of poppler smooth letters a little differently; a line that has moved changes far more.
    private const double MostDifference = 2.5;

    private const int MostBytes = 130_000;

    // As in docs/teacher.md.
    private const string ClassWork =
        "questions:\n  - ask: Why does the keeper answer a question that was not asked?\n    answer: Because nobody asks it, and he wants it on file.\n  - Which clause would you doubt, and why?\nwords: [lamp, keeper, supply boat]\ntasks: [\"Write the answer of the Board, in three numbered clauses.\"]\n";

    [Theory]
    [InlineData("classic", "pdf", 5, 70)]
    [InlineData("handout", "pdf", 1, 45)]
    [InlineData("handout-large", "large.pdf", 4, 42)]
    [InlineData("handout-answers", "answers.pdf", 5, 42)]
    [InlineData("handout-gaps", "gaps.pdf", 1, 42)]
    [InlineData("excerpt", "no-questions.pdf", 1, 40)]
    [InlineData("large-print", "pdf", 5, 40)]
    [InlineData("cover", "cover.pdf", 1, 60)]
    public void A_picture_is_of_the_page_as_it_is_made_and_small(string name, string extension, int page, int dotsPerInch)
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md"));
        var isCover = name == "cover";
        var (keys, style, options) = name switch
        {
            "cover" => ("printer: kdp\npaper: cream\nisbn: 978-0-306-40615-7\nprice: GBP 4.99\n", "classic", Array.Empty<string>()),
            "handout-large" => ("style: classic\n", "handout", ["--large"]),
            "handout-gaps" => ("gaps: [supernumerary, \"a [lamp] and\", \"Corrie had the [boat]\"]\n", "handout", ["--gaps"]),
            "handout-answers" => (ClassWork, "handout", ["--answers"]),
            "excerpt" => ("style: classic\n", "handout", ["--no-questions"]),
            _ => ("style: classic\n", name, []),
        };
        File.WriteAllText(folder.File("letter.md"), text.Replace("style: classic\n", keys, StringComparison.Ordinal));
        if (name == "excerpt")
        {
            var cut = Program.Run("excerpt", folder.File("letter.md"), "3.b-3.c", "--output", folder.File("part.md"));
            Assert.True(cut.ExitCode == 0, cut.Error);
            File.Move(folder.File("part.md"), folder.File("letter.md"), overwrite: true);
        }

        Program.Build(folder.File("letter.md"), folder.Path, ["--to", "pdf,print", "--style", style, .. options]);
        var number = page.ToString(CultureInfo.InvariantCulture);
        OutsideProgram.Run(
            "pdftoppm", ["-f", number, "-l", number, "-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), .. isCover ? Array.Empty<string>() : ["-gray"], "-png", "-singlefile", folder.File($"letter.{extension}"), folder.File("made")]);

        var picture = Path.Combine(Repository.Root, "docs", "pictures", $"{name}.png");

        Assert.InRange(Difference(folder.File("made.png"), picture), 0, MostDifference);
        Assert.InRange(new FileInfo(picture).Length, 1, MostBytes);
    }

    /// <summary>How much two pictures differ in the mean of their pixels' greens, of 255; all of it where their sizes do.</summary>
    private static double Difference(string one, string other)
    {
        using var first = SKBitmap.Decode(one);
        using var second = SKBitmap.Decode(other);
        return first.Width == second.Width && first.Height == second.Height
            ? first.Pixels.Zip(second.Pixels, (a, b) => Math.Abs(a.Green - b.Green)).Average()
            : 255;
    }
}
