using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;
using Bukharin.Publish.Tests.Verification.Mutation.Source;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to labels, clauses, paragraphs, pages and parts.</summary>
internal static class ClauseDamage
{
    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        new("drop a label", EditionFormat.All, "BP4201", (text, random) => TextDamage.Drop(text, Label(text, random))),
        new("drop a label's parenthesis or point", EditionFormat.All, "BP4202", (text, random) => Part(text, random, cell => cell is ")" or "(" or ".", _ => "")),
        new("turn a label's parenthesis into a point, or back", EditionFormat.All, "BP4202", (text, random) => Part(text, random, cell => cell is ")" or ".", cell => cell == ")" ? "." : ")")),
        new("renumber a label", EditionFormat.All, "BP4202", (text, random) => Part(text, random, cell => char.IsLetterOrDigit(cell[0]), Next)),
        new("renumber a heading's label", EditionFormat.All, "BP4202", (text, random) =>
        {
            var headings = DocumentWalker.Labels(text.Source.Document).Where(label => label.Placement == LabelPlacement.Heading).Select(label => label.Label.Id).ToHashSet();
            return Part(text, random, cell => char.IsLetterOrDigit(cell[0]), Next, place => headings.Contains(place.ClauseId));
        }),
        new("double a label", EditionFormat.All, "BP4105", (text, random) =>
        {
            var label = Label(text, random);
            return TextDamage.Insert(text, text.Body[label.End.Value - 1], " " + text.TextOf(label), $"'{text.TextOf(label)}' doubled");
        }),
        new("turn a label's letter into a capital", EditionFormat.All, "BP4202", (text, random) => Part(text, random, cell => char.IsLower(cell[0]), cell => cell.ToUpperInvariant())),
        new("swap two labels", EditionFormat.All, "BP4104 BP4110 BP4202", (text, random) =>
        {
            var (first, second) = (Label(text, random), Label(text, random));
            return text.TextOf(first) == text.TextOf(second)
                ? throw new ImpossibleDamageException("The labels are one.")
                : TextDamage.Change(text, [(first, text.TextOf(second)), (second, text.TextOf(first))]);
        }),
        new("put a label in a text that has none", EditionFormat.All, "BP4102", (text, random) =>
        {
            var word = Choice.Word(text, random, word => word.All(char.IsLetter));
            return TextDamage.Insert(text, text.Body[word.End.Value - 1], " a)", $"'a)' behind '{text.TextOf(word)}'");
        }),
        new("let Word count a label", EditionFormat.Docx, "BP4202", (text, random) =>
        {
            var label = Choice.Of(random, text.Words, word => text.Body[word.Start].Place is { IsLabel: true } && text.TextOf(word) != "1)"
                && (word.Start.Value == 0 || text.Body[word.Start.Value - 1].Place.Paragraph != text.Body[word.Start].Place.Paragraph));
            var draft = (DocxDraft)text.File.Copy();
            draft.CountParagraph([.. text.Cells(label).Select(cell => cell.Cell)]);
            return new Damage($"'{text.TextOf(label)}' counted", draft.ToBytes(), Naming.At(text.Body[label.Start].Place));
        }),
        new("hide labels or brackets by the style sheet", EditionFormat.Docx | EditionFormat.Epub, "BP4101 BP4201", (text, random) =>
        {
            var isLabels = random.Next(2) == 0;
            var draft = text.File.Copy();
            if (draft is DocxDraft docx)
            {
                docx.HideStyle(isLabels ? "ClauseLabel" : "Supplied");
            }
            else
            {
                ((EpubDraft)draft).HideClass(isLabels ? "label" : "supplied");
            }

            return new Damage(isLabels ? "labels" : "brackets", draft.ToBytes(), Naming.At(text.Body.Select(cell => cell.Place).Where(place => isLabels ? place.IsLabel : place.Bracket is not null)));
        }),
        new("drop a clause", EditionFormat.All, "BP4203", (text, random) => Blocks(text, Clause(text, random), (draft, cells) => draft.DropBlocks(cells), "dropped")),
        new("double a clause", EditionFormat.All, "BP4102 BP4205", (text, random) => Blocks(text, Clause(text, random), (draft, cells) => draft.DoubleBlocks(cells), "doubled", isCopy: true)),
        new("swap two clauses", EditionFormat.Linked, "BP4204 BP4210", SwapClauses),

        // On paper, where nothing marks a clause but its label, short ones may be told as words that became others.
        new("swap two clauses on paper", EditionFormat.Print, "BP4204 BP4210 BP4103", SwapClauses),
        new("drop a paragraph", EditionFormat.All, "BP4101 BP4203", (text, random) => Blocks(text, Paragraph(text, random), (draft, cells) => draft.DropBlocks(cells), "dropped")),
        new("double a paragraph", EditionFormat.All, "BP4102 BP4105 BP4205", (text, random) => Blocks(text, Paragraph(text, random), (draft, cells) => draft.DoubleBlocks(cells), "doubled", isCopy: true)),
        new("swap two paragraphs", EditionFormat.All, "BP4101 BP4102 BP4103 BP4104 BP4110", (text, random) =>
        {
            var first = Paragraph(text, random);
            var second = (Place: text.Source.Places.FirstOrDefault(place => place.Paragraph == first.Last + 1)!, First: first.Last + 1, Last: first.Last + 1);
            if (second.Place is null || first.Place.ClauseId.Length + second.Place.ClauseId.Length > 0)
            {
                throw new ImpossibleDamageException("Clauses are another kind.");
            }

            var draft = text.File.Copy();
            draft.SwapBlocks(text.Paragraphs(first.First, first.Last), text.Paragraphs(second.First, second.Last));
            return new Damage($"paragraphs {first.First} and {second.First} swapped", draft.ToBytes(), Naming.At(PlacesOf(text, first).Concat(PlacesOf(text, second))));
        }),
        new("make one paragraph of two", EditionFormat.Docx | EditionFormat.Epub, "BP4107, or the bullet: BP4101 BP4104", (text, random) =>
        {
            var first = Paragraph(text, random);
            var next = text.Paragraphs(first.Last + 1, first.Last + 1);
            if (next.Count == 0)
            {
                throw new ImpossibleDamageException("There is none after it.");
            }

            var draft = (XmlDraft)text.File.Copy();
            draft.Merge(text.Paragraphs(first.First, first.Last), next);
            var second = (Place: first.Place, First: first.Last + 1, Last: first.Last + 1);
            return new Damage($"paragraphs {first.First} and {second.First} merged", draft.ToBytes(), Naming.At(PlacesOf(text, first).Concat(PlacesOf(text, second))));
        }),
        // A last page may have nothing on it but the credit.
        new("cut the last page", EditionFormat.All, "BP4101 BP4203 BP4401", (text, _) =>
        {
            var draft = text.File.Copy();
            draft.CutEnd();
            return new Damage("end cut", draft.ToBytes(), Naming.At(text.Source.Places.TakeLast(text.Source.Places.Count * 2 / 5)) with { Words = ["credit"] });
        }),
        new("drop a page or part", EditionFormat.Pdf | EditionFormat.Epub, "BP4101 BP4203", (text, random) =>
        {
            var part = Choice.Of(random, text.Body.Select(cell => cell.Cell.Part).Distinct());
            var draft = text.File.Copy();
            if (draft is PdfDraft pdf)
            {
                pdf.DropPage(part);
            }
            else
            {
                ((EpubDraft)draft).DropPart(((EpubFile)text.File).TextParts[part]);
            }

            return new Damage($"page or part {part} dropped", draft.ToBytes(), Naming.At(PlacesOf(text, part)));
        }),
        new("swap two pages or parts", EditionFormat.Pdf | EditionFormat.Epub, "BP4101 BP4102 BP4104 BP4110 BP4204", (text, random) =>
        {
            var parts = text.Body.Select(cell => cell.Cell.Part).Distinct().ToList();
            var (one, two) = (Choice.Of(random, parts), Choice.Of(random, parts));
            if (one == two)
            {
                throw new ImpossibleDamageException("They are one.");
            }

            var draft = text.File.Copy();
            if (draft is PdfDraft pdf)
            {
                pdf.SwapPages(one, two);
            }
            else
            {
                var names = ((EpubFile)text.File).TextParts;
                ((EpubDraft)draft).SwapParts(names[one], names[two]);
            }

            return new Damage($"pages or parts {one} and {two} swapped", draft.ToBytes(), Naming.At(Enumerable.Range(Math.Min(one, two), Math.Abs(one - two) + 1).SelectMany(part => PlacesOf(text, part))));
        }),
        new("take emphasis or bold type away", EditionFormat.All, "BP4111", (text, random) => Plain(text, random, look => look is Emphasis or Strong)),
        new("take small capitals away", EditionFormat.Docx | EditionFormat.Epub, "BP4111", (text, random) => Plain(text, random, look => look is SmallCaps)),
        new("take a superscript or subscript away", EditionFormat.Docx | EditionFormat.Epub, "BP4111", (text, random) => Plain(text, random, look => look is Shifted)),
        new("take the face of code away", EditionFormat.Docx | EditionFormat.Epub, "BP4111", (text, random) => Plain(text, random, look => look is Code)),
        new("turn a quotation mark in code", EditionFormat.Docx | EditionFormat.Epub, "BP4117", (text, random) =>
        {
            var cell = Choice.Cell(text, random, cell => cell.Place.Look is Code && cell.Text == "\"");
            var index = text.IndexOf(cell.Cell);
            return TextDamage.Change(text, [(index..(index + 1), "\u201C")]);
        }),
        new("lower a superscript to the line", EditionFormat.Pdf | EditionFormat.Print, "BP4111", (text, random) => Lowered(text, random)),
        new("forget that words are in another language", EditionFormat.Docx | EditionFormat.Epub, "BP4111", (text, random) => Plain(text, random, look => look is Foreign)),
    ];

    private static Range Label(EditionText text, Random random) => Choice.Of(random, text.Words, word => text.Body[word.Start].Place.IsLabel
        && Source.Folded.Of(text.TextOf(word)).Length > 1);

    private static Damage SwapClauses(EditionText text, Random random)
    {
        var clauses = Clauses(text).Where(clause => IsOfItsOwn(text, clause)).ToList();
        var (first, second) = Choice.Of(random, clauses.SelectMany(one => clauses, (one, two) => (one, two)), pair =>
            pair.two.First == pair.one.Last + 1 && Parent(pair.one.Place.Address) == Parent(pair.two.Place.Address));
        var draft = text.File.Copy();
        draft.SwapBlocks(text.Paragraphs(first.First, first.Last), text.Paragraphs(second.First, second.Last));
        return new Damage($"clauses {first.Place.Address} and {second.Place.Address} swapped", draft.ToBytes(), Naming.At(PlacesOf(text, first).Concat(PlacesOf(text, second))));
    }

    private static Damage Part(EditionText text, Random random, Func<string, bool> isFit, Func<string, string> change, Func<SourcePlace, bool>? isAt = null)
    {
        var cell = Choice.Cell(text, random, cell => cell.Place.IsLabel && isFit(cell.Text) && isAt?.Invoke(cell.Place) != false);
        var index = text.IndexOf(cell.Cell);
        return TextDamage.Change(text, [(index..(index + 1), change(cell.Text))]) with { What = $"'{cell.Text}' of the label of {cell.Place.Address} to '{change(cell.Text)}'" };
    }

    private static string Next(string numeral) => numeral switch
    {
        "9" => "8",
        [var c] => ((char)(c + 1)).ToString(CultureInfo.InvariantCulture),
        _ => throw new ImpossibleDamageException("No numeral of one character."),
    };

    private static string Parent(string address) => address.Contains('.', StringComparison.Ordinal) ? address[..address.LastIndexOf('.')] : "";

    /// <summary>Clauses that begin paragraphs, with their first and last paragraph.</summary>
    private static IEnumerable<(SourcePlace Place, int First, int Last)> Clauses(EditionText text) => DocumentWalker.Descendants(text.Source.Document).OfType<Clause>().Select(clause =>
    {
        var inside = text.Source.Places.Where(place => place.ClauseId == clause.Label.Id
            || (place.ClauseId.StartsWith(clause.Label.Id + "-", StringComparison.Ordinal) && !place.ClauseId.StartsWith(clause.Label.Id + "--", StringComparison.Ordinal))).ToList();
        return (inside[0], inside[0].Paragraph, inside.Max(place => place.Paragraph));
    });

    // A clause that shares its first line with the label above it is no block of its own.
    private static bool IsOfItsOwn(EditionText text, (SourcePlace Place, int First, int Last) clause) =>
        text.Source.Places.First(place => place.Paragraph == clause.First).ClauseId == clause.Place.ClauseId;

    private static (SourcePlace Place, int First, int Last) Clause(EditionText text, Random random) =>
        Choice.Of(random, Clauses(text), clause => IsOfItsOwn(text, clause));

    private static (SourcePlace Place, int First, int Last) Paragraph(EditionText text, Random random)
    {
        var place = Choice.Of(random, text.Source.Places);
        return (place, place.Paragraph, place.Paragraph);
    }

    private static IEnumerable<SourcePlace> PlacesOf(EditionText text, (SourcePlace Place, int First, int Last) blocks) =>
        text.Source.Places.Where(place => place.Paragraph >= blocks.First && place.Paragraph <= blocks.Last);

    private static IEnumerable<SourcePlace> PlacesOf(EditionText text, int part) =>
        text.Body.Where(cell => cell.Cell.Part == part).Select(cell => cell.Place);

    private static Damage Blocks(EditionText text, (SourcePlace Place, int First, int Last) blocks, Action<Draft, IReadOnlyList<Cell>> damage, string what, bool isCopy = false)
    {
        var draft = text.File.Copy();
        var cells = text.Paragraphs(blocks.First, blocks.Last);
        damage(draft, cells);
        if (isCopy && text.File is PdfEditionFile)
        {
            // The copy stands on a page of its own: in what runs on from the page before.
            var around = text.Body.Last(cell => cell.Cell.Part == cells[^1].Part);
            var naming = Naming.At(PlacesOf(text, blocks).Append(around.Place));
            return new Damage(
                $"paragraphs {blocks.First} to {blocks.Last} ({blocks.Place.Address}) {what}",
                draft.ToBytes(),
                around == text.Body[^1] ? naming with { Words = ["credit"] } : naming);
        }

        return new Damage($"paragraphs {blocks.First} to {blocks.Last} ({blocks.Place.Address}) {what}", draft.ToBytes(), Naming.At(PlacesOf(text, blocks)));
    }

    /// <summary>Figures are raised type, in an operator of their own.</summary>
    private static Damage Lowered(EditionText text, Random random)
    {
        var cell = Choice.Cell(text, random, cell => cell.Place.Look is Shifted { Shift: BaselineShift.Superscript } && char.IsAsciiDigit(cell.Text[0]));
        var draft = (PdfDraft)text.File.Copy();
        var size = ((Shown)((PdfEditionFile)text.File).Items[cell.Cell.Part][cell.Cell.Run]).Size;
        draft.Move(cell.Cell, -size / 2);
        return new Damage($"'{cell.Text}' lowered", draft.ToBytes(), Naming.At(cell.Place));
    }

    private static Damage Plain(EditionText text, Random random, Func<Inline, bool> isFit)
    {
        var cells = Choice.Of(random, text.Body.Where(cell => cell.Place.Look is { } look && isFit(look)).GroupBy(cell => cell.Place.Look)).ToList();
        var draft = text.File.Copy();
        draft.Plain([.. cells.Select(cell => cell.Cell).Where(cell => !cell.IsSpace)]);
        return new Damage($"'{string.Concat(cells.Select(cell => cell.Text))}' made plain", draft.ToBytes(), Naming.At(cells[0].Place));
    }
}
