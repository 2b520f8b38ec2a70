using Bukharin.Publish.Import.Atoms;
using Bukharin.Publish.Recovery.Conventions;

namespace Bukharin.Publish.Import;

/// <summary>The last words of a line, taken from it while something is put before them.</summary>
internal sealed class LineTail
{
    private readonly List<Atom> _line;
    private readonly List<WordsAtom> _tail = [];

    /// <summary>Takes characters from a line's end, none of them a label's.</summary>
    /// <param name="line">The line.</param>
    /// <param name="count">How many at the most.</param>
    public LineTail(List<Atom> line, int count)
    {
        _line = line;
        while (count > 0 && line is [.., WordsAtom { IsLabel: false } words])
        {
            line.RemoveAt(line.Count - 1);
            var cut = Math.Max(0, words.Text.Length - count);
            _tail.Insert(0, words with { Text = words.Text[cut..] });
            count -= words.Text.Length - cut;
            if (cut > 0)
            {
                line.Add(words with { Text = words.Text[..cut] });
            }
        }
    }

    /// <summary>How many characters are not back in the line.</summary>
    public int Length => _tail.Sum(atom => atom.Text.Length);

    /// <summary>The first words that are not back in the line, or null.</summary>
    public WordsAtom? First => _tail.FirstOrDefault();

    /// <summary>How many characters at a line's end are such that a mark moves behind them.</summary>
    /// <param name="line">The line.</param>
    /// <param name="from">How many atoms stand before the last mark that has been there.</param>
    public static int RunOf(List<Atom> line, int from)
    {
        var count = 0;
        for (var i = line.Count - 1; i >= from && line[i] is WordsAtom { IsLabel: false, Text: var words }; i--)
        {
            for (var at = words.Length - 1; at >= 0; at--)
            {
                if (!MarkPlacement.IsPassed(words[at]))
                {
                    return count;
                }

                count++;
            }
        }

        return count;
    }

    /// <summary>Puts characters back to the line, until so many are left.</summary>
    public void GiveBackTo(int left)
    {
        for (var count = Length - left; count > 0 && _tail is [var words, ..];)
        {
            var length = Math.Min(count, words.Text.Length);
            _line.Add(words with { Text = words.Text[..length] });
            count -= length;
            _tail.RemoveAt(0);
            if (length < words.Text.Length)
            {
                _tail.Insert(0, words with { Text = words.Text[length..] });
            }
        }
    }
}
