using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>What the program does with a style: a text that has a bit of all is published in it.</summary>
internal static class FuzzedStyle
{
    private static readonly string Folder = Path.Combine(Repository.Root, "styles", "classic");

    /// <summary>Reads a style and uses it.</summary>
    /// <param name="yaml">The style.</param>
    /// <param name="file">A file that stands for all those of its style that have an extension, or null.</param>
    /// <param name="extension">That extension.</param>
    public static FuzzOutcome Try(string yaml, byte[]? file, string? extension = null)
    {
        var read = StyleReader.Read(new StyleSource("fuzz", yaml, "fuzz/style.yaml", ReadFile));
        if (read.Style is not { } style)
        {
            return FuzzOutcome.Refused;
        }

        // A font's widths may be such that its words run into each other: then the proof is right.
        var outcome = FuzzedText.Publish(FuzzCorpus.Documents[0], style, _ => null);
        return file is not null && outcome.End == FuzzEnd.Rejected ? FuzzOutcome.Refused : outcome;

        byte[]? ReadFile(string name) =>
            file is not null && name.EndsWith(extension!, StringComparison.Ordinal) ? file : FuzzedStyle.ReadFile(name);
    }

    // A style's files cost more than the style, and are always the same.
    private static readonly Dictionary<string, byte[]?> Files = new(StringComparer.Ordinal);

    private static byte[]? ReadFile(string name)
    {
        if (!Files.TryGetValue(name, out var bytes))
        {
            var path = Path.GetFullPath(Path.Combine(Folder, name.Replace('\0', '_')));
            Files[name] = bytes = path.StartsWith(Path.Combine(Repository.Root, "styles"), StringComparison.Ordinal) && File.Exists(path) ? File.ReadAllBytes(path) : null;
        }

        return bytes;
    }
}
