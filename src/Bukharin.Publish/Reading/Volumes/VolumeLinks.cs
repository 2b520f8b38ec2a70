using System.Collections.Frozen;

namespace Bukharin.Publish.Reading.Volumes;

/// <summary>Links from a text of a volume to another, by the path of its file: <c>second.md#clause-2</c>.</summary>
/// <param name="volume">The volume.</param>
internal sealed class VolumeLinks(VolumeFile volume)
{
    private readonly FrozenDictionary<string, VolumeEntry> _entries = volume.Entries.ToFrozenDictionary(entry => entry.File, StringComparer.Ordinal);

    /// <summary>Whether a link leads to a text of the volume, or to a place in one.</summary>
    /// <param name="from">The text that has it.</param>
    /// <param name="target">Where it leads, as the text has it.</param>
    public bool IsOne(VolumeEntry from, string target) => Of(from, target) is not null;

    /// <summary>Where a link leads.</summary>
    /// <param name="from">The text that has it.</param>
    /// <param name="target">Where it leads, as the text has it.</param>
    /// <returns>The text, and the id of the place in it, empty for the text as a whole; null for a link to anything else.</returns>
    public (VolumeEntry Text, string Id)? Of(VolumeEntry from, string target)
    {
        var mark = target.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(mark < 0 ? target : target[..mark]);
        return path.Length > 0 && VolumePaths.Of(path, VolumePaths.FolderOf(from.File)) is { } file && _entries.TryGetValue(file, out var text)
            ? (text, mark < 0 ? "" : target[(mark + 1)..])
            : null;
    }
}
