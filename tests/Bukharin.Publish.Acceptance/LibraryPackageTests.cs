using System.IO.Compression;
using System.Text;
using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>What would make a library's package differ from one that is made elsewhere at another time.</summary>
public sealed class LibraryPackageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LibraryPackageTests()
    {
        // As build.cake packs all of them.
        var made = OutsideProgram.RunIn(
            Repository.Root, "dotnet", "pack", "src/Bukharin.Publish.Typesetting", "--configuration", "Release", "--artifacts-path", "artifacts/packages",
            "--output", _folder.File("release"), "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false", "--verbosity", "quiet", "--nologo");
        Assert.True(made.ExitCode == 0, made.Out + made.Error);
    }

    [Theory]
    [InlineData("*.nupkg", ".dll")]
    [InlineData("*.snupkg", ".pdb")]
    public void A_package_has_no_time_and_no_path_of_the_machine(string package, string compiled)
    {
        using var archive = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(_folder.File("release"), package)));

        Assert.Single(archive.Entries, entry => entry.FullName.EndsWith(compiled, StringComparison.Ordinal));
        Assert.All(archive.Entries, entry =>
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
            Assert.Equal(-1, bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Repository.Root)));
        });
    }

    public void Dispose() => _folder.Dispose();
}
