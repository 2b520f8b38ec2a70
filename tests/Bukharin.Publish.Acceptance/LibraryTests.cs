using Bukharin.Publish.Acceptance.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The library through its door, by a program of a dozen lines that knows nothing else of it.</summary>
public class LibraryTests
{
    [Fact]
    public void A_program_of_a_dozen_lines_makes_the_same_editions_as_the_command_line()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("letter.md", "---\ntitle: A Letter\nlang: en\nsource: none\n---\n\n1) The lamp is [always]{.supplied} clean.\n");
        Program.Build(text, folder.File("program"));

        var library = OutsideProgram.RunIn(folder.Path, "dotnet", Path.Combine(AppContext.BaseDirectory, "PublishOneText.dll"), text, folder.File("library"));

        Assert.True(library.ExitCode == 0, library.Out + library.Error);
        var files = Directory.GetFiles(folder.File("program")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(files, Directory.GetFiles(folder.File("library")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(files, name => Assert.Equal(File.ReadAllBytes(Path.Combine(folder.File("program"), name)), File.ReadAllBytes(Path.Combine(folder.File("library"), name))));
    }

    [Fact]
    public void It_says_what_is_wrong_with_a_text_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("letter.md", "---\ntitle: A Letter\nlang: en\nsource: none\n---\n\n1) The lamp is [clean.\n");

        var library = OutsideProgram.RunIn(folder.Path, "dotnet", Path.Combine(AppContext.BaseDirectory, "PublishOneText.dll"), text, folder.File("library"));

        Assert.Equal(1, library.ExitCode);
        Assert.Contains(": error BP", library.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("library")));
    }
}
