using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The program as others are given it: native code with the styles beside it, on a machine without .NET.</summary>
public class PublishedProgramTests(SpecimenEditions specimen) : IClassFixture<SpecimenEditions>
{
    [Fact]
    public void Its_editions_are_the_same_bytes_as_those_of_the_program_that_is_compiled_as_it_runs()
    {
        OutsideProgram.Run("cc", "--version");
        using var folder = new TemporaryFolder();
        var packed = OutsideProgram.RunIn(Repository.Root, "dotnet", "tool", "exec", "--yes", "cake.tool", "--", "--target=Package", $"--package={folder.File("program")}");
        Assert.True(packed.ExitCode == 0, packed.Out + packed.Error);

        // The text stands alone, so that the styles can only be those of the package.
        File.Copy(SpecimenEditions.Source, folder.File("lighthouse-letter.md"));
        var program = Path.Combine(folder.File("program"), OperatingSystem.IsWindows() ? "bukharin-publish.exe" : "bukharin-publish");
        var built = OutsideProgram.RunIn(folder.Path, program, "build", "lighthouse-letter.md", "--out", folder.Path);

        Assert.True(built.ExitCode == 0, built.Out + built.Error);
        Assert.All(["pdf", "print.pdf", "docx", "epub"], format => Assert.Equal(
            File.ReadAllBytes(specimen[format]), File.ReadAllBytes(folder.File($"lighthouse-letter.{format}"))));
    }
}
