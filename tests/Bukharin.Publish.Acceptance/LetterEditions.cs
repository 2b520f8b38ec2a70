using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The editions of the real letter, built once for all tests of them.</summary>
public sealed class LetterEditions : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LetterEditions()
    {
        if (SourceTexts.LetterPath is { } letter)
        {
            // Its edition file is the repository's; the text itself comes from wherever it may be kept.
            Source = _folder.File("bukharin-1937.txt");
            File.Copy(letter, Source);
            File.Copy(SourceTexts.EditionFilePath, _folder.File("bukharin-1937.yaml"));
            Program.Build(Source, _folder.Path);
        }
    }

    internal string? Source { get; }

    internal string this[string format]
    {
        get
        {
            Assert.SkipWhen(Source is null, SourceTexts.LetterIsAbsent);
            return _folder.File($"bukharin-1937.{format}");
        }
    }

    public void Dispose() => _folder.Dispose();
}
