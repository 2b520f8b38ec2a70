using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The editions of the specimen, built once for all tests of them.</summary>
public sealed class SpecimenEditions : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SpecimenEditions() => Program.Build(Source, _folder.Path);

    internal static string Source { get; } = Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md");

    internal string this[string format] => _folder.File($"lighthouse-letter.{format}");

    public void Dispose() => _folder.Dispose();
}
