namespace Bukharin.Publish.Reading.Volumes;

/// <summary>Paths from the folder of a volume, with forward slashes and as short as they can be, so that one file has one path.</summary>
internal static class VolumePaths
{
    /// <summary>A path from the folder of the volume.</summary>
    /// <param name="path">The path, from <paramref name="folder"/>.</param>
    /// <param name="folder">A folder, by its path from that of the volume; empty for that one.</param>
    /// <returns>The path; null where it leads out of the volume's folder, or is none from there.</returns>
    public static string? Of(string path, string folder = "")
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        var written = path.Replace('\\', '/');
        if (written.StartsWith('/') || written.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var part in written.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part)
            {
                case ".":
                    break;
                case "..":
                    if (parts.Count == 0)
                    {
                        return null;
                    }

                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return parts.Count == 0 ? null : string.Join('/', parts);
    }

    /// <summary>The folder of a file, by its path from that of the volume; empty for that one.</summary>
    /// <param name="file">The file.</param>
    public static string FolderOf(string file) => file.LastIndexOf('/') is > 0 and var end ? file[..end] : "";
}
