using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to words, letters, accents, digits, punctuation and spaces of the text.</summary>
internal static class TextDamage
{
    private const string Letters = "etaoinshrdlu";

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        new("drop a word", EditionFormat.All, "BP4101", (text, random) => Drop(text, Choice.Word(text, random))),
        new("drop a 'not'", EditionFormat.All, "BP4101", (text, random) => Drop(text, Choice.Word(text, random, word => word is "not" or "no" or "never"))),
        new("drop two words", EditionFormat.All, "BP4101", (text, random) =>
        {
            var (first, second) = Choice.Neighbours(text, random);
            return Drop(text, first.Start..second.End);
        }),
        new("double a word", EditionFormat.All, "BP4105", (text, random) =>
        {
            var word = Choice.Word(text, random, word => word.All(char.IsLetter));
            return Insert(text, text.Body[word.End.Value - 1], " " + text.TextOf(word), $"'{text.TextOf(word)}' doubled");
        }),
        new("swap two words", EditionFormat.All, "BP4104 BP4110", (text, random) =>
        {
            var (first, second) = Choice.Neighbours(text, random, (one, two) => one != two && one.Length > 1 && two.Length > 1);
            return Change(text, [(first, text.TextOf(second)), (second, text.TextOf(first))]);
        }),
        new("put one word in another's place", EditionFormat.All, "BP4101 BP4103", (text, random) =>
        {
            var word = Choice.Word(text, random, word => word.Length > 3);
            var other = Choice.Word(text, random, word => word.Length > 3 && word.All(char.IsLetter));
            return text.TextOf(word) == text.TextOf(other) ? throw Impossible : Change(text, [(word, text.TextOf(other))]);
        }),
        new("put in a word", EditionFormat.All, "BP4102", (text, random) =>
        {
            var word = Choice.Word(text, random);
            return Insert(text, text.Body[word.End.Value - 1], " hardly", "'hardly' put in");
        }),
        new("drop a sentence", EditionFormat.All, "BP4101 BP4103", (text, random) => Drop(text, Choice.Sentence(text, random))),
        new("double a sentence", EditionFormat.All, "BP4102 BP4103 BP4105 BP4309", (text, random) =>
        {
            var sentence = Choice.Sentence(text, random, longest: 30);
            return Insert(text, text.Body[sentence.End.Value - 1], " " + text.TextOf(sentence), $"'{text.TextOf(sentence)}' doubled");
        }),
        new("move a sentence to another clause", EditionFormat.All, "BP4101 BP4102 BP4103 BP4104", (text, random) =>
        {
            var sentence = Choice.Sentence(text, random, longest: 60);
            var other = Choice.Sentence(text, random);
            var (from, to) = (text.Body[sentence.Start].Place, text.Body[other.Start].Place);
            if (from.ClauseId == to.ClauseId)
            {
                throw Impossible;
            }

            var draft = text.File.Copy();
            Erase(text, draft, sentence);
            draft.Replace(text.Body[other.Start].Cell, text.TextOf(sentence) + " " + text.Body[other.Start].Text);
            return new Damage($"'{text.TextOf(sentence)}' moved", draft.ToBytes(), Naming.At(from, to));
        }),
        new("cut a paragraph short", EditionFormat.All, "BP4101", (text, random) =>
        {
            var paragraph = Choice.Of(random, text.Body.Where(cell => !cell.Place.IsLabel).GroupBy(cell => cell.Place.Paragraph).Where(cells => cells.Count() > 60)).ToList();
            var last = paragraph.FindLast(cell => !cell.Cell.IsSpace)!;
            var start = paragraph.FindIndex(paragraph.Count - random.Next(15, 40), cell => cell.Cell.IsSpace && cell.Place.ClauseId == last.Place.ClauseId);
            return start < 0 ? throw Impossible : Drop(text, text.IndexOf(paragraph[start].Cell)..(text.IndexOf(last.Cell) + 1));
        }),
        new("alter a letter", EditionFormat.All, "BP4103", (text, random) => One(text, random, IsLetter, cell => Letters[random.Next(Letters.Length)].ToString())),
        new("drop a letter", EditionFormat.All, "BP4103 BP4101", (text, random) => One(text, random, IsLetter, _ => "")),
        new("double a letter", EditionFormat.All, "BP4103", (text, random) => One(text, random, IsLetter, cell => cell + cell)),
        new("swap two letters", EditionFormat.All, "BP4103", (text, random) =>
        {
            var word = Choice.Word(text, random, word => word.Length > 2 && word.All(char.IsLetter) && word.Distinct().Count() == word.Length);
            var cells = text.Cells(word);
            var at = random.Next(cells.Count - 1);
            return Change(text, [(word, string.Concat(cells.Select((_, i) => cells[i == at ? at + 1 : i == at + 1 ? at : i].Text)))]);
        }),
        new("turn a word around", EditionFormat.All, "BP4103", (text, random) =>
        {
            var word = Choice.Word(text, random, word => word.Length > 2 && word.All(char.IsLetter) && !word.SequenceEqual(word.Reverse()));
            return Change(text, [(word, string.Concat(text.TextOf(word).Reverse()))]);
        }),
        new("turn a small letter into a capital, or back", EditionFormat.All, "BP4103", (text, random) => One(text, random, IsLetter, cell => char.IsUpper(cell[0]) ? cell.ToLowerInvariant() : cell.ToUpperInvariant())),
        new("lose an accent", EditionFormat.All, "BP4103", (text, random) => One(text, random, cell => Bare(cell.Text) != cell.Text, Bare)),
        new("put on an accent", EditionFormat.All, "BP4103", (text, random) => One(text, random, cell => cell.Text is "e" or "i", cell => cell == "e" ? "\u00E9" : "\u00EB")),
        new("put a Cyrillic letter in a Latin one's place", EditionFormat.All, "BP4103", (text, random) => One(text, random, cell => cell.Text is "a" or "e" or "c", cell => cell switch { "a" => "\u0430", "e" => "\u0435", _ => "\u0441" })),
        new("alter a digit", EditionFormat.All, "BP4103", (text, random) => One(text, random, IsDigit, cell => ((cell[0] - '0' + random.Next(1, 10)) % 10).ToString(CultureInfo.InvariantCulture))),
        new("drop a digit", EditionFormat.All, "BP4101 BP4103", (text, random) => One(text, random, IsDigit, _ => "")),
        new("swap two digits", EditionFormat.All, "BP4103", (text, random) =>
        {
            var at = Choice.Of(random, Enumerable.Range(0, text.Body.Length - 1), i => IsDigit(text.Body[i]) && IsDigit(text.Body[i + 1]) && text.Body[i].Text != text.Body[i + 1].Text);
            return Change(text, [(at..(at + 2), text.Body[at + 1].Text + text.Body[at].Text)]);
        }),
        new("drop a comma or full stop", EditionFormat.All, "BP4101", (text, random) => One(text, random, cell => cell.Text is "," or "." && !cell.Place.IsLabel, _ => "")),
        new("turn a comma into a full stop, or back", EditionFormat.All, "BP4103", (text, random) => One(text, random, cell => cell.Text is "," or "." or ";" && !cell.Place.IsLabel, cell => cell == "," ? "." : ",")),
        new("drop a quotation mark or apostrophe", EditionFormat.All, "BP4101 BP4103", (text, random) => One(text, random, cell => cell.Text is "\u201C" or "\u201D" or "\u2019" or "\u2018", _ => "")),
        new("drop a hyphen or dash", EditionFormat.All, "BP4101 BP4103", (text, random) => One(text, random, cell => cell.Text is "-" or "\u2013", _ => "")),
        new("drop a parenthesis of the text", EditionFormat.All, "BP4101", (text, random) => One(text, random, cell => cell.Text is "(" or ")" && !cell.Place.IsLabel, _ => "")),
        new("join two words", EditionFormat.All, "BP4103 BP4106", (text, random) =>
        {
            var (first, second) = Choice.Neighbours(text, random, (one, two) => char.IsLetter(one[^1]) && char.IsLetter(two[0]));
            // At the end of a line the eye sees no space.
            return first.End.Value + 1 != second.Start.Value || text.Body[first.Start].Cell.Run != text.Body[second.Start].Cell.Run ? throw Impossible : Change(text, [(first.End..second.Start, "")]);
        }),
        new("split a word", EditionFormat.All, "BP4103 BP4106", (text, random) =>
        {
            var word = Choice.Word(text, random, word => word.Length > 5 && word.All(char.IsLetter));
            return Insert(text, text.Body[word.Start.Value + random.Next(1, word.End.Value - word.Start.Value - 2)], " ", $"'{text.TextOf(word)}' split");
        }),
        new("drop an ellipsis", EditionFormat.All, "BP4101", (text, random) => One(text, random, cell => cell.Text == "\u2026", _ => "")),
        new("lose a bracket", EditionFormat.All, "BP4312", (text, random) => One(text, random, cell => cell.Place.Bracket is not null && cell.Text is "[" or "]", _ => "")),
        new("drop a bracket with its words", EditionFormat.All, "BP4101", (text, random) =>
        {
            var open = Choice.Of(random, Enumerable.Range(0, text.Body.Length), i => text.Body[i].Place.Bracket is not null && text.Body[i].Text == "[");
            var close = Enumerable.Range(open, text.Body.Length - open).First(i => text.Body[i].Text == "]");
            return Drop(text, open..(close + 1));
        }),
        new("alter a word in a bracket", EditionFormat.All, "BP4103", (text, random) => One(text, random, cell => cell.Place.Bracket is not null && IsLetter(cell), _ => Letters[random.Next(Letters.Length)].ToString())),
        new("hide a word", EditionFormat.All, "BP4101", (text, random) =>
        {
            var word = Choice.Word(text, random, word => word.Length > 2);
            var cells = text.Cells(word);
            if (cells.Select(cell => (cell.Cell.Part, cell.Cell.Run)).Distinct().Count() > 1)
            {
                throw Impossible;
            }

            var draft = text.File.Copy();
            var way = random.Next(12);
            draft.Hide([.. cells.Select(cell => cell.Cell)], way);
            return new Damage($"'{text.TextOf(word)}' hidden in way {way}", draft.ToBytes(), Naming.At(cells[0].Place));
        }),
        new("let a glyph say another letter than it shows", EditionFormat.Pdf, "BP4103", (text, random) =>
        {
            var cell = Choice.Cell(text, random, cell => cell.Text is [var c] && char.IsAsciiLetter(c) && !cell.Place.IsLabel);
            var other = Letters[random.Next(Letters.Length)].ToString();
            if (other == cell.Text)
            {
                throw Impossible;
            }

            var draft = (PdfDraft)text.File.Copy();
            draft.TellWrong(cell.Cell, other);
            return new Damage($"'{cell.Text}' says '{other}'", draft.ToBytes(), Naming.At(text.Body.Where(one => one.Text == cell.Text).Select(one => one.Place)));
        }),
    ];


    private static ImpossibleDamageException Impossible => new("The damage would not be one.");

    /// <summary>Drops cells, and the space that would be one too many.</summary>
    public static Damage Drop(EditionText text, Range range)
    {
        var draft = text.File.Copy();
        Erase(text, draft, range);
        return new Damage($"'{text.TextOf(range)}' dropped", draft.ToBytes(), Naming.At(text.Cells(range).Select(cell => cell.Place)));
    }

    private static void Erase(EditionText text, Draft draft, Range range)
    {
        foreach (var cell in text.Cells(range))
        {
            draft.Replace(cell.Cell, "");
        }

        if (range.End.Value < text.Body.Length && text.Body[range.End] is { Cell.IsSpace: true } space)
        {
            draft.Replace(space.Cell, "");
        }
    }

    /// <summary>Puts words behind a cell.</summary>
    public static Damage Insert(EditionText text, PlacedCell behind, string words, string what)
    {
        var draft = text.File.Copy();
        draft.Replace(behind.Cell, behind.Text + words);
        return new Damage(what, draft.ToBytes(), Naming.At(behind.Place));
    }

    /// <summary>Puts other words in the place of some.</summary>
    public static Damage Change(EditionText text, IReadOnlyList<(Range Range, string Words)> changes)
    {
        var draft = text.File.Copy();
        foreach (var (range, words) in changes)
        {
            var cells = text.Cells(range);
            for (var i = 0; i < cells.Count; i++)
            {
                draft.Replace(cells[i].Cell, i == 0 ? words : "");
            }
        }

        return new Damage(
            string.Join(", ", changes.Select(change => $"'{text.TextOf(change.Range)}' to '{change.Words}'")),
            draft.ToBytes(),
            Naming.At(changes.SelectMany(change => text.Cells(change.Range)).Select(cell => cell.Place)));
    }

    private static Damage One(EditionText text, Random random, Func<PlacedCell, bool> isFit, Func<string, string> change)
    {
        var cell = Choice.Cell(text, random, isFit);
        var words = change(cell.Text);
        var index = text.IndexOf(cell.Cell);
        var around = string.Concat(text.Body[Math.Max(0, index - 8)..Math.Min(text.Body.Length, index + 8)].Select(one => one.Text));
        return words == cell.Text ? throw Impossible : Change(text, [(index..(index + 1), words)]) with { What = $"'{cell.Text}' to '{words}' in '{around}'" };
    }

    private static bool IsLetter(PlacedCell cell) => !cell.Place.IsLabel && cell.Text.Length == 1 && char.IsLetter(cell.Text[0]);

    private static bool IsDigit(PlacedCell cell) => !cell.Place.IsLabel && cell.Text.Length == 1 && char.IsAsciiDigit(cell.Text[0]);

    // A table, and not Unicode's: without ICU .NET decomposes nothing.
    private static string Bare(string text) => text switch
    {
        "\u00E9" or "\u00E8" or "\u00EB" => "e",
        "\u0451" => "\u0435",
        "\u0401" => "\u0415",
        "\u1F50" => "\u03C5",
        "\u1FF6" => "\u03C9",
        "\u1F14" => "\u03B5",
        _ => text,
    };
}
