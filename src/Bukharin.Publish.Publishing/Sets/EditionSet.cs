using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>The files that are to lie together: editions of one text and their report, or what tells of other sets.</summary>
/// <param name="Name">What the names of its files begin with, or at least that of its manifest.</param>
/// <param name="Text">The path of the text that it is of; null where it tells of other sets.</param>
/// <param name="Files">The files.</param>
/// <param name="Inputs">What they were made from.</param>
/// <param name="IsProved">Whether every edition among them was read back and is complete.</param>
/// <param name="Epoch">The time that they bear instead of that of the front matter, or null.</param>
internal sealed record EditionSet(
    string Name, string? Text, ImmutableArray<SetFile> Files, ImmutableArray<InputFile> Inputs, bool IsProved, long? Epoch)
{
    /// <summary>Name and version of this program, as manifests have it.</summary>
    public static string Tool { get; } = $"bukharin-publish {ToolVersion}";

    /// <summary>The version of this program, in three numbers.</summary>
    public static string ToolVersion => typeof(EditionSet).Assembly.GetName().Version!.ToString(3);

    /// <summary>The style that was asked for instead of the one that the text names; or null.</summary>
    public string? AskedStyle { get; init; }

    /// <summary>The printer that was asked for instead of the one that the text names; or null.</summary>
    public string? AskedPrinter { get; init; }

    /// <summary>Which version of the editions it has, in the words of its name; or null.</summary>
    public string? Version { get; init; }

    /// <summary>Which state of the text it is of, as the front matter says it; or null.</summary>
    public string? Revision { get; init; }

    /// <summary>When the text was last changed, as the front matter says it; or null.</summary>
    public string? Modified { get; init; }

    /// <summary>The manifest of the set, as far as it consists of these files.</summary>
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
