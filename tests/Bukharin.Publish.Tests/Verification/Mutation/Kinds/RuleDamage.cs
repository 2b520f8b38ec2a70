using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage that breaks a rule and loses nothing: what a writer would do that thinks wrongly, in every word of a whole file.</summary>
internal static class RuleDamage
{
    private const string Stops = ".,;:!?\u2026";
    private const string Quotes = "\u201C\u201D\u2018\u2019";

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        new("swap the direction of a quotation mark", EditionFormat.All, "BP4322", (text, random) => Sign(text, random, IsQuote, cell => cell.Text switch
        {
            "\u201C" => "\u201D",
            "\u201D" => "\u201C",
            "\u2018" => "\u2019",
            _ => "\u2018",
        })),

        // A PDF's fonts hold no signs but those of the text, and none of these is straight.
        new("straighten a quotation mark or an apostrophe", EditionFormat.Docx | EditionFormat.Epub, "BP4321", (text, random) =>
            Sign(text, random, IsQuote, cell => cell.Text is "\u201C" or "\u201D" ? "\"" : "'")),
        new("leave a double hyphen", EditionFormat.All, "BP4321", (text, random) =>
            Sign(text, random, cell => cell.Text == "\u2013" && !IsBetweenFigures(text, text.IndexOf(cell.Cell)), _ => "--")),
        new("put a note's mark before the stop", EditionFormat.All, "BP4320", (text, random) => Mark(text, random, (first, behind) =>
            behind > first && Stops.Contains(text.Body[first].Text, StringComparison.Ordinal) ? first : null)),
        new("put a note's mark inside the quotation", EditionFormat.All, "BP4320", (text, random) => Mark(text, random, (_, behind) =>
            text.Body[behind - 1].Text is "\u201D" or "\u2019" ? behind - 1 : null)),
        new("take a word for a label", EditionFormat.Docx | EditionFormat.Epub, "BP4113", (text, random) =>
        {
            var word = Choice.Of(random, text.Words, word => text.Body[word.Start] is { Place: { IsLabel: false, Bracket: null, Look: null } place } first && char.IsUpper(first.Text[0])
                && (word.Start.Value == 0 || text.Body[word.Start.Value - 1].Place.Paragraph != place.Paragraph));
            var cells = text.Cells(word);
            if (cells.Select(cell => (cell.Cell.Part, cell.Cell.Run)).Distinct().Count() > 1)
            {
                throw Impossible;
            }

            var draft = (XmlDraft)text.File.Copy();
            draft.CallLabel([.. cells.Select(cell => cell.Cell)]);
            return new Damage($"'{text.TextOf(word)}' called a label", draft.ToBytes(), Naming.At(cells[0].Place));
        }),
        new("lose the space before an opening mark", EditionFormat.All, "BP4106", (text, random) =>
        {
            var at = Choice.Of(random, Enumerable.Range(1, text.Body.Length - 2), i => text.Body[i].Cell.IsSpace && text.Body[i + 1].Text is "\u201C" or "\u2018" or "("
                && char.IsLetter(text.Body[i - 1].Text[0]) && IsOneLine(text, i - 1, i + 1));
            return TextDamage.Change(text, [(at..(at + 1), "")]);
        }),
        new("make a space before a comma", EditionFormat.All, "BP4106", (text, random) =>
        {
            var at = Choice.Of(random, Enumerable.Range(1, text.Body.Length - 1), i => text.Body[i].Text is "," or ";" && char.IsLetter(text.Body[i - 1].Text[0])
                && !text.Body[i - 1].Place.IsLabel && IsOneLine(text, i - 1, i));
            return TextDamage.Change(text, [(at..(at + 1), " " + text.Body[at].Text)]);
        }),
    ];

    private static ImpossibleDamageException Impossible => new("The damage would not be one.");

    private static bool IsQuote(PlacedCell cell) => cell.Text.Length == 1 && Quotes.Contains(cell.Text, StringComparison.Ordinal);

    private static bool IsBetweenFigures(EditionText text, int index) =>
        char.IsAsciiDigit(text.Body[index - 1].Text[0]) && char.IsAsciiDigit(text.Body[index + 1].Text[0]);

    private static bool IsOneLine(EditionText text, int first, int last) =>
        text.Body[first].Cell.Part == text.Body[last].Cell.Part && text.Body[first].Cell.Run == text.Body[last].Cell.Run;

    private static Damage Sign(EditionText text, Random random, Func<PlacedCell, bool> isFit, Func<PlacedCell, string> change)
    {
        var cell = Choice.Cell(text, random, isFit);
        var index = text.IndexOf(cell.Cell);
        var around = string.Concat(text.Body[Math.Max(0, index - 8)..Math.Min(text.Body.Length, index + 8)].Select(one => one.Text));
        return TextDamage.Change(text, [(index..(index + 1), change(cell))]) with { What = $"'{cell.Text}' to '{change(cell)}' in '{around}'" };
    }

    /// <summary>Puts the mark of a gloss before the cell that is chosen between its bracket's place and its own.</summary>
    private static Damage Mark(EditionText text, Random random, Func<int, int, int?> choose)
    {
        var note = Choice.Of(random, Enumerable.Range(0, text.Source.Notes.Count), note => text.Source.Notes[note].Kind == InterventionKind.Gloss && Before(text, note, choose) is not null);
        var draft = text.File.Copy();
        draft.CopyMark(note, text.Body[Before(text, note, choose)!.Value - 1].Cell);
        draft.DropMark(note);
        return new Damage($"mark {note + 1}", draft.ToBytes(), Naming.At(text.Source.Notes[note].Place));
    }

    private static int? Before(EditionText text, int note, Func<int, int, int?> choose)
    {
        var first = text.CellBeforeMark(note) + 1;
        var behind = first;
        while (behind < text.Body.Length && text.Body[behind] is { Cell.IsSpace: false, Text: var sign } && (Stops + Quotes).Contains(sign, StringComparison.Ordinal))
        {
            behind++;
        }

        return behind > first ? choose(first, behind) : null;
    }
}
