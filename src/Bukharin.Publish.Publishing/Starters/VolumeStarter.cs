using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing.Starters;

/// <summary>A short volume to start from: an introduction and two letters, one of which links to the other.</summary>
public static class VolumeStarter
{
    /// <summary>The name by which it is asked for.</summary>
    public const string Kind = "volume";

    /// <summary>What it shows, in one line.</summary>
    public static string Description => "an introduction and two letters in one book, with contents";

    /// <summary>The name of the file that lists its texts.</summary>
    internal const string FileName = "volume.yaml";

    /// <summary>The files by their names, the volume's own first.</summary>
    internal static ImmutableArray<(string Name, string Text)> Files { get; } =
    [
        (FileName, EmbeddedText.Read("Starters/volume/volume.yaml")),
        ("introduction.md", EmbeddedText.Read("Starters/volume/introduction.md")),
        ("first.md", EmbeddedText.Read("Starters/volume/first.md")),
        ("second.md", EmbeddedText.Read("Starters/volume/second.md")),
    ];
}
