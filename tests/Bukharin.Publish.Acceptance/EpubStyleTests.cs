using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>EPUBs in every style, before EPUBCheck and Ace: the specimen, a text with every feature, and the real letter.</summary>
public class EpubStyleTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(Path.Combine(Repository.Root, "styles")).Where(folder => File.Exists(Path.Combine(folder, "style.yaml"))).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_judges_find_nothing_in_the_specimen(string style) => Judged(SpecimenEditions.Source, style);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_judges_find_nothing_in_a_text_with_every_feature(string style) =>
        Judged(Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Texts", "every-feature.md"), style);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_judges_find_nothing_in_the_letter(string style)
    {
        Assert.SkipWhen(SourceTexts.LetterPath is null, SourceTexts.LetterIsAbsent);
        using var folder = new TemporaryFolder();
        File.Copy(SourceTexts.LetterPath!, folder.File("bukharin-1937.txt"));
        File.Copy(SourceTexts.EditionFilePath, folder.File("bukharin-1937.yaml"));
        Judged(folder.File("bukharin-1937.txt"), style);
    }

    // Reading systems open the books of one style in tests of their own: a style changes nothing that they do.
    private static void Judged(string text, string style)
    {
        using var folder = new TemporaryFolder();
        var built = Program.Run("build", text, "--style", style, "--to", "epub", "--out", folder.Path);
        Assert.True(built.ExitCode == 0, built.Error);
        var book = Assert.Single(Directory.GetFiles(folder.Path, "*.epub"));

        Judge.FindsNothing("check-epub", "--strict", "--no-reader", book);
        Judge.FindsNothing("check-a11y", "--fail-on", "minor", book);
    }
}
