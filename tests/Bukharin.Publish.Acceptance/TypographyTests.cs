using Bukharin.Publish.Benchmarks;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>How well the pages are set, measured on the pages.</summary>
/// <remarks>
/// The bounds are what careful setting reaches on a measure of 97 mm. The same letter in the same type, by the same measurement:
/// LuaLaTeX with microtype has a variation of 0.139, 8 hyphens and 8 rivers, XeLaTeX 0.209, 27 and 5.
/// </remarks>
public class TypographyTests(LetterEditions letter, SpecimenEditions specimen) : IClassFixture<LetterEditions>, IClassFixture<SpecimenEditions>
{
    [Fact]
    public void The_letter_is_evenly_set()
    {
        Assert.SkipWhen(letter.Source is null, SourceTexts.LetterIsAbsent);

        IsEven(letter["pdf"]);
    }

    [Fact]
    public void The_specimen_is_evenly_set() => IsEven(specimen["pdf"]);

    private static void IsEven(string path)
    {
        var figures = TypeMeasurement.Of(PrintedPages.Read(path));

        Assert.InRange(figures.FullLines, 100, int.MaxValue);
        Assert.InRange(figures.SpaceVariation, 0, 0.12);
        Assert.Equal(0, figures.LooseLines);
        Assert.InRange(figures.HyphenatedLines, 0, 0.03 * figures.Lines);
        Assert.InRange(figures.LongestHyphenRun, 0, 2);
        Assert.Equal(0, figures.HyphenatedPages);
        Assert.Equal((0, 0), (figures.Widows, figures.Orphans));
        Assert.Equal(0, figures.ShortLastLines);
        Assert.Equal(0, figures.UnequalFacingPages);
        Assert.InRange(figures.Rivers, 0, 8);
    }
}
