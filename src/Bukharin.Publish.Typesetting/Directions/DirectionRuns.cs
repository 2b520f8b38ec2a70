using System.Collections.Immutable;
using System.Text;

namespace Bukharin.Publish.Typesetting.Directions;

/// <summary>Finds the phrases that run from right to left in a line that runs from left to right (Unicode UAX #9).</summary>
/// <remarks>
/// A phrase reaches from its first right-to-left letter or Arabic comma to its last, as if RIGHT-TO-LEFT ISOLATE stood around it: spaces,
/// stops, brackets and numbers in it are its own, and no number behind it becomes a part of it. What stands outside belongs to the
/// line; U+200F (RIGHT-TO-LEFT MARK) counts as a letter. Within a phrase only numbers run from left to right, so that of the rules W1
/// to W6, N2, I1 and I2 one result is left: everything but numbers has level 1.
/// </remarks>
internal static class DirectionRuns
{
    /// <summary>The phrases of a text that run from right to left, each with the indices of its start and end.</summary>
    public static ImmutableArray<(int Start, int End)> Phrases(string text)
    {
        if (!BidiClasses.HasRight(text))
        {
            return [];
        }

        var phrases = ImmutableArray.CreateBuilder<(int, int)>();
        var (start, end) = (-1, -1);
        for (var i = 0; i < text.Length;)
        {
            var length = Rune.TryGetRuneAt(text, i, out var one) ? one.Utf16SequenceLength : 1;
            var character = length == 1 && char.IsSurrogate(text[i]) ? Rune.ReplacementChar : one;
            var own = BidiClasses.Of(character);
            if (BidiClasses.IsOfPhrase(character))
            {
                start = start < 0 ? i : start;
                end = i + length;
            }
            else if (own is BidiClass.Mark or BidiClass.Invisible && end == i)
            {
                // W1: a mark on a letter belongs to the phrase of the letter.
                end = i + length;
            }
            else if (own is BidiClass.Left or BidiClass.Separator && start >= 0)
            {
                phrases.Add((start, end));
                start = -1;
            }

            i += length;
        }

        if (start >= 0)
        {
            phrases.Add((start, end));
        }

        return phrases.DrainToImmutable();
    }

    /// <summary>The stretches of a text by direction, which joined give the text.</summary>
    public static ImmutableArray<DirectionRun> Of(string text)
    {
        var runs = ImmutableArray.CreateBuilder<DirectionRun>();
        var place = 0;
        foreach (var (start, end) in Phrases(text))
        {
            Add(runs, place, start, 0);
            AddPhrase(runs, text, start, end);
            place = end;
        }

        Add(runs, place, text.Length, 0);
        return runs.DrainToImmutable();
    }

    private static void AddPhrase(ImmutableArray<DirectionRun>.Builder runs, string text, int start, int end)
    {
        var characters = Classes(text, start, end);
        for (var i = 0; i < characters.Count;)
        {
            var isNumber = IsNumber(characters[i].Class);
            var next = i + 1;
            while (next < characters.Count && IsNumber(characters[next].Class) == isNumber)
            {
                next++;
            }

            Add(runs, characters[i].Place, next < characters.Count ? characters[next].Place : end, isNumber ? 2 : 1);
            i = next;
        }
    }

    private static bool IsNumber(BidiClass own) => own is BidiClass.EuropeanNumber or BidiClass.ArabicNumber;

    /// <summary>The classes of a phrase's characters after the rules W1 to W6.</summary>
    private static List<(int Place, BidiClass Class)> Classes(string text, int start, int end)
    {
        var characters = new List<(int Place, BidiClass Class)>();
        var strong = BidiClass.Right;
        for (var i = start; i < end;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var one, out var length);
            var own = BidiClasses.Of(one);

            // W1; characters without a shape take the class of the one before them (5.2).
            own = own is BidiClass.Mark or BidiClass.Invisible && characters.Count > 0 ? characters[^1].Class : own;
            strong = own is BidiClass.Right or BidiClass.ArabicLetter ? own : strong;

            // W2.
            own = own == BidiClass.EuropeanNumber && strong == BidiClass.ArabicLetter ? BidiClass.ArabicNumber : own;
            characters.Add((i, own));
            i += length;
        }

        // W4: one separator between two numbers of a kind.
        for (var i = 1; i + 1 < characters.Count; i++)
        {
            var (before, own, after) = (characters[i - 1].Class, characters[i].Class, characters[i + 1].Class);
            if (before == after && ((own == BidiClass.CommonSeparator && IsNumber(before)) || (own == BidiClass.EuropeanSeparator && before == BidiClass.EuropeanNumber)))
            {
                characters[i] = (characters[i].Place, before);
            }
        }

        // W5: terminators beside a European number.
        for (var i = 0; i < characters.Count;)
        {
            var next = i;
            while (next < characters.Count && characters[next].Class == BidiClass.EuropeanTerminator)
            {
                next++;
            }

            if (next > i && ((i > 0 && characters[i - 1].Class == BidiClass.EuropeanNumber) || (next < characters.Count && characters[next].Class == BidiClass.EuropeanNumber)))
            {
                for (; i < next; i++)
                {
                    characters[i] = (characters[i].Place, BidiClass.EuropeanNumber);
                }
            }

            i = Math.Max(i + 1, next);
        }

        return characters;
    }

    private static void Add(ImmutableArray<DirectionRun>.Builder runs, int start, int end, int level)
    {
        if (end > start)
        {
            runs.Add(new DirectionRun(start, end, level));
        }
    }
}
