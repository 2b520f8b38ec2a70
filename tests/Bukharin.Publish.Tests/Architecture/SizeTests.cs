using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Architecture;

/// <summary>Holds files and folders to a size at which each is about one thing.</summary>
public sealed class SizeTests
{
    private static readonly string Sources = Path.Combine(Repository.Root, "src");

    [Fact]
    public void A_file_has_less_than_300_lines_but_the_table_of_codes()
    {
        var tooLong = Files().Where(file => File.ReadLines(file).Count() >= 300).Select(Path.GetFileName);
        Assert.Equal(["DiagnosticCodes.cs"], tooLong);
    }

    [Fact]
    public void A_folder_has_less_than_25_files_but_the_tree()
    {
        var full = Files().GroupBy(Path.GetDirectoryName).Where(folder => folder.Count() >= 25).Select(folder => Path.GetFileName(folder.Key));
        Assert.Equal(["Model"], full);
    }

    /// <summary>All that is written by hand.</summary>
    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Sources, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
