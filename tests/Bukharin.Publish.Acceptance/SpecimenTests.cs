using Bukharin.Publish.Acceptance.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The specimen, which has every feature, before the outside judges; and what a build promises.</summary>
public class SpecimenTests(SpecimenEditions editions) : IClassFixture<SpecimenEditions>
{
    public static TheoryData<string> Formats => ["pdf", "print.pdf", "docx", "epub"];

    [Fact]
    public void The_specimen_reads_without_a_warning()
    {
        var result = Program.Run("check", SpecimenEditions.Source);

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("warning", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Two_builds_give_the_same_bytes(string format)
    {
        using var folder = new TemporaryFolder();
        Program.Build(SpecimenEditions.Source, folder.Path);

        Assert.Equal(File.ReadAllBytes(editions[format]), File.ReadAllBytes(folder.File($"lighthouse-letter.{format}")));
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "Asia/Tokyo")]
    [InlineData("ar_SA.UTF-8", "America/St_Johns")]
    public void The_machines_culture_and_time_zone_change_nothing(string culture, string timeZone)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Program.RunElsewhere(culture, timeZone, "build", SpecimenEditions.Source, "--out", folder.Path).ExitCode);

        Assert.All(Formats, format => Assert.Equal(File.ReadAllBytes(editions[format.Data]), File.ReadAllBytes(folder.File($"lighthouse-letter.{format.Data}"))));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_label_is_there_in_order(string format)
    {
        var edition = ReadEdition.From(editions[format]);

        Assert.Equal(
            ["1)", "a)", "b)", "c)", "2)", "a)", "b)", "i)", "ii)", "iii)", "iv)", "c)", "3)", "a)", "b)", "c)", "5)", "7)", "a)", "b)", "c)", "i)", "ii)", "8)"],

            // The letter speaks of a paragraph headed 1), which is no label of its own.
            Words.Labels(edition.Text).Skip(1));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("print.pdf")]
    public void A_copy_of_one_page_says_which_clauses_are_on_it(string format)
    {
        // The fifth page begins within 2, with its b), and ends within 3, with its a).
        var page = OutsideProgram.Run("pdftotext", "-f", "5", "-l", "5", "-layout", editions[format], "-").Out;
        var head = page.Split('\n').First(line => line.Length > 0);

        Assert.StartsWith("2.b\u20133.a", head.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_judges_find_nothing_in_the_docx() => Judge.FindsNothing("check-docx", editions["docx"]);

    [Fact]
    public void The_judges_find_nothing_in_the_epub()
    {
        Judge.FindsNothing("check-epub", "--strict", editions["epub"]);
        Judge.FindsNothing("check-a11y", "--fail-on", "minor", editions["epub"]);
    }
}
