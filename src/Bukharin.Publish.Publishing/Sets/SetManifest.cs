using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>What a set consists of and what it was made from: <c>NAME.manifest.json</c>, by schemas/manifest.schema.json.</summary>
/// <remarks>By it a build knows which files are its own and unchanged. It is the same for the same editions: it has no time and no path.</remarks>
internal sealed record SetManifest
{
    /// <summary>What the name of a manifest's file ends in.</summary>
    public const string Extension = ".manifest.json";

    /// <summary>The name of the text, without extension.</summary>
    public required string Name { get; init; }

    /// <summary>Name and version of what made the set.</summary>
    public required string Tool { get; init; }

    /// <summary>Whether every edition was read back and is complete.</summary>
    public required bool IsProved { get; init; }

    /// <summary>The time that the editions bear instead of that of the front matter, in seconds since 1970; or null.</summary>
    public required long? Epoch { get; init; }

    /// <summary>The style that was asked for instead of the one that the text names; or null.</summary>
    public string? AskedStyle { get; init; }

    /// <summary>The printer that was asked for instead of the one that the text names; or null.</summary>
    public string? AskedPrinter { get; init; }

    /// <summary>Which version of the editions it has, in the words of its name; or null.</summary>
    public string? Version { get; init; }

    /// <summary>Which state of the text the editions are of, as its front matter says it; or null.</summary>
    public string? Revision { get; init; }

    /// <summary>When the text was last changed, as its front matter says it; or null.</summary>
    public string? Modified { get; init; }

    /// <summary>All that the editions were made from, the text first.</summary>
    public required ImmutableArray<InputFile> Inputs { get; init; }

    /// <summary>The files of the set but for the manifest itself, in ordinal order of their names.</summary>
    public required ImmutableArray<ManifestEntry> Files { get; init; }

    /// <summary>The name of its file.</summary>
    public string FileName => Name + Extension;

    /// <summary>The hash that a file of the set has, or null if it is none.</summary>
    public string? HashOf(string name) => Files.FirstOrDefault(file => file.File == name)?.Sha256;

    /// <summary>Whether editions were made anew from another text than those of before, and nothing in them says that they are newer.</summary>
    public bool IsNewerUnsaid(SetManifest before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return (before.Revision, before.Modified) == (Revision, Modified)
            && before.Inputs.FirstOrDefault()?.Sha256 != Inputs.FirstOrDefault()?.Sha256
            && Files.Any(file => file.Role != SetFile.Report && before.HashOf(file.File) is { } hash && hash != file.Sha256);
    }

    /// <summary>Whether editions of the one could have been made together with those of the other; those for a printer only if it is the same.</summary>
    public bool IsOfOneMaking(SetManifest other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Tool == other.Tool && Epoch == other.Epoch && Inputs.SequenceEqual(other.Inputs);
    }
}
