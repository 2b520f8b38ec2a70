using System.Collections.Immutable;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to what a large sheet tells of the sheet of the others: the numbers of its lines, and where its pages begin.</summary>
internal static class LargeSheetDamage
{
    private const EditionFormat Pages = EditionFormat.Pdf | EditionFormat.Print;
    private const EditionFormat Formats = EditionFormat.Docx | Pages;

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        Of("drop a line of the others' sheet", "BP4809", Formats, isOfPage: false, (draft, place, _, _) => Say(draft, place, "")),
        Of("alter a line of the others' sheet", "BP4809 BP4819", Formats, isOfPage: false, (draft, place, _, random) => Alter(draft, place, random)),
        Of("swap two lines of the others' sheet", "BP4810", Formats, isOfPage: false, (draft, place, all, random) => Swap(draft, place, all, random)),
        Of("move a line of the others' sheet to the line before", "BP4809 BP4810", Pages, isOfPage: false, (draft, place, _, _) => MoveUp((PdfDraft)draft, place), HasLineBefore),
        Of("drop a page of the others' sheet", "BP4809", Formats, isOfPage: true, (draft, place, _, _) => Say(draft, place, "")),
        Of("alter a page of the others' sheet", "BP4809 BP4819", Formats, isOfPage: true, (draft, place, _, random) => Alter(draft, place, random)),
        Of("move a page of the others' sheet to the line before", "BP4809 BP4810", Pages, isOfPage: true, (draft, place, _, _) => MoveUp((PdfDraft)draft, place), HasLineBefore),
    ];

    private static double Leading => GoodEditions.Large.Style.Pdf.Text.LeadingPt;

    /// <summary>What a large sheet says of one place: <c>25</c> or <c>Page 2</c>, without the signs around it, with its cells.</summary>
    private sealed record Place(string Words, IReadOnlyList<Cell> Cells);

    private static IEnumerable<Place> Places(EditionFile file, bool isOfPage)
    {
        var lines = GoodEditions.Sheet.Paged.NumberedLines.Select(line => line.Label).ToHashSet(StringComparer.Ordinal);
        return file switch
        {
            DocxFile docx => Runs(docx.SheetPlaces),
            PdfEditionFile pdf => Runs(pdf.PageTexts).Where(place => IsBesideText(pdf, place.Cells[0])),
            _ => [],
        };

        IEnumerable<Place> Runs(IEnumerable<Cell> cells) => Joined(cells.GroupBy(cell => (cell.Part, cell.Run))
            .Select(run => new Place(string.Concat(run.Select(cell => cell.Text)).Trim('\u00A6', ' ', '\u00A0').Replace('\u00A0', ' '), [.. run.Where(cell => cell.Text.Any(char.IsLetterOrDigit))])).Where(place => place.Cells.Count > 0))
            .Where(place => isOfPage ? place.Words.StartsWith("Page ", StringComparison.Ordinal) : lines.Contains(place.Words));
    }

    // In a narrow margin the number of a page stands below the word for it.
    private static IEnumerable<Place> Joined(IEnumerable<Place> places)
    {
        Place? before = null;
        foreach (var place in places)
        {
            if (before is not null)
            {
                yield return new Place($"{before.Words} {place.Words}", [.. before.Cells, .. place.Cells]);
                before = null;
            }
            else if (place.Words == "Page")
            {
                before = place;
            }
            else
            {
                yield return place;
            }
        }
    }

    // The number of the large sheet's own page stands at its foot, where there is no text.
    private static bool IsBesideText(PdfEditionFile file, Cell cell) =>
        file.Items[cell.Part].OfType<Shown>().Any(shown => !shown.IsArtifact && Math.Abs(shown.Y - ((Shown)file.Items[cell.Part][cell.Run]).Y) < 0.5);

    // Above a page's first line there is no other that a sign could be beside.
    private static bool HasLineBefore(EditionFile file, Place place)
    {
        var items = ((PdfEditionFile)file).Items[place.Cells[0].Part];
        return items.OfType<Shown>().Any(shown => !shown.IsArtifact && shown.Y > ((Shown)items[place.Cells[0].Run]).Y + 1);
    }

    private static void Say(Draft draft, Place place, string words)
    {
        for (var i = 0; i < place.Cells.Count; i++)
        {
            draft.Replace(place.Cells[i], i < words.Length ? words[i].ToString() : "");
        }
    }

    private static void MoveUp(PdfDraft draft, Place place)
    {
        foreach (var cell in place.Cells)
        {
            draft.Move(cell, Leading);
        }
    }

    private static void Alter(Draft draft, Place place, Random random) =>
        draft.Replace(place.Cells[^1], Choice.Of(random, ["0", "1", "2", "3", "4", "5"], digit => digit != place.Cells[^1].Text));

    private static void Swap(Draft draft, Place place, List<Place> all, Random random)
    {
        var other = Choice.Of(random, all, one => one.Words != place.Words && one.Cells.Count == place.Cells.Count);
        Say(draft, place, other.Words);
        Say(draft, other, place.Words);
    }

    private static DamageKind Of(string name, string codes, EditionFormat formats, bool isOfPage, Action<Draft, Place, List<Place>, Random> damage, Func<EditionFile, Place, bool>? isFit = null) => new(name, formats, codes, (text, random) =>
    {
        List<Place> all = [.. Places(text.File, isOfPage)];
        var place = Choice.Of(random, all, place => isFit is null || isFit(text.File, place));
        var draft = text.File.Copy();
        damage(draft, place, all, random);
        return new Damage(place.Words, draft.ToBytes(), Naming.Of(isOfPage ? $"'{place.Words}' of" : $"Line {place.Words} of"));
    })
    {
        Of = GoodEditions.Large,
    };
}
