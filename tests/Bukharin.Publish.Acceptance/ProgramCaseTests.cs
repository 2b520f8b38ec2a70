using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>
/// Runs those folders of <c>Cases</c> that take the whole program: <c>arguments.txt</c> is its command line, the folder is
/// where it runs, and <c>expected.txt</c> is what it says.
/// </summary>
public class ProgramCaseTests
{
    private static readonly string Cases = Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Cases");

    public static TheoryData<string> Names() =>
        [.. Directory.GetDirectories(Cases).Where(folder => File.Exists(Path.Combine(folder, "arguments.txt"))).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_program_says_is_what_the_case_expects(string name)
    {
        using var folder = new TemporaryFolder();
        var source = Path.Combine(Cases, name);
        Copy(source, folder.Path);
        var result = Program.RunIn(folder.Path, File.ReadAllText(folder.File("arguments.txt")).Split(' ', StringSplitOptions.TrimEntries));

        // Messages of the system name whole paths.
        var said = result.Error.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal);
        var expected = Path.Combine(source, "expected.txt");
        if (!File.Exists(expected) || said != File.ReadAllText(expected))
        {
            File.WriteAllText(Path.ChangeExtension(expected, ".received.txt"), said);
        }

        Assert.True(File.Exists(expected), $"{name} has no expected.txt; read expected.received.txt and accept it.");
        Assert.Equal(File.ReadAllText(expected), said);
        Assert.Contains($" {name}: ", said, StringComparison.Ordinal);
        Assert.Equal(said.Contains(": error BP", StringComparison.Ordinal) ? 1 : 0, result.ExitCode);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
