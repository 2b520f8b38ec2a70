using System.Buffers;
using System.Text;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>The SHA256SUMS file of a folder of editions, in the form that <c>sha256sum --check</c> reads.</summary>
internal sealed class Checksums
{
    public const string FileName = "SHA256SUMS";

    // 64 hexadecimal digits, a space, and '*' for a binary file or a space for a text file, which differ only on Windows.
    private const int HashLength = 64;
    private const int NameStart = HashLength + 2;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly SortedList<string, string> _hashes = new(StringComparer.Ordinal);

    // Other lines that somebody has added to the file are kept.
    private readonly List<string> _other = [];

    /// <summary>Reads the file; empty content gives an empty list.</summary>
    public static Checksums Read(ReadOnlySpan<byte> utf8)
    {
        var sums = new Checksums();
        foreach (var line in Encoding.UTF8.GetString(utf8).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            sums.Add(line);
        }

        return sums;
    }

    /// <summary>The hash of a file; null if it is not listed.</summary>
    public string? HashOf(string name) => _hashes.GetValueOrDefault(name);

    public void Set(string name, string hash) => _hashes[name] = hash;

    /// <summary>Removes files that no longer exist.</summary>
    public void RemoveWhere(Func<string, bool> isGone)
    {
        foreach (var name in _hashes.Keys.Where(isGone).ToList())
        {
            _hashes.Remove(name);
        }
    }

    /// <summary>Writes the file, in ordinal order of names; empty if nothing is listed.</summary>
    public byte[] Write() => Encoding.UTF8.GetBytes(string.Concat([.. _other.Select(line => line + "\n"), .. _hashes.Select(sum => Line(sum.Key, sum.Value))]));

    private void Add(string line)
    {
        // sha256sum puts a backslash in front of a line whose file name contains escaped characters.
        var isEscaped = line.StartsWith('\\');
        var plain = isEscaped ? line[1..] : line;
        if (plain.Length <= NameStart || plain[HashLength] != ' ' || plain.AsSpan(0, HashLength).ContainsAnyExcept(HexDigits))
        {
            _other.Add(line);
            return;
        }

        var name = plain[NameStart..];
        _hashes[isEscaped ? Unescape(name) : name] = plain[..HashLength];
    }

    private static string Line(string name, string hash)
    {
        var escaped = name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
        return escaped == name ? $"{hash}  {name}\n" : $"\\{hash}  {escaped}\n";
    }

    private static string Unescape(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            text.Append(name[i] != '\\' || i + 1 == name.Length ? name[i] : name[++i] switch { 'n' => '\n', 'r' => '\r', var other => other });
        }

        return text.ToString();
    }
}
