using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>Files that belong together in a folder: the editions of one text with their report, or a catalogue of other sets.</summary>
/// <param name="Name">What the names of its files begin with, at least that of its manifest.</param>
/// <param name="Text">The path of the text; null for a catalogue.</param>
/// <param name="Files">The files.</param>
/// <param name="Inputs">The files that they were made from.</param>
/// <param name="IsProved">Whether all editions were read back and are complete.</param>
/// <param name="Epoch">The time written into the editions, if it is not that of the front matter; else null.</param>
internal sealed record EditionSet(
    string Name, string? Text, ImmutableArray<SetFile> Files, ImmutableArray<InputFile> Inputs, bool IsProved, long? Epoch)
{
    /// <summary>Name and version of this program for manifests.</summary>
    public static string Tool { get; } = $"bukharin-publish {ToolVersion}";

    /// <summary>The version of this program, in three numbers.</summary>
    public static string ToolVersion => typeof(EditionSet).Assembly.GetName().Version!.ToString(3);

    /// <summary>The style that was chosen in place of the text's own; or null.</summary>
    public string? AskedStyle { get; init; }

    /// <summary>The printer that was chosen in place of the text's own; or null.</summary>
    public string? AskedPrinter { get; init; }

    /// <summary>The version of the editions, in the words of the set's name; or null.</summary>
    public string? Version { get; init; }

    /// <summary>The revision of the text, as the front matter says; or null.</summary>
    public string? Revision { get; init; }

    /// <summary>When the text was last changed, as the front matter says; or null.</summary>
    public string? Modified { get; init; }

    /// <summary>The manifest for these files.</summary>
    public SetManifest Manifest => new()
    {
        Name = Name,
        Tool = Tool,
        IsProved = IsProved,
        Epoch = Epoch,
        AskedStyle = AskedStyle,
        AskedPrinter = AskedPrinter,
        Version = Version,
        Revision = Revision,
        Modified = Modified,
        Inputs = Inputs,
        Files = [.. Files.Select(file => file.Entry).OrderBy(file => file.File, StringComparer.Ordinal)],
    };
}
