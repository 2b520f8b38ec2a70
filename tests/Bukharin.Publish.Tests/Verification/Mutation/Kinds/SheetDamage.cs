using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;
using Bukharin.Publish.Tests.Verification.Mutation.Source;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to what a sheet for a classroom has beside the text.</summary>
internal static class SheetDamage
{
    private const EditionFormat Pages = EditionFormat.Pdf | EditionFormat.Print;
    private const EditionFormat Linked = EditionFormat.Docx | EditionFormat.Epub | EditionFormat.Pdf;

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        LineNumber("alter a line number", "BP4812", (draft, cells, random) =>
        {
            var cell = Choice.Of(random, cells);
            draft.Replace(cell, Choice.Of(random, ["0", "1", "2", "3", "4", "5"], digit => digit != cell.Text));
        }),
        LineNumber("drop a line number", "BP4811", (draft, cells, _) => Erase(draft, cells)),
        LineNumber("move a line number to the line before", "BP4811 BP4812", (draft, cells, _) => draft.Move(cells[0], Leading)),
        LineNumber("move a line number between two lines", "BP4813", (draft, cells, _) => draft.Move(cells[0], -Leading / 2)),
        Line("drop a question", "BP4101", Questions, "the questions", (draft, _, cells, _) => Erase(draft, cells)),
        Line("alter a letter of a question", "BP4103", Questions, "the questions", (draft, _, cells, random) => Alter(draft, cells, random)),
        Line("swap two questions", "BP4101 BP4103 BP4104 BP4110", Questions, "the questions", (draft, text, cells, _) => Swap(draft, cells, [.. Questions(text)])),
        Line("drop an entry of the glossary", "BP4101", Entries, "the glossary", (draft, _, cells, _) => Erase(draft, cells)),
        Line("alter a letter in the glossary", "BP4103", Entries, "the glossary", (draft, _, cells, random) => Alter(draft, cells, random)),
        Line("swap two entries of the glossary", "BP4101 BP4104 BP4110", Entries, "the glossary", (draft, text, cells, _) => Swap(draft, cells, [.. Entries(text)])),
        Line("drop the line for a name", "BP4101", text => text.Find(Classroom.NameLine!), "line for a name", (draft, _, cells, _) => Erase(draft, cells), Pages),
        Link("lead an entry of the glossary to another mark", note => $"#noteref-{(note % 2) + 1}"),
        Link("take an entry of the glossary its link", _ => null),
    ];

    private static ClassroomWords Classroom => GoodEditions.Sheet.Style.ClassroomFor("en")!;

    private static IEnumerable<IReadOnlyList<Cell>> Questions(EditionText text) => Classroom.Questions.SelectMany(question => text.Find(question.Ask.Words));

    /// <summary>The entries, each with its term.</summary>
    private static IEnumerable<IReadOnlyList<Cell>> Entries(EditionText text) => text.Source.Notes
        .Select((note, i) => (Note: note, Number: i + 1))
        .Where(one => one.Note.Kind is not null)
        .SelectMany(one => text.Find($"Note {one.Number}{(one.Note.Place.Address.Length > 0 ? $"·Clause {one.Note.Place.Address}" : "")}{(text.File.Format == EditionFormat.Epub ? "" : ":")}{WordsOf(one.Note)}"));

    private static string WordsOf(SourceNote note) =>
        note.Kind == InterventionKind.Gloss ? note.Text[..^Folded.Of(GoodEditions.Sheet.Style.WordsFor("en").GlossSuffix).Length] : note.Text;

    private static double Leading => GoodEditions.Sheet.Style.Pdf.Text.LeadingPt;

    private static void Erase(Draft draft, IReadOnlyList<Cell> cells)
    {
        foreach (var cell in cells)
        {
            draft.Replace(cell, "");
        }
    }

    private static void Alter(Draft draft, IReadOnlyList<Cell> cells, Random random)
    {
        var cell = Choice.Of(random, cells, cell => cell.Text is [var c] && char.IsLetter(c));
        draft.Replace(cell, cell.Text == "e" ? "o" : "e");
    }

    private static void Swap(Draft draft, IReadOnlyList<Cell> cells, List<IReadOnlyList<Cell>> all)
    {
        var at = all.FindIndex(one => one[0] == cells[0]);
        var other = all[at == 0 ? 1 : at - 1];
        draft.SwapBlocks(at == 0 ? cells : other, at == 0 ? other : cells);
    }

    private static DamageKind Line(
        string name,
        string codes,
        Func<EditionText, IEnumerable<IReadOnlyList<Cell>>> places,
        string naming,
        Action<Draft, EditionText, IReadOnlyList<Cell>, Random> damage,
        EditionFormat formats = EditionFormat.All) => LineDamage.Of(GoodEditions.Sheet, name, codes, places, naming, damage, formats);

    private static DamageKind Link(string name, Func<int, string?> other) => new(name, Linked, "BP4209", (text, random) =>
    {
        if (GoodEditions.Of(text) != GoodEditions.Sheet)
        {
            throw new ImpossibleDamageException("It has no glossary.");
        }

        var note = 1 + Choice.Of(random, Enumerable.Range(0, text.Source.Notes.Count), i => text.Source.Notes[i].Kind is not null);
        var draft = text.File.Copy();
        draft.LeadLink($"#noteref-{note}", other(note), isLast: true);
        return new Damage($"note {note}", draft.ToBytes(), Naming.Of($"the mark of note {note}'"));
    })
    {
        Of = GoodEditions.Sheet,
    };

    private static DamageKind LineNumber(string name, string codes, Action<PdfDraft, IReadOnlyList<Cell>, Random> damage) => new(name, Pages, codes, (text, random) =>
    {
        var file = (PdfEditionFile)text.File;
        var numbers = file.PageTexts.GroupBy(cell => (cell.Part, cell.Run))
            .Where(cells => ((Shown)file.Items[cells.Key.Part][cells.Key.Run]).Size < file.TextSize && cells.All(cell => cell.Text.All(char.IsAsciiDigit)));
        var cells = Choice.Of(random, numbers).ToList();
        var number = string.Concat(cells.Select(cell => cell.Text));
        var draft = (PdfDraft)file.Copy();
        damage(draft, cells, random);
        return new Damage(number, draft.ToBytes(), Naming.Of($"line {number} of", $"'{number}'"));
    })
    {
        Of = GoodEditions.Sheet,
    };
}
