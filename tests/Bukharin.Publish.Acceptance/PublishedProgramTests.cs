using System.Security.Cryptography;
using Bukharin.Publish.Acceptance.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The program as others are given it, on a machine that has nothing: an empty home, and no path to other programs.</summary>
public class PublishedProgramTests(SpecimenEditions specimen, ReleaseFolder release) : IClassFixture<SpecimenEditions>, IClassFixture<ReleaseFolder>
{
    private static readonly string[] Formats = ["pdf", "print.pdf", "docx", "epub"];

    [Fact]
    public void Its_editions_are_the_same_bytes_as_those_of_the_program_that_is_compiled_as_it_runs()
    {
        using var folder = new TemporaryFolder();

        // The text stands alone, so that the styles can only be those of the archive.
        File.Copy(SpecimenEditions.Source, folder.File("lighthouse-letter.md"));
        var built = OutsideProgram.RunIn(folder.Path, release.Program, "build", "lighthouse-letter.md", "--out", folder.Path);

        Assert.True(built.ExitCode == 0, built.Out + built.Error);
        Assert.All(Formats, format => Assert.Equal(
            File.ReadAllBytes(specimen[format]), File.ReadAllBytes(folder.File($"lighthouse-letter.{format}"))));
    }

    [Fact]
    public void The_archive_works_in_an_empty_home_without_dotnet()
    {
        using var home = new TemporaryFolder();
        Directory.CreateDirectory(home.File("nothing"));

        MakeAFirstEdition(home, home.File("nothing"), release.Program);
    }

    [Fact]
    public void The_tool_installs_from_a_folder_and_works_in_an_empty_home()
    {
        using var home = new TemporaryFolder();
        var installed = Alone(home, "/usr/bin:/bin", "dotnet", "tool", "install", "bukharin-publish", "--tool-path", home.File("tools"), "--source", release.Path);
        Assert.True(installed.ExitCode == 0, installed.Out + installed.Error);

        MakeAFirstEdition(home, "/usr/bin:/bin", Path.Combine(home.File("tools"), "bukharin-publish"));
    }

    [Fact]
    public void The_Debian_package_puts_the_program_into_the_path()
    {
        OutsideProgram.Run("dpkg-deb", "--version");
        using var home = new TemporaryFolder();
        var package = Assert.Single(Directory.GetFiles(release.Path, "*.deb"));
        Assert.Equal(0, OutsideProgram.Run("dpkg-deb", "-x", package, home.File("system")).ExitCode);
        Assert.Contains("Depends: libc6,", OutsideProgram.Run("dpkg-deb", "-I", package).Out, StringComparison.Ordinal);

        MakeAFirstEdition(home, home.Path, home.File("system/usr/bin/bukharin-publish"));
    }

    [Fact]
    public void The_checksums_are_those_of_the_files()
    {
        var sums = File.ReadAllLines(Path.Combine(release.Path, "SHA256SUMS"));

        Assert.Equal(Directory.GetFiles(release.Path).Length - 1, sums.Length);
        Assert.All(sums, sum => Assert.Equal(sum[..64], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(release.Path, sum[66..]))))));
    }

    [Fact]
    public void Bills_of_material_name_packages_fonts_and_patterns()
    {
        Assert.Contains("pkg:nuget/Markdig@", Bill("bukharin-publish-?.?.?.cdx.json"), StringComparison.Ordinal);
        Assert.Contains("/eb-garamond@", Bill("bukharin-publish-styles-*.cdx.json"), StringComparison.Ordinal);

        string Bill(string name) => File.ReadAllText(Assert.Single(Directory.GetFiles(release.Path, name)));
    }

    [Fact]
    public void What_it_suggests_is_completed_by_a_shell()
    {
        using var home = new TemporaryFolder();
        var script = $$"""
            export PATH={{Path.GetDirectoryName(release.Program)}}:$PATH
            eval "$(bukharin-publish completion bash)"
            COMP_LINE="bukharin-publish explain BP120" COMP_POINT=30 COMP_CWORD=2 COMP_WORDS=(bukharin-publish explain BP120)
            _bukharin_publish
            echo "${COMPREPLY[@]}"
            """;

        var completed = OutsideProgram.RunIn(home.Path, "bash", "-c", script);

        Assert.Contains("BP1204", completed.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("BP1301", completed.Out, StringComparison.Ordinal);
    }

    /// <summary>What README says under "A first edition".</summary>
    private static void MakeAFirstEdition(TemporaryFolder home, string path, string program)
    {
        Assert.Matches(@"^\d+\.\d+\.\d+\s*$", Alone(home, path, program, "--version").Out);
        Assert.Contains("large-print", Alone(home, path, program, "styles").Out, StringComparison.Ordinal);
        Assert.Equal(0, Alone(home, path, program, "new", "letter", "mine").ExitCode);
        var built = Alone(home, path, program, "mine.md");

        Assert.True(built.ExitCode == 0, built.Out + built.Error);
        Assert.Contains("Proved: 4 editions, ", built.Out, StringComparison.Ordinal);
        Assert.All(Formats, format => Assert.True(File.Exists(home.File($"editions/mine.{format}"))));
        var doctor = Alone(home, path, program, "doctor");
        Assert.True(doctor.ExitCode == 0, doctor.Out + doctor.Error);
    }

    /// <summary>Runs a program that finds nothing of this machine's owner: no home, no variables, and a path of its own.</summary>
    private static OutsideProgram.Result Alone(TemporaryFolder home, string path, string program, params string[] arguments) => OutsideProgram.RunIn(
        home.Path, "/usr/bin/env", ["-i", $"HOME={home.Path}", $"PATH={path}", "DOTNET_CLI_TELEMETRY_OPTOUT=1", "DOTNET_NOLOGO=1", program, .. arguments]);
}
