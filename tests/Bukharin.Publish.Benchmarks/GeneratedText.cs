using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Benchmarks;

/// <summary>Texts to measure with: clauses of prose with a bracket in every second and a note in every third, of words that vary, so that no cache is flattered.</summary>
internal static class GeneratedText
{
    private static readonly string[] Syllables = "ba be bo da de do fa fe ga go ha ka ke la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve".Split(' ');

    /// <summary>A text in Edition Markdown; the same for the same number of words, on every machine.</summary>
    /// <param name="words">How many words its clauses have at least, beside those of brackets and notes.</param>
    public static byte[] Of(int words)
    {
        var dice = new Dice(1894);
        string[] lexicon = [.. Enumerable.Range(0, Math.Max(400, words / 8)).Select(_ => string.Concat(Enumerable.Range(0, 1 + dice.Next(4)).Select(_ => Syllables[dice.Next(Syllables.Length)])))];
        var text = new StringBuilder("---\ntitle: A measured text\nauthor: Aud Ness\nlang: en\nsource: none\n---\n");
        var notes = new StringBuilder();
        var clause = 0;
        for (var count = 0; count < words;)
        {
            clause++;
            var length = 30 + dice.Next(60);
            count += length;
            text.Append(CultureInfo.InvariantCulture, $"\n{clause}. {Words(length)}");
            if (clause % 2 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $" [{Words(3)}]{{.gloss}} {Words(4)}");
            }

            text.Append('.');
            if (clause % 3 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"[^{clause}]");
                notes.Append(CultureInfo.InvariantCulture, $"\n[^{clause}]: {Words(8 + dice.Next(22))}.\n");
            }

            text.Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.Append(notes).ToString());

        string Words(int number) => string.Join(' ', Enumerable.Range(0, number).Select(_ => lexicon[dice.Next(lexicon.Length)]));
    }

    /// <summary>A linear congruential generator (the figures are Knuth's MMIX): Random gives other numbers in other versions of .NET.</summary>
    private sealed class Dice(ulong state)
    {
        private ulong _state = state;

        public int Next(int end)
        {
            _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
            return (int)((_state >> 33) % (uint)end);
        }
    }
}
