using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Volumes;

/// <summary>How the places of a volume are written in its texts, which know ids of their own and paths of files, and none of the volume's ids.</summary>
/// <param name="texts">The texts, with the paths that places in them name, and the ids that each has by itself.</param>
internal sealed class VolumePlaceNames(IEnumerable<(VolumeEntry Entry, string SourceFile, IReadOnlySet<string> Ids)> texts)
{
    // An id can begin as that of a text with a longer name does.
    private readonly List<(VolumeEntry Entry, string SourceFile, IReadOnlySet<string> Ids)> _texts = [.. texts.OrderByDescending(text => text.Entry.Id.Length).ThenBy(text => text.Entry.Id, StringComparer.Ordinal)];

    /// <summary>Writes a place as a text of the volume has to.</summary>
    /// <param name="target">The place by its id in the volume: <c>#second-clause-1</c>.</param>
    /// <param name="at">Where it is written.</param>
    /// <returns><c>#clause-1</c> in the text that has the place, <c>second.md#clause-1</c> in others; the target itself where it is of no text.</returns>
    public string Written(string target, SourceSpan at)
    {
        var id = target.TrimStart('#');
        var lead = id.StartsWith(PlaceIds.NoteLead, StringComparison.Ordinal) ? PlaceIds.NoteLead : "";
        id = id[lead.Length..];
        var own = _texts.Where(text => id == text.Entry.Id || id.StartsWith($"{text.Entry.Id}-", StringComparison.Ordinal)).ToList();
        if (own.Count == 0)
        {
            return target;
        }

        var (entry, file, _) = own.Find(text => text.Ids.Contains(RestOf(text.Entry))) is { Entry: not null } sure ? sure : own[0];
        var place = RestOf(entry) is { Length: > 0 } rest ? $"#{lead}{rest}" : "";
        return file == at.File && place.Length > 0 ? place
            : $"{PathFrom(VolumePaths.FolderOf(_texts.Find(text => text.SourceFile == at.File).Entry?.File ?? ""), entry.File)}{place}";

        string RestOf(VolumeEntry text) => id.Length > text.Id.Length ? id[(text.Id.Length + 1)..] : "";
    }

    /// <summary>The path of a file from a folder, both by their paths from that of the volume.</summary>
    private static string PathFrom(string folder, string file)
    {
        var (from, to) = (folder.Split('/', StringSplitOptions.RemoveEmptyEntries), file.Split('/'));
        var common = from.Zip(to[..^1]).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('/', Enumerable.Repeat("..", from.Length - common).Concat(to[common..]));
    }
}
