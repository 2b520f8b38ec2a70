using System.Collections.Immutable;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to the numbers of lines of verse.</summary>
internal static class VerseDamage
{
    private const EditionFormat Pages = EditionFormat.Pdf | EditionFormat.Print;

    private static readonly string[] Numbered = ["5", "10", "15", "100"];

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        Of("drop the number of a line of verse", "BP4842", EditionFormat.All, (draft, number, _, _) => Say(draft, number, "")),
        Of("alter the number of a line of verse", "BP4843", EditionFormat.All, (draft, number, _, random) =>
            draft.Replace(number[^1], Choice.Of(random, ["1", "2", "3", "4", "6", "7"], digit => digit != number[^1].Text))),
        Of("swap the numbers of two lines of verse", "BP4843", EditionFormat.All, (draft, number, all, random) => Swap(draft, number, Choice.Of(random, all, one => IsPair(one, number))), IsPair),
        Of("move the number of a line of verse to the line before", "BP4842", Pages, (draft, number, _, _) => Move((PdfDraft)draft, number)),
        Of("take the number of a line of verse for its words", "BP4842", EditionFormat.Epub, (draft, number, _, _) =>
            ((EpubDraft)draft).AncestorsOf(number[0]).First(element => element.Attribute("class")?.Value == "line-number").Attribute("class")!.Remove()),
    ];

    private static IEnumerable<IReadOnlyList<Cell>> Numbers(EditionFile file)
    {
        var cells = file switch
        {
            DocxFile docx => docx.VerseNumbers,
            EpubFile epub => epub.VerseNumbers,
            _ => file.PageTexts,
        };
        return cells.GroupBy(cell => (cell.Part, cell.Run)).Select(run => run.Where(cell => !cell.IsSpace).ToList())
            .Where(run => Numbered.Contains(string.Concat(run.Select(cell => cell.Text))));
    }

    private static bool IsPair(IReadOnlyList<Cell> one, IReadOnlyList<Cell> other) => one != other && one.Count == other.Count;

    private static void Say(Draft draft, IReadOnlyList<Cell> number, string words)
    {
        for (var i = 0; i < number.Count; i++)
        {
            draft.Replace(number[i], i < words.Length ? words[i].ToString() : "");
        }
    }

    private static void Swap(Draft draft, IReadOnlyList<Cell> number, IReadOnlyList<Cell> other)
    {
        Say(draft, number, string.Concat(other.Select(cell => cell.Text)));
        Say(draft, other, string.Concat(number.Select(cell => cell.Text)));
    }

    private static void Move(PdfDraft draft, IReadOnlyList<Cell> number)
    {
        foreach (var cell in number)
        {
            draft.Move(cell, GoodEditions.Song.Style.Pdf.Text.LeadingPt);
        }
    }

    private static DamageKind Of(string name, string codes, EditionFormat formats, Action<Draft, IReadOnlyList<Cell>, List<IReadOnlyList<Cell>>, Random> damage, Func<IReadOnlyList<Cell>, IReadOnlyList<Cell>, bool>? isFit = null) => new(name, formats, codes, (text, random) =>
    {
        List<IReadOnlyList<Cell>> all = [.. Numbers(text.File)];
        var number = Choice.Of(random, all, one => isFit is null || all.Exists(other => isFit(one, other)));
        var draft = text.File.Copy();
        damage(draft, number, all, random);
        var words = string.Concat(number.Select(cell => cell.Text));
        return new Damage($"number {words}", draft.ToBytes(), Naming.Of($"line {words}"));
    })
    {
        Of = GoodEditions.Song,
    };
}
