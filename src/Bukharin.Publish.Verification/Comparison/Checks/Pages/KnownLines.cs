using System.Globalization;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>The lines that may be repeated on pages: headings and the style's words, whole or cut where there was no room.</summary>
/// <remarks>A book has a head on every page and a heading for every few: lines that are whole are looked up, and only those that are cut are held against all.</remarks>
internal sealed class KnownLines
{
    private readonly Tokenizer _tokenizer;
    private readonly List<(string Line, int[] Ids)> _lines;
    private readonly HashSet<string> _whole;

    /// <param name="lines">The lines.</param>
    /// <param name="tokenizer">Tells words apart.</param>
    public KnownLines(IEnumerable<string> lines, Tokenizer tokenizer)
    {
        _tokenizer = tokenizer;
        _lines = [.. lines.Select(line => (line, PageTextCheck.Ids(line, tokenizer)))];
        _whole = [.. _lines.Select(line => Key(line.Ids))];
    }

    /// <summary>Whether a line, without a number at either end, is one of them or the beginning of one.</summary>
    public bool Has(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = words.Length > 1 && PageTextCheck.IsNumber(words[0]) ? 1 : 0;
        var end = words.Length > 1 && PageTextCheck.IsNumber(words[^1]) ? words.Length - 1 : words.Length;
        return Is(string.Join(' ', words)) || (start > 0 && Is(string.Join(' ', words[start..]))) || (end < words.Length && Is(string.Join(' ', words[..end])));
    }

    private bool Is(string text)
    {
        if (PageTextCheck.Ids(text, _tokenizer) is { Length: > 0 } whole && _whole.Contains(Key(whole)))
        {
            return true;
        }

        var ids = PageTextCheck.Ids(text.TrimEnd('\u2026', ' '), _tokenizer);
        if (ids.Length == 0)
        {
            return false;
        }

        if (!text.EndsWith('\u2026'))
        {
            return _whole.Contains(Key(ids));
        }

        // A word that is wider than the line is cut itself.
        var last = text.TrimEnd('\u2026').Split(' ')[^1];
        return _lines.Exists(known => known.Ids.AsSpan().StartsWith(ids)
            || (known.Ids.Length >= ids.Length && known.Ids.AsSpan().StartsWith(ids.AsSpan(..^1))
                && (IsCut(known.Ids[ids.Length - 1]) || (last.Length > 0 && known.Line.Split(' ').Any(word => word.StartsWith(last, StringComparison.Ordinal))))));

        bool IsCut(int word) => _tokenizer.TextOf(word).StartsWith(_tokenizer.TextOf(ids[^1]), StringComparison.Ordinal);
    }

    private static string Key(int[] ids) => string.Join(' ', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
}
