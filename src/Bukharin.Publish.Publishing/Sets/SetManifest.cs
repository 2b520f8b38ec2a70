using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>What a set consists of and was made from: <c>NAME.manifest.json</c>, by schemas/manifest.schema.json.</summary>
/// <remarks>A build recognises its own unchanged files by it. It contains no time and no path, so equal editions have equal manifests.</remarks>
internal sealed record SetManifest
{
    /// <summary>The end of a manifest's file name.</summary>
    public const string Extension = ".manifest.json";

    /// <summary>The name of the text, without extension.</summary>
    public required string Name { get; init; }

    /// <summary>Name and version of the program that made the set.</summary>
    public required string Tool { get; init; }

    /// <summary>Whether all editions were read back and are complete.</summary>
    public required bool IsProved { get; init; }

    /// <summary>The time written into the editions, if it is not that of the front matter, in seconds since 1970; else null.</summary>
    public required long? Epoch { get; init; }

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

    /// <summary>The files that the editions were made from, the text first.</summary>
    public required ImmutableArray<InputFile> Inputs { get; init; }

    /// <summary>The files of the set without the manifest, in ordinal order of their names.</summary>
    public required ImmutableArray<ManifestEntry> Files { get; init; }

    /// <summary>The name of its file.</summary>
    public string FileName => Name + Extension;

    /// <summary>The hash of a file of the set; null if it is not one.</summary>
    public string? HashOf(string name) => Files.FirstOrDefault(file => file.File == name)?.Sha256;

    /// <summary>Whether the text has changed since the last set, while neither its revision nor its date has.</summary>
    public bool IsNewerUnsaid(SetManifest before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return (before.Revision, before.Modified) == (Revision, Modified)
            && before.Inputs.FirstOrDefault()?.Sha256 != Inputs.FirstOrDefault()?.Sha256
            && Files.Any(file => file.Role != SetFile.Report && before.HashOf(file.File) is { } hash && hash != file.Sha256);
    }

    /// <summary>The name of the style that the editions were made in; null if the manifest does not tell.</summary>
    public string? Style => Inputs.FirstOrDefault(input => input.Role == InputFile.Style)?.Name;

    /// <summary>
    /// Whether another set is in another style because one of the two styles was chosen for one build. A text whose front matter
    /// names another style than before is to replace its set.
    /// </summary>
    public bool IsOfOtherChosenStyle(SetManifest other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AskedStyle != other.AskedStyle && Style is not null && other.Style is not null && Style != other.Style;
    }

    /// <summary>Whether the editions of two sets could have been made together. Those for a printer must be for the same one.</summary>
    public bool IsOfOneMaking(SetManifest other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Tool == other.Tool && Epoch == other.Epoch && Inputs.SequenceEqual(other.Inputs);
    }
}
