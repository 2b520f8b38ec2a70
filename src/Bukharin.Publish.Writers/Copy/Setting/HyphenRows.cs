namespace Bukharin.Publish.Writers.Copy.Setting;

/// <summary>Counts the rows of hyphens in a source by what they stand for.</summary>
internal sealed class HyphenRows
{
    private readonly Dictionary<(int Width, bool IsSpaced), int> _dashes = [];
    private readonly SortedDictionary<int, int> _suppressed = [];

    /// <param name="words">The words of the source, its paragraphs parted by line ends.</param>
    /// <param name="language">BCP 47 tag of the text.</param>
    public HyphenRows(string words, string language)
    {
        var line = new SourceLine(words, _ => language, marks: [], shifts: [], brackets: [], spaces: []);
        var suppressed = new SuppressedWords(line);
        for (var start = words.IndexOf("--", StringComparison.Ordinal); start >= 0;)
        {
            var end = start;
            while (line[end] == '-')
            {
                end++;
            }

            Count(line, start, end, suppressed);
            start = words.IndexOf("--", end, StringComparison.Ordinal);
        }
    }

    /// <summary>How many hyphens most often stand for what is suppressed; null where nothing is.</summary>
    public int? Suppressed => _suppressed.Count == 0 ? null : _suppressed.MaxBy(row => row.Value).Key;

    /// <summary>How many dashes of so many hyphens have spaces.</summary>
    public int Spaced(int width) => _dashes.GetValueOrDefault((width, true));

    /// <summary>How many dashes of so many hyphens have none.</summary>
    public int Close(int width) => _dashes.GetValueOrDefault((width, false));

    private void Count(SourceLine line, int start, int end, SuppressedWords suppressed)
    {
        if (line.IsDigit(start - 1) && line.IsDigit(end))
        {
            return;
        }

        var width = end - start;
        if (suppressed.IsSuppressed(start, end))
        {
            _suppressed[width] = _suppressed.GetValueOrDefault(width) + 1;
            return;
        }

        var (before, after) = (line.IsSpaceOrEnd(start - 1), line.IsSpaceOrEnd(end));
        if (before == after)
        {
            _dashes[(width, before)] = _dashes.GetValueOrDefault((width, before)) + 1;
        }
    }
}
