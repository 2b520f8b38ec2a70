using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to the tags of a PDF: its pages look as before.</summary>
internal static class TagDamage
{
    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        Kind("call a heading a paragraph", "BP4113", (tags, cell, _) => tags.Retype(tags.Nearest(tags.ElementOf(cell), "H1", "H2", "H3", "H4"), "P")),
        Kind("forget a heading's level", "BP4113", (tags, cell, _) => tags.Change(tags.Nearest(tags.ElementOf(cell), "H1", "H2", "H3", "H4"), entries => Drop(entries, "C"))),
        Kind("call a paragraph a heading", "BP4113, or parted from its label: BP4107", (tags, cell, _) => tags.Retype(tags.Nearest(tags.ElementOf(cell), "P"), "H2")),
        Kind("forget a label's tag", "BP4211", (tags, cell, _) => tags.Retype(tags.Nearest(tags.ElementOf(cell), "Lbl"), "Span"), place => place.IsLabel),
        Kind("forget what a division is", "BP4113", (tags, cell, _) => tags.Change(tags.Nearest(tags.ElementOf(cell), "Sect", "Div"), entries => Drop(entries, "C"))),
        Kind("turn a quotation into a part", "BP4113", (tags, cell, _) => tags.Retype(tags.Nearest(tags.ElementOf(cell), "BlockQuote"), "Div")),
        Kind("give clauses bullets", "BP4113 BP4211", (tags, cell, _) => tags.Change(tags.Nearest(tags.ElementOf(cell), "L"), entries =>
        {
            var attributes = new Dictionary<string, object>((Dictionary<string, object>)entries["A"]);
            attributes["ListNumbering"] = attributes["ListNumbering"] is PdfName { Value: "Disc" or "None" } ? throw new ImpossibleDamageException("It has some, or is none of clauses.") : new PdfName("Disc");
            entries["A"] = attributes;
        })),
        Kind("tag two paragraphs as one", "BP4107", (tags, cell, _) =>
        {
            var first = tags.Nearest(tags.ElementOf(cell), "P");
            var second = tags.Next(first);
            tags.SetKids(first, [.. tags.PlacedKidsOf(first), .. tags.PlacedKidsOf(second)]);
            tags.Remove(second);
        }),
        Kind("tag a paragraph as two", "BP4107", (tags, cell, _) =>
        {
            var whole = tags.Nearest(tags.ElementOf(cell), "P");
            var kids = tags.PlacedKidsOf(whole);
            var at = kids.FindIndex(1, kids.Count > 1 ? kids.Count - 1 : 0, kid => kid is Dictionary<string, object>);
            if (at < 1)
            {
                throw new ImpossibleDamageException("It is of one piece.");
            }

            var parent = tags.ParentOf(whole);
            var rest = tags.Add(new(StringComparer.Ordinal) { ["Type"] = new PdfName("StructElem"), ["S"] = new PdfName("P"), ["P"] = new PdfReference(parent), ["K"] = kids[at..] });
            tags.SetKids(whole, kids[..at]);
            var siblings = tags.KidsOf(parent);
            siblings.Insert(siblings.IndexOf(new PdfReference(whole)) + 1, new PdfReference(rest));
            tags.SetKids(parent, siblings);
        }),
        Kind("swap two tags", "BP4115 BP4315", (tags, cell, _) =>
        {
            var first = tags.Nearest(tags.ElementOf(cell), "P");
            var second = tags.Next(first);
            var siblings = tags.KidsOf(tags.ParentOf(first));
            var (one, two) = (siblings.IndexOf(new PdfReference(first)), siblings.IndexOf(new PdfReference(second)));
            (siblings[one], siblings[two]) = (siblings[two], siblings[one]);
            tags.SetKids(tags.ParentOf(first), siblings);
        }, isPair: true),
        Kind("take a paragraph out of the tags", "BP4114", (tags, cell, _) => tags.Remove(tags.Nearest(tags.ElementOf(cell), "P"))),
        Kind("call words an artifact", "BP4101 BP4103 BP4201 BP4203", (_, cell, draft) => draft.MakeArtifact(cell)),
        Kind("let other words be spoken", "BP4116", (tags, cell, _) => tags.Change(tags.Nearest(tags.ElementOf(cell), "P"), entries => entries["ActualText"] = PdfText.Encode("Heave ho.")), words: "Heave ho"),
        Kind("drop the tags", "BP4112", (tags, _, _) => tags.Drop(), words: "tags"),
        new("tag a note elsewhere", EditionFormat.Pdf, "BP4315", (text, random) => Note(text, random, (tags, cell) =>
        {
            var note = tags.Nearest(tags.ElementOf(cell), "Note");
            tags.Remove(note);
            tags.SetKids(tags.Root, [.. tags.KidsOf(tags.Root), new PdfReference(note)]);
            tags.Change(note, entries => entries["P"] = new PdfReference(tags.Root));
        })),
        new("take a note out of the tags", EditionFormat.Pdf, "BP4114", (text, random) => Note(text, random, (tags, cell) => tags.Remove(tags.Nearest(tags.ElementOf(cell), "Note")))),
        new("forget that a note is one", EditionFormat.Pdf, "BP4315", (text, random) => Note(text, random, (tags, cell) => tags.Retype(tags.Nearest(tags.ElementOf(cell), "Note"), "Div"))),
        new("forget that a mark is one", EditionFormat.Pdf, "BP4316", (text, random) =>
        {
            var note = random.Next(text.Source.Notes.Count);
            var draft = (PdfDraft)text.File.Copy();
            draft.Tags.Retype(draft.Tags.Nearest(draft.Tags.ElementOf(((PdfEditionFile)text.File).Marks[note].Cells[0]), "Reference"), "Span");
            return new Damage($"mark {note + 1}", draft.ToBytes(), Naming.At(text.Source.Notes[note].Place));
        }),
        Look("forget small capitals in the tags", look => look is SmallCaps, "C"),
        Look("forget a superscript or subscript in the tags", look => look is Shifted, "C"),
        new("forget code in the tags", EditionFormat.Pdf, "BP4111", (text, random) =>
        {
            var cell = Choice.Cell(text, random, cell => !cell.Cell.IsSpace && cell.Place.Look is Code);
            var draft = (PdfDraft)text.File.Copy();
            draft.Tags.Retype(draft.Tags.Nearest(draft.Tags.ElementOf(cell.Cell), "Code"), "Span");
            return new Damage($"'{cell.Text}'", draft.ToBytes(), Naming.At(cell.Place));
        }),
        Kind("forget a term in the tags", "BP4113", (tags, cell, _) => tags.Change(tags.Nearest(tags.ElementOf(cell), "Div"), entries => Drop(entries, "C")), place => place.IsTerm),
        Kind("forget whose the words are in the tags", "BP4113", (tags, cell, _) => tags.Change(tags.Nearest(tags.ElementOf(cell), "Div"), entries => Drop(entries, "C")), place => place.IsAttribution),
        Kind("make an epigraph a quotation in the tags", "BP4113", (tags, cell, _) => tags.Change(tags.Nearest(tags.ElementOf(cell), "BlockQuote"), entries => Drop(entries, "C")), place => place.IsAttribution),
        Look("forget a language in the tags", look => look is Foreign, "Lang"),
    ];

    private static DamageKind Kind(
        string name, string codes, Action<PdfTags, Cell, PdfDraft> damage, Func<Source.SourcePlace, bool>? isFit = null, bool isPair = false, string? words = null) =>
        new(name, EditionFormat.Pdf, codes, (text, random) =>
        {
            var draft = (PdfDraft)text.File.Copy();
            var cell = Choice.Cell(text, random, cell => !cell.Cell.IsSpace && isFit?.Invoke(cell.Place) != false);
            var around = Around(text, draft.Tags, cell, isPair);
            damage(draft.Tags, cell.Cell, draft);
            return new Damage($"at '{cell.Text}' of {cell.Place.Address}, line {cell.Place.Span.Line}", draft.ToBytes(), words is null ? Naming.At(around) : Naming.Of(words));
        });

    /// <summary>The places of all that stands in the block of a cell, from its first word on; of a part, the whole of it.</summary>
    private static List<Source.SourcePlace> Around(EditionText text, PdfTags tags, PlacedCell cell, bool isPair)
    {
        var index = text.IndexOf(cell.Cell);
        var (first, last) = (index, index);
        while (first > 0 && text.Body[first - 1].Place.Paragraph >= cell.Place.Paragraph - (isPair ? 1 : 0))
        {
            first--;
        }

        while (last + 1 < text.Body.Length && text.Body[last + 1].Place.Paragraph <= cell.Place.Paragraph + 1)
        {
            last++;
        }

        // A container begins before the cell.
        return
        [
            .. text.Body[first..(last + 1)].Select(one => one.Place),
            .. tags.AncestorsOf(cell.Cell).Where(one => tags.TypeOf(one) is "Sect" or "Div" or "BlockQuote" or "L")
                .Select(part => text.Body.First(one => !one.Cell.IsSpace && tags.AncestorsOf(one.Cell).Contains(part)).Place),
        ];
    }

    private static Damage Note(EditionText text, Random random, Action<PdfTags, Cell> damage)
    {
        var note = random.Next(text.Source.Notes.Count);
        var draft = (PdfDraft)text.File.Copy();
        damage(draft.Tags, text.File.NoteTexts[note].First(cell => !cell.IsSpace));
        return new Damage($"note {note + 1}", draft.ToBytes(), Naming.At(text.Source.Notes[note].Place));
    }

    private static DamageKind Look(string name, Func<Inline, bool> isFit, string entry) => new(name, EditionFormat.Pdf, "BP4111", (text, random) =>
    {
        var cell = Choice.Cell(text, random, cell => !cell.Cell.IsSpace && cell.Place.Look is { } look && isFit(look));
        var draft = (PdfDraft)text.File.Copy();
        draft.Tags.Change(draft.Tags.Nearest(draft.Tags.ElementOf(cell.Cell), "Span"), entries => Drop(entries, entry));
        return new Damage($"'{cell.Text}'", draft.ToBytes(), Naming.At(cell.Place));
    });

    private static void Drop(Dictionary<string, object> entries, string key)
    {
        if (!entries.Remove(key))
        {
            throw new ImpossibleDamageException($"It has no {key}.");
        }
    }
}
