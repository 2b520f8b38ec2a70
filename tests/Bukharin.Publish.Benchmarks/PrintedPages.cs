using System.Collections.Immutable;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Bukharin.Publish.Benchmarks;

/// <summary>Reads lines of type from the letters' places on a PDF's pages, whoever wrote it: no structure, no spaces of the file's own.</summary>
internal static class PrintedPages
{
    // Less white than this between two letters is kerning or letterspacing; a word space is 0.2 em at its narrowest.
    private const double LeastSpaceEm = 0.12;

    /// <summary>Reads all pages, and of each the lines from top to bottom.</summary>
    public static ImmutableArray<ImmutableArray<PrintedLine>> Read(string path)
    {
        using var document = PdfDocument.Open(path);
        return [.. document.GetPages().Select(Lines)];
    }

    private static ImmutableArray<PrintedLine> Lines(Page page)
    {
        var baselines = new SortedDictionary<double, List<Letter>>(Comparer<double>.Create(static (a, b) => b.CompareTo(a)));
        foreach (var letter in page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)))
        {
            var baseline = Math.Round(letter.StartBaseLine.Y, 1);
            if (!baselines.TryGetValue(baseline, out var letters))
            {
                baselines.Add(baseline, letters = []);
            }

            letters.Add(letter);
        }

        return [.. baselines.Select(line => Line([.. line.Value.OrderBy(letter => letter.StartBaseLine.X)], line.Key))];
    }

    private static PrintedLine Line(ImmutableArray<Letter> letters, double baseline)
    {
        var size = letters.GroupBy(letter => Math.Round(letter.FontSize, 2)).MaxBy(group => group.Count())!.Key;
        var spaces = ImmutableArray.CreateBuilder<(double Start, double End)>();
        var firstWord = letters[0].Value;
        for (var i = 1; i < letters.Length; i++)
        {
            var (start, end) = (End(letters[i - 1]), letters[i].StartBaseLine.X);
            if (end - start > LeastSpaceEm * size)
            {
                spaces.Add((start, end));
            }
            else if (spaces.Count == 0)
            {
                firstWord += letters[i].Value;
            }
        }

        var hasLabel = spaces.Count > 0 && PrintedLine.IsLabel(firstWord);
        if (hasLabel)
        {
            spaces.RemoveAt(0);
        }

        var text = string.Concat(letters.Select(letter => letter.Value));
        return new PrintedLine(text, size, letters[0].StartBaseLine.X, End(letters[^1]), baseline, spaces.ToImmutable()) { HasLabel = hasLabel };
    }

    private static double End(Letter letter) => letter.EndBaseLine.X;
}
