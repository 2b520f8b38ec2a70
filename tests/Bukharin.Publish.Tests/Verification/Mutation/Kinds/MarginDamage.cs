using System.Collections.Immutable;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to marginal notes.</summary>
internal static class MarginDamage
{
    private const EditionFormat Pages = EditionFormat.Pdf | EditionFormat.Print;

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        Of("move a marginal note by a line and a half", "BP4824", Pages, (draft, note) => Move((PdfDraft)draft, note, 1.5)),
        Of("move a marginal note up by a third of a line", "BP4824", Pages, (draft, note) => Move((PdfDraft)draft, note, 0.33)),
        Of("drop a marginal note", "BP4101 BP4102", EditionFormat.All, (draft, note) =>
        {
            foreach (var cell in note)
            {
                draft.Replace(cell, "");
            }
        }),
        Of("take a marginal note for a paragraph of the text", "BP4113", EditionFormat.Epub, (draft, note) =>
            ((EpubDraft)draft).AncestorsOf(note[0]).First(element => element.Name.LocalName == "aside").Attribute("class")!.Remove()),
        Of("put a marginal note behind its paragraph", "BP4104 BP4113", EditionFormat.Epub, (draft, note) =>
        {
            var aside = ((EpubDraft)draft).AncestorsOf(note[0]).First(element => element.Name.LocalName == "aside");
            var next = aside.ElementsAfterSelf().First();
            aside.Remove();
            next.AddAfterSelf(aside);
        }),
    ];

    private static void Move(PdfDraft draft, IReadOnlyList<Cell> note, double lines)
    {
        foreach (var cell in note)
        {
            draft.Move(cell, lines * GoodEditions.Side.Style.Pdf.Text.LeadingPt);
        }
    }

    private static DamageKind Of(string name, string codes, EditionFormat formats, Action<Draft, IReadOnlyList<Cell>> damage) => new(name, formats, codes, (text, random) =>
    {
        // Those that stand by themselves: of notes that give way to each other, a place nearby is as good.
        var chosen = Choice.Cell(text, random, cell => !cell.Cell.IsSpace && SideNotes.Apart.Any(words => SideNotes.Text.Split('\n')[cell.Place.Span.Line - 1].StartsWith(words, StringComparison.Ordinal)));
        var draft = text.File.Copy();
        damage(draft, [.. text.Body.Where(cell => !cell.Cell.IsSpace && cell.Place.Paragraph == chosen.Place.Paragraph).Select(cell => cell.Cell)]);
        return new Damage($"the note '{SideNotes.Text.Split('\n')[chosen.Place.Span.Line - 1]}'", draft.ToBytes(), Naming.At([chosen.Place, .. text.Source.Places.Where(place => place.Paragraph == chosen.Place.Paragraph + 1)]));
    })
    {
        Of = GoodEditions.Side,
    };
}
