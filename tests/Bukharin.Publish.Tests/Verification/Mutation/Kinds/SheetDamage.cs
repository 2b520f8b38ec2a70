using System.Collections.Immutable;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to what a sheet for a classroom has beside the text.</summary>
internal static class SheetDamage
{
    private const EditionFormat Pages = EditionFormat.Pdf | EditionFormat.Print;

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
    ];

    private static double Leading => GoodEditions.Sheet.Style.Pdf.Text.LeadingPt;

    private static void Erase(Draft draft, IReadOnlyList<Cell> cells)
    {
        foreach (var cell in cells)
        {
            draft.Replace(cell, "");
        }
    }

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
        IsOfSheets = true,
    };
}
