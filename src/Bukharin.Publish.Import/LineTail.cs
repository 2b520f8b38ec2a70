using Bukharin.Publish.Import.Atoms;
using Bukharin.Publish.Recovery.Conventions;

namespace Bukharin.Publish.Import;

/// <summary>The last words of a line, set aside so that something can be inserted in front of them.</summary>
internal sealed class LineTail
{
    private readonly List<Atom> _line;
    private readonly List<WordsAtom> _tail = [];

    /// <summary>Takes characters off the end of a line. Labels are not touched.</summary>
    /// <param name="line">The line.</param>
    /// <param name="count">How many characters at most.</param>
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

    /// <summary>How many characters are still set aside.</summary>
    public int Length => _tail.Sum(atom => atom.Text.Length);

    /// <summary>The first words that are still set aside, or null.</summary>
    public WordsAtom? First => _tail.FirstOrDefault();

    /// <summary>How many characters at the end of a line are of the kind (stops, quotation marks) that a mark is moved behind.</summary>
    /// <param name="line">The line.</param>
    /// <param name="from">How many atoms stand in front of the last mark that was there.</param>
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

    /// <summary>Returns characters to the line until a number of them is left.</summary>
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
