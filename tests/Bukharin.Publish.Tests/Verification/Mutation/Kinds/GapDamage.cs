using System.Globalization;
using Bukharin.Publish.Cloze;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to the gaps of a sheet, and to their key.</summary>
internal static class GapDamage
{
    private static readonly System.Collections.Immutable.ImmutableArray<PlacedGap> Placed = GapFinder.Find(GapTexts.Letter).Gaps;

    public static System.Collections.Immutable.ImmutableArray<DamageKind> Kinds { get; } =
    [
        Gap("drop a gap", "BP4880", (draft, text, gap, _) => Write(draft, Cells(text, gap), "")),
        Gap("show the word of a gap", "BP4880", (draft, text, gap, _) => Write(draft, Cells(text, gap), gap.Words)),
        Gap("show another word in the place of a gap", "BP4880", (draft, text, gap, _) => Write(draft, Cells(text, gap), "other")),
        Gap("give a gap the number of another", "BP4880 BP4881 BP4882", (draft, text, gap, random) =>
        {
            var digit = Cells(text, gap)[1];
            draft.Replace(digit, Choice.Of(random, ["1", "2", "3", "4", "5", "6"], other => other != digit.Text));
        }),
        Gap("exchange the numbers of two gaps", "BP4881", (draft, text, gap, _) =>
        {
            var other = Placed[gap.Number == 1 ? 1 : gap.Number - 2];
            draft.Replace(Cells(text, gap)[1], Digit(other));
            draft.Replace(Cells(text, other)[1], Digit(gap));
        }),
        Gap("shorten a gap", "BP4883", (draft, text, gap, _) => draft.Replace(Cells(text, gap)[^1], "")),
        Gap("move a gap to the word before", "BP4880 BP4881", (draft, text, gap, random) =>
        {
            // The word takes the place of the gap, and a gap that of another word.
            var cells = Cells(text, gap);
            var word = Choice.Word(text, random, word => word.Length > 5 && word.All(char.IsLetter));
            var other = text.Cells(word);
            Write(draft, cells, gap.Words);
            draft.Replace(other[0].Cell, $"({gap.Number})\u00A0{string.Concat(cells.Where(cell => cell.Text == "_").Select(cell => cell.Text))}");
            foreach (var cell in other.Skip(1))
            {
                draft.Replace(cell.Cell, "");
            }
        }),
        Key("alter a letter of the key", "BP4103", (draft, cells, random) =>
        {
            var cell = Choice.Of(random, cells, cell => cell.Text is [var c] && char.IsLetter(c));
            draft.Replace(cell, cell.Text == "e" ? "o" : "e");
        }),
        Key("exchange two numbers of the key", "BP4103 BP4104", (draft, cells, random) =>
        {
            var digits = cells.Where((cell, i) => i > 0 && cells[i - 1].Text == "(" && cell.Text is not "1").ToList();
            var at = 1 + random.Next(digits.Count - 1);
            draft.Replace(digits[at], digits[at - 1].Text);
            draft.Replace(digits[at - 1], digits[at].Text);
        }),
        Key("drop the key", "BP4101", (draft, cells, _) => Write(draft, cells, "")),
    ];

    private static string Digit(PlacedGap gap) => gap.Number < 10 ? gap.Number.ToString(CultureInfo.InvariantCulture) : throw new ImpossibleDamageException("It has two figures.");

    /// <summary>The cells of a gap, without spaces.</summary>
    private static IReadOnlyList<Cell> Cells(EditionText text, PlacedGap gap)
    {
        var sign = $"({Digit(gap)})_";
        var body = text.Body.Where(cell => !cell.Cell.IsSpace).ToList();
        var start = string.Concat(body.Select(cell => cell.Text is [var only] ? only : '*')).IndexOf(sign, StringComparison.Ordinal);
        return [.. body[start..(start + 3)].Concat(body[(start + 3)..].TakeWhile(cell => cell.Text == "_")).Select(cell => cell.Cell)];
    }

    private static void Write(Draft draft, IReadOnlyList<Cell> cells, string words)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            draft.Replace(cells[i], i < words.Length ? i + 1 == cells.Count ? words[i..] : words[i].ToString() : "");
        }
    }

    private static DamageKind Gap(string name, string codes, Action<Draft, EditionText, PlacedGap, Random> damage) => new(name, EditionFormat.All, codes, (text, random) =>
    {
        var gap = Choice.Of(random, Placed);
        var draft = text.File.Copy();
        damage(draft, text, gap, random);
        return new Damage($"gap {gap.Number}, '{gap.Words}'", draft.ToBytes(), Naming.Of($"gap {gap.Number} "));
    })
    {
        Of = GoodEditions.Gaps,
    };

    private static DamageKind Key(string name, string codes, Action<Draft, IReadOnlyList<Cell>, Random> damage) => new(name, EditionFormat.All, codes, (text, random) =>
    {
        var key = string.Join("\u00B7", Placed.Select(gap => $"({gap.Number}) {string.Join("/", gap.Gap.Answers)}"));
        var cells = Choice.Of(random, text.Find(key));
        var draft = text.File.Copy();
        damage(draft, cells, random);
        return new Damage("the key", draft.ToBytes(), Naming.Of("the key to the gaps"));
    })
    {
        Of = GoodEditions.Gaps,
    };
}
