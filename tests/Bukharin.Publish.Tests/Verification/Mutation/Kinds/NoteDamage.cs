using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to footnotes and their marks.</summary>
internal static class NoteDamage
{
    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        new("drop a note with its mark", EditionFormat.All, "BP4305", (text, random) => With(text, Note(text, random), (draft, note) =>
        {
            draft.DropMark(note);
            draft.DropNote(note);
        })),
        Special("put words beside the line that parts notes", "separator", (note, _) => note.Element(DocxFile.W + "p")!.Add(DocxDraft.RunOf("So he says."))),
        Special("put other words under a note that goes on", "continuationNotice", (note, random) =>
        {
            var words = note.Descendants(DocxFile.W + "t").Single();
            words.Value = words.Value.Remove(random.Next(words.Value.Length), 1);
        }),
        Special("drop the words under a note that goes on", "continuationNotice", (note, _) => note.Remove()),
        new("drop a mark", EditionFormat.All, "BP4301", (text, random) => With(text, Note(text, random), (draft, note) => draft.DropMark(note))),
        new("drop a note, leave its mark", EditionFormat.All, "BP4304 BP4308", (text, random) => With(text, Note(text, random), (draft, note) => draft.DropNote(note))),
        new("double a mark", EditionFormat.All, "BP4303", (text, random) =>
        {
            var note = Note(text, random);
            var word = Near(text, random, note);
            return With(text, note, (draft, _) => draft.CopyMark(note, text.Body[word.End.Value - 1].Cell), text.Body[word.Start].Place);
        }),
        new("move a mark", EditionFormat.All, "BP4302", (text, random) =>
        {
            var note = Note(text, random);
            var word = Near(text, random, note);
            return With(text, note, (draft, _) =>
            {
                draft.CopyMark(note, text.Body[word.End.Value - 1].Cell);
                draft.DropMark(note);
            }, text.Body[word.Start].Place);
        }),
        new("move a mark to another clause", EditionFormat.All, "BP4302, or on another page of paper: BP4301", (text, random) =>
        {
            var note = Note(text, random);
            var place = text.Source.Notes[note].Place;
            var word = Choice.Word(text, random);
            var there = text.Body[word.Start].Place;
            return there.ClauseId == place.ClauseId ? throw Impossible : With(text, note, (draft, _) =>
            {
                draft.CopyMark(note, text.Body[word.End.Value - 1].Cell);
                draft.DropMark(note);
            }, there);
        }),
        new("double a note", EditionFormat.Docx | EditionFormat.Epub, "BP4314", (text, random) =>
        {
            // Nothing tells which of two notes that say the same has been doubled.
            var note = Note(text, random);
            var alike = text.Source.Notes.Where(other => other.Text == text.Source.Notes[note].Text).Select(other => other.Place);
            return With(text, note, (draft, _) => draft.DoubleNote(note), [.. alike]);
        }),
        new("swap two marks", EditionFormat.Linked, "BP4307 BP4308", (text, random) => WithTwo(text, random, (draft, one, two) =>
        {
            draft.LeadMark(one, two);
            draft.LeadMark(two, one);
        })),
        new("lead a mark to another note", EditionFormat.Linked, "BP4308 BP4304", (text, random) =>
        {
            var (one, two) = (Note(text, random), Note(text, random));
            return one == two ? throw Impossible : With(text, one, (draft, _) => draft.LeadMark(one, two), text.Source.Notes[two].Place);
        }),
        new("give a mark another number", EditionFormat.Pdf | EditionFormat.Epub, "BP4311 BP4303", (text, random) =>
        {
            var (one, two) = (Note(text, random), Note(text, random));
            if (one == two)
            {
                throw Impossible;
            }

            return With(text, one, (draft, _) =>
            {
                if (draft is PdfDraft pdf)
                {
                    pdf.PrintMarkAs(one, two);
                }
                else
                {
                    ((EpubDraft)draft).PrintMarkAs(one, two);
                }
            });
        }),
        new("swap two notes", EditionFormat.All, "BP4307 BP4310", (text, random) => WithTwo(text, random, (draft, one, two) =>
        {
            var (first, second) = (WordsOf(text, one), WordsOf(text, two));
            Write(text, draft, one, second);
            Write(text, draft, two, first);
        }, longest: 60)),
        new("merge a note into the text", EditionFormat.All, "BP4309 BP4305 BP4103", (text, random) => With(text, Note(text, random, longest: 60), (draft, note) =>
        {
            var cell = text.Body[text.CellBeforeMark(note)].Cell;
            draft.Replace(cell, $"{cell.Text} [{WordsOf(text, note)}]");
            draft.DropMark(note);
            draft.DropNote(note);
        })),
        new("drop a word of a note", EditionFormat.All, "BP4101", (text, random) => InNote(text, random, (draft, cells) => cells.ForEach(cell => draft.Replace(cell, "")))),
        new("double a word of a note", EditionFormat.All, "BP4105", (text, random) => InNote(text, random, (draft, cells) => draft.Replace(cells[^1], cells[^1].Text + " " + string.Concat(cells.Select(cell => cell.Text))))),
        new("alter a letter of a note", EditionFormat.All, "BP4103", (text, random) => Letter(text, random, cell => cell.Text is [var c] && char.IsLetter(c), cell => cell.Text == "e" ? "o" : "e")),
        new("drop a letter of a note", EditionFormat.All, "BP4103", (text, random) => Letter(text, random, cell => cell.Text is [var c] && char.IsLetter(c), _ => "")),
        new("alter a digit of a note", EditionFormat.All, "BP4103", (text, random) => Letter(text, random, cell => cell.Text is [var c] && char.IsAsciiDigit(c), cell => ((cell.Text[0] - '0' + 1) % 10).ToString(CultureInfo.InvariantCulture))),
        new("drop the editor's word for himself from a note", EditionFormat.All, "BP4101", (text, random) =>
        {
            var note = Choice.Of(random, Enumerable.Range(0, text.Source.Notes.Count), note => text.Source.Notes[note].Kind is not null);
            var cells = text.File.NoteTexts[note];
            var dash = cells.Select((cell, index) => (cell, index)).Last(one => one.cell.Text == "\u2014").index;
            return With(text, note, (draft, _) => Array.ForEach([.. cells[dash..]], cell => draft.Replace(cell, "")));
        }),
        new("cut a note short", EditionFormat.All, "BP4101 BP4103", (text, random) => With(text, Note(text, random), (draft, note) =>
        {
            var cells = text.File.NoteTexts[note];
            Array.ForEach([.. cells[(cells.Length / 2)..]], cell => draft.Replace(cell, ""));
        })),
    ];

    private static ImpossibleDamageException Impossible => new("They are one.");

    private static DamageKind Special(string name, string type, Action<System.Xml.Linq.XElement, Random> damage) => new(name, EditionFormat.Docx, "BP4319", (text, random) =>
    {
        var draft = (DocxDraft)text.File.Copy();
        damage(draft.SpecialNote(type), random);
        return new Damage(type, draft.ToBytes(), Naming.Of("notes that go on overleaf"));
    });

    private static int Note(EditionText text, Random random, int longest = int.MaxValue) =>
        Choice.Of(random, Enumerable.Range(0, text.Source.Notes.Count), note => text.Source.Notes[note].Text.Length <= longest);

    /// <summary>A word of the same clause that the note's mark does not stand at.</summary>
    private static Range Near(EditionText text, Random random, int note)
    {
        var before = text.CellBeforeMark(note);
        var place = text.Source.Notes[note].Place;
        return Choice.Of(random, text.Words, word => text.Body[word.Start].Place is { IsLabel: false } there && there.ClauseId == place.ClauseId && there.Paragraph == place.Paragraph
            && Math.Abs(word.Start.Value - before) is > 12 and < 200);
    }

    private static string WordsOf(EditionText text, int note) => string.Concat(text.File.NoteTexts[note].Select(cell => cell.Text)).Trim();

    private static void Write(EditionText text, Draft draft, int note, string words)
    {
        var cells = text.File.NoteTexts[note].SkipWhile(cell => cell.IsSpace).ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            draft.Replace(cells[i], i == 0 ? words : "");
        }
    }

    private static Damage With(EditionText text, int note, Action<Draft, int> damage, params Source.SourcePlace[] others)
    {
        var draft = text.File.Copy();
        damage(draft, note);
        return new Damage($"note {note + 1} ('{WordsOf(text, note)}')", draft.ToBytes(), Naming.At([text.Source.Notes[note].Place, .. others]));
    }

    private static Damage WithTwo(EditionText text, Random random, Action<Draft, int, int> damage, int longest = int.MaxValue)
    {
        // Two marks of two series at one word lead to their notes in either order.
        var (one, two) = (Note(text, random, longest), Note(text, random, longest));
        return one == two || WordsOf(text, one) == WordsOf(text, two)
            || text.CellBeforeMark(one) == text.CellBeforeMark(two)
            ? throw Impossible
            : With(text, one, (draft, _) => damage(draft, one, two), text.Source.Notes[two].Place) with { What = $"notes {one + 1} and {two + 1}" };
    }

    private static Damage InNote(EditionText text, Random random, Action<Draft, List<Cell>> damage)
    {
        var note = Note(text, random);
        var cells = text.File.NoteTexts[note];
        var start = Choice.Of(random, Enumerable.Range(0, cells.Length), i => !cells[i].IsSpace && (i == 0 || cells[i - 1].IsSpace) && char.IsLetter(cells[i].Text[0]));
        var word = cells.Skip(start).TakeWhile(cell => !cell.IsSpace).ToList();
        var made = With(text, note, (draft, _) => damage(draft, word));
        return made with { What = $"'{string.Concat(word.Select(cell => cell.Text))}' in {made.What}" };
    }

    private static Damage Letter(EditionText text, Random random, Func<Cell, bool> isFit, Func<Cell, string> change)
    {
        var note = Note(text, random);
        var cell = Choice.Of(random, text.File.NoteTexts[note], isFit);
        var made = With(text, note, (draft, _) => draft.Replace(cell, change(cell)));
        return made with { What = $"'{cell.Text}' to '{change(cell)}' in {made.What}" };
    }
}
