using System.Security.Cryptography;
using System.Text;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>SHA256SUMS of a folder of editions, in the form that <c>sha256sum --check</c> reads.</summary>
internal static class Checksums
{
    /// <summary>The file's name.</summary>
    public const string FileName = "SHA256SUMS";

    // 64 hexadecimal digits, a space, and '*' for a binary file or a space for a text, which mean the same where lines end alike.
    private const int NameStart = 66;

    /// <summary>The list with files that are about to be put into the folder.</summary>
    /// <param name="folder">The folder; its list, if there is one, is gone on with.</param>
    /// <param name="files">Paths and contents of the files.</param>
    /// <param name="gone">Paths of files that are about to be deleted.</param>
    /// <returns>Path and content of the new list: a line a file, in ordinal order of their names, none of a file that is not there.</returns>
    public static (string Path, byte[] Bytes) With(
        string folder, IReadOnlyCollection<(string Path, byte[] Bytes)> files, IEnumerable<string> gone)
    {
        var path = Path.Combine(folder, FileName);
        var sums = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.Exists(path) ? File.ReadAllLines(path) : [])
        {
            if (line.Length > NameStart && File.Exists(Path.Combine(folder, line[NameStart..])))
            {
                sums[line[NameStart..]] = line;
            }
        }

        foreach (var name in gone.Select(one => Path.GetFileName(one)))
        {
            sums.Remove(name);
        }

        foreach (var (file, bytes) in files)
        {
            var name = Path.GetFileName(file);
            sums[name] = $"{Convert.ToHexStringLower(SHA256.HashData(bytes))}  {name}";
        }

        return (path, Encoding.UTF8.GetBytes(string.Concat(sums.Values.Select(line => line + "\n"))));
    }
}
