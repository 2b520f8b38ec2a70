using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Styling.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>What the program does with a style: a text that has a bit of all is published in it.</summary>
/// <remarks>The style stands beside classic, and finds its files and whatever it extends as the others do.</remarks>
internal static class FuzzedStyle
{
    /// <summary>The face of text; were all faces of the style one, no emphasis would be seen.</summary>
    public const string TextFace = "EBGaramond_400Regular.ttf";

    private static readonly string Folder = Path.Combine(Repository.Root, "styles");
    private static readonly DiskFiles Disk = new();
    private static readonly StyleFiles Sources = new(Disk, new StyleFinder(Disk));

    // A style's files cost more than the style, and are always the same.
    private static readonly Dictionary<string, byte[]?> Files = new(StringComparer.Ordinal);

    /// <summary>Reads a style and uses it.</summary>
    /// <param name="yaml">The style.</param>
    /// <param name="file">A file that stands for all those of its style whose names end in certain words, or null.</param>
    /// <param name="ending">Those words.</param>
    public static FuzzOutcome Try(string yaml, byte[]? file, string? ending = null)
    {
        // One that no other extends: a style does not find itself.
        var place = Sources.Open(new FoundStyle("large-print", Path.Combine(Folder, "large-print")));
        var read = StyleReader.Read(place with { Name = "fuzz", Yaml = yaml, Path = "fuzz/style.yaml", ReadFile = ReadFile });
        if (read.Style is not { } style)
        {
            return FuzzOutcome.Refused(read.Diagnostics.First(FuzzedText.IsError).ToString());
        }

        // A font's widths may be such that its words run into each other: then the proof is right.
        var outcome = FuzzedText.Publish(FuzzCorpus.Documents[0], style, TestPictures.Of);
        return file is not null && outcome.End == FuzzEnd.Rejected ? FuzzOutcome.Refused(outcome.Said) : outcome;

        byte[]? ReadFile(string name)
        {
            if (file is not null && name.EndsWith(ending!, StringComparison.Ordinal))
            {
                return file;
            }

            if (!Files.TryGetValue(name, out var bytes))
            {
                Files[name] = bytes = place.ReadFile(name);
            }

            return bytes;
        }
    }
}
