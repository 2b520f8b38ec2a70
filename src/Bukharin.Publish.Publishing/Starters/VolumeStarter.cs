using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing.Starters;

/// <summary>A small volume to begin from: its file, an introduction and two letters, one of which leads to the other.</summary>
public static class VolumeStarter
{
    /// <summary>What it is asked for by.</summary>
    public const string Kind = "volume";

    /// <summary>What it shows, in a line.</summary>
    public static string Description => "an introduction and two letters in one book, with contents";

    /// <summary>The file that says of which texts it consists, by its name without folders.</summary>
    internal const string FileName = "volume.yaml";

    /// <summary>The files, by their names: that of the volume first.</summary>
    internal static ImmutableArray<(string Name, string Text)> Files { get; } =
    [
        (FileName, EmbeddedText.Read("Starters/volume/volume.yaml")),
        ("introduction.md", EmbeddedText.Read("Starters/volume/introduction.md")),
        ("first.md", EmbeddedText.Read("Starters/volume/first.md")),
        ("second.md", EmbeddedText.Read("Starters/volume/second.md")),
    ];
}
