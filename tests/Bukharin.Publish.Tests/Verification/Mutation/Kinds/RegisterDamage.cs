using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to marked names, and to the registers that are made of them.</summary>
internal static class RegisterDamage
{
    private const string Register = "the register";

    private static readonly ImmutableArray<string> Entries =
    [
        "Ansty, Walter (Principal Keeper of Thole Rock)", "Corrie, Tam (ran the supply boat)", "Strake, Aldous", "Aldmouth", "Carrow Point", "Thole Rock",
    ];

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        Of("drop the name of a register's entry", "BP4101", Named, (draft, _, cells, _) => Erase(draft, cells)),
        Of("drop an entry of a register", "BP4101", Named, (draft, text, cells, _) => Erase(draft, [.. cells, .. PlacesOf(text, cells)])),
        Of("alter a letter of a register's entry", "BP4103", Named, (draft, _, cells, random) =>
        {
            var cell = Choice.Of(random, cells, cell => cell.Text is [var c] && char.IsLetter(c));
            draft.Replace(cell, cell.Text == "e" ? "o" : "e");
        }),
        Of("let a register name another page or clause", "BP4103", Named, (draft, text, cells, random) =>
        {
            var digit = Choice.Of(random, PlacesOf(text, cells), cell => cell.Text is [>= '0' and <= '9']);
            draft.Replace(digit, digit.Text == "7" ? "5" : "7");
        }),
        Of("put a page or clause too many into a register", "BP4102 BP4103", Named, (draft, text, cells, _) =>
        {
            var last = PlacesOf(text, cells)[^1];
            draft.Replace(last, last.Text + ", 77");
        }),
        Of("swap two entries of a register", "BP4101 BP4103 BP4104 BP4110", text => Named(text).Take(1), (draft, text, cells, _) =>
            draft.SwapBlocks([.. cells, .. PlacesOf(text, cells)], [.. Named(text).ElementAt(1) is var other ? [.. other, .. PlacesOf(text, other)] : (Cell[])[]]), EditionFormat.Docx | EditionFormat.Epub),
        Of("lead a register's entry to another place", "BP4209", Named, (draft, _, _, random) =>
        {
            var ids = First();
            var id = Choice.Of(random, ids);
            draft.LeadLink($"#{id}", $"#{Choice.Of(random, ids, other => other != id)}");
        }, EditionFormat.Linked),
        Of("take the link from a register's entry", "BP4209", Named, (draft, _, _, random) => draft.LeadLink($"#{Choice.Of(random, First())}", null), EditionFormat.Linked),
        Id("drop the id of a marked name", "BP4206", (draft, id, _) => draft.RenameId(id, null)),
        Id("let a marked name have the id of another", "BP4206 BP4207 BP4208", (draft, id, random) => draft.RenameId(id, Choice.Of(random, First(), other => other != id))),
    ];

    /// <summary>The names of entries; the credit names places too, and no page behind them.</summary>
    private static IEnumerable<IReadOnlyList<Cell>> Named(EditionText text) =>
        Entries.SelectMany(text.Find).Where(cells => PlacesOf(text, cells) is [{ Text: [',', ..] }, .. var rest] && rest.Exists(cell => char.IsAsciiDigit(cell.Text[^1])));

    /// <summary>The first mark of each name, to which its entry leads in every format.</summary>
    private static List<string> First() =>
        [.. DocumentWalker.Descendants(GoodEditions.Named.Document).OfType<Mention>().DistinctBy(mention => (mention.Kind, mention.Key)).Select(mention => mention.Id)];

    /// <summary>What follows the name of an entry: its pages or clauses, up to the next entry.</summary>
    private static List<Cell> PlacesOf(EditionText text, IReadOnlyList<Cell> cells)
    {
        var after = text.Rest.IndexOf(cells[^1]) + 1;
        return [.. text.Rest.Skip(after).TakeWhile(cell => cell.IsSpace || !cell.Text.Any(char.IsUpper)).Where(cell => !cell.IsSpace)];
    }

    private static void Erase(Draft draft, IEnumerable<Cell> cells)
    {
        foreach (var cell in cells)
        {
            draft.Replace(cell, "");
        }
    }

    private static DamageKind Id(string name, string codes, Action<Draft, string, Random> damage) => new(name, EditionFormat.Linked, codes, (text, random) =>
    {
        var draft = text.File.Copy();
        var id = Choice.Of(random, First());
        damage(draft, id, random);
        return new Damage(id, draft.ToBytes(), Naming.Of(id));
    })
    {
        Of = GoodEditions.Named,
    };

    private static DamageKind Of(
        string name,
        string codes,
        Func<EditionText, IEnumerable<IReadOnlyList<Cell>>> places,
        Action<Draft, EditionText, IReadOnlyList<Cell>, Random> damage,
        EditionFormat formats = EditionFormat.All) => LineDamage.Of(GoodEditions.Named, name, codes, places, Register, damage, formats);
}
