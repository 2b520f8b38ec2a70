using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>What a person installs, made once for all tests of it: compiling to native code takes minutes.</summary>
public sealed class ReleaseFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReleaseFolder()
    {
        OutsideProgram.Run("cc", "--version");
        var made = OutsideProgram.RunIn(
            Repository.Root, "dotnet", "tool", "exec", "--yes", "cake.tool", "--",
            "--target=Installable", $"--package={_folder.File("package")}", $"--release={Path}");
        Assert.True(made.ExitCode == 0, made.Out + made.Error);
        Assert.Equal(0, OutsideProgram.RunIn(_folder.Path, "tar", "-xzf", Archive).ExitCode);
    }

    /// <summary>The folder of what is given to others.</summary>
    internal string Path => _folder.File("release");

    /// <summary>The archive for this system.</summary>
    internal string Archive => Assert.Single(Directory.GetFiles(Path, "*.tar.gz"));

    /// <summary>The program, taken out of the archive.</summary>
    internal string Program => System.IO.Path.Combine(
        _folder.Path, System.IO.Path.GetFileName(Archive).Replace(".tar.gz", "", StringComparison.Ordinal), "bukharin-publish");

    public void Dispose() => _folder.Dispose();
}
