using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;
using Bukharin.Publish.Tests.Verification.Mutation.Source;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to ids, links, the credit, the title page and the metadata.</summary>
internal static class FrontDamage
{
    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        new("break an id", EditionFormat.Linked, "BP4206", (text, random) => Id(text, random, (draft, label) => draft.RenameId(label.Id, label.Id + "x"))),
        new("drop an id", EditionFormat.Linked, "BP4206", (text, random) => Id(text, random, (draft, label) => draft.RenameId(label.Id, null))),
        new("swap two ids", EditionFormat.Linked, "BP4207", (text, random) =>
        {
            var (one, two) = (Label(text, random), Label(text, random));
            if (one == two)
            {
                throw new ImpossibleDamageException("They are one.");
            }

            var draft = text.File.Copy();
            draft.RenameId(one.Id, "between");
            draft.RenameId(two.Id, one.Id);
            draft.RenameId("between", two.Id);
            return new Damage($"{one.Id} and {two.Id} swapped", draft.ToBytes(), Naming.At(PlaceOf(text, one), PlaceOf(text, two)));
        }),
        new("drop a link", EditionFormat.Linked, "BP4209", (text, random) => Link(text, random, (draft, link) => draft.LeadLink(link.Target, null))),
        new("lead a cross-reference elsewhere", EditionFormat.Linked, "BP4209", (text, random) =>
        {
            var reference = Choice.Of(random, DocumentWalker.Descendants(text.Source.Document).OfType<CrossReference>().Where(one => !one.Target.StartsWith("#fn:", StringComparison.Ordinal)));
            var draft = text.File.Copy();
            draft.LeadLink(reference.Target, "#clause-2");
            return new Damage(reference.Target, draft.ToBytes(), Naming.At(text.Source.Places.First(place => place.Look == reference)));
        }),
        new("call another place in a cross-reference", EditionFormat.All, "BP4103", (text, random) =>
        {
            var cell = Choice.Cell(text, random, cell => cell.Place.Look is CrossReference && char.IsAsciiDigit(cell.Text[0]));
            var index = text.IndexOf(cell.Cell);
            return TextDamage.Change(text, [(index..(index + 1), "2")]);
        }),
        new("lead a link elsewhere", EditionFormat.Linked, "BP4209", (text, random) => Link(text, random, (draft, link) =>
            draft.LeadLink(link.Target, link.Target[0] == '#' ? "#clause-2" : "https://example.com/elsewhere"))),
        new("drop the credit from the page", EditionFormat.All, "BP4401", (text, random) => OnPage(text, random, Front(text).Credit.Lines, (draft, cells, _) => Erase(draft, cells), "credit")),
        new("drop the credit from one of its two places", EditionFormat.Pdf, "BP4401", (text, random) =>
        {
            var draft = text.File.Copy();
            var place = random.Next(2);
            foreach (var line in Front(text).Credit.Lines)
            {
                Erase(draft, text.Find(line).ElementAt(place));
            }

            return new Damage(place == 0 ? "at the beginning" : "at the end", draft.ToBytes(), Naming.Of("credit"));
        }),
        new("alter a letter of the credit in one of its two places", EditionFormat.Pdf, "BP4402", (text, random) =>
        {
            var draft = text.File.Copy();
            var line = Choice.Of(random, Front(text).Credit.Lines);
            Alter(draft, text.Find(line).ElementAt(random.Next(2)), random);
            return new Damage(line, draft.ToBytes(), Naming.Of("credit"));
        }),
        new("let the title in the file's two metadata differ", EditionFormat.Pdf, "BP4502", (text, random) =>
        {
            var draft = (PdfDraft)text.File.Copy();
            draft.ChangeInformation("Title", Letter(random));
            return new Damage("title", draft.ToBytes(), Naming.Of("title"));
        }),
        new("alter a running head", EditionFormat.Docx | EditionFormat.Pdf, "BP4109", (text, random) =>
        {
            var cell = Choice.Of(random, text.File.PageTexts.Where(cell => text.File.Format == EditionFormat.Pdf || ((XmlEditionFile)text.File).TextParts[cell.Part].StartsWith("word/header", StringComparison.Ordinal)), cell => cell.Text is [var c] && char.IsLetter(c));
            var draft = text.File.Copy();
            draft.Replace(cell, cell.Text == "e" ? "o" : "e");
            return new Damage($"'{cell.Text}' of page {cell.Part + 1}", draft.ToBytes(), Naming.Of("repeated on pages"));
        }),
        new("alter a letter of the credit on the page", EditionFormat.All, "BP4402", (text, random) => OnPage(text, random, Front(text).Credit.Lines, Alter, "credit")),
        new("drop the credit from the foot of pages", EditionFormat.Docx, "BP4403", (text, _) =>
        {
            var draft = text.File.Copy();
            var beginning = Folded.Of(Front(text).Credit.Lines[0])[..20];
            var runs = text.File.PageTexts.GroupBy(cell => (cell.Part, cell.Run)).Where(run => Folded.Of(string.Concat(run.Select(cell => cell.Text))).StartsWith(beginning, StringComparison.Ordinal));
            Array.ForEach([.. runs.SelectMany(run => run)], cell => draft.Replace(cell, ""));
            return new Damage("credit at the foot dropped", draft.ToBytes(), Naming.Of("credit"));
        }),
        new("drop the credit from the metadata", EditionFormat.All, "BP4404", (text, _) => Metadata(text, "source", _ => null)),
        new("alter a letter of the credit in the metadata", EditionFormat.All, "BP4502", (text, random) => Metadata(text, "source", Letter(random))),
        new("drop the title from the page", EditionFormat.All, "BP4101", (text, random) => OnPage(text, random, [Front(text).Title], (draft, cells, _) => Erase(draft, cells), "title")),
        new("alter a letter of the title on the page", EditionFormat.All, "BP4103", (text, random) => OnPage(text, random, [Front(text).Title], Alter, "title")),
        new("drop the subtitle from the page", EditionFormat.All, "BP4101", (text, random) => OnPage(text, random, [Front(text).Subtitle!], (draft, cells, _) => Erase(draft, cells), "subtitle")),
        new("alter a name on the title page", EditionFormat.All, "BP4103", (text, random) => OnPage(text, random, [.. Front(text).Contributors.Select(one => one.Name)], Alter, "author", "contributor", "name")),
        new("drop a line of the letter's head", EditionFormat.All, "BP4101", (text, random) => OnPage(text, random, Head(text), (draft, cells, _) => Erase(draft, cells), "head")),
        new("alter a letter of the letter's head", EditionFormat.All, "BP4103", (text, random) => OnPage(text, random, Head(text), Alter, "head")),
        new("drop the editorial note", EditionFormat.All, "BP4101", (text, random) => OnPage(text, random, [Front(text).Editorial!], (draft, cells, _) => Erase(draft, cells), "editorial")),
        new("alter a letter of the editorial note", EditionFormat.All, "BP4103", (text, random) => OnPage(text, random, [Front(text).Editorial!], Alter, "editorial")),
        new("drop the rights from the page", EditionFormat.All, "BP4101", (text, random) => OnPage(text, random, [Front(text).Rights!], (draft, cells, _) => Erase(draft, cells), "rights")),
        new("drop a field of the metadata", EditionFormat.All, "BP4501", (text, random) => Metadata(text, Field(text, random), _ => null)),
        new("alter a letter in a field of the metadata", EditionFormat.All, "BP4502", (text, random) => Metadata(text, Field(text, random), Letter(random))),
    ];

    private static FrontMatter Front(EditionText text) => text.Source.Document.FrontMatter;

    /// <summary>What stands in the letter's head and nowhere else.</summary>
    private static ImmutableArray<string> Head(EditionText text) => Front(text).Correspondence is { } head
        ? [head.To[0].Name, "between 7 and 9 March 1786", $"{head.Archive}, {head.ShelfMark}", head.PrintedIn[0]]
        : throw new ImpossibleDamageException("The text has no letter's head.");

    private static ClauseLabel Label(EditionText text, Random random) =>
        Choice.Of(random, DocumentWalker.Labels(text.Source.Document)).Label;

    private static SourcePlace PlaceOf(EditionText text, ClauseLabel label) =>
        text.Source.Places.First(place => place.ClauseId == label.Id);

    private static Damage Id(EditionText text, Random random, Action<Draft, ClauseLabel> damage)
    {
        var label = Label(text, random);
        var draft = text.File.Copy();
        damage(draft, label);
        return new Damage(label.Id, draft.ToBytes(), Naming.At(PlaceOf(text, label)));
    }

    private static Damage Link(EditionText text, Random random, Action<Draft, Link> damage)
    {
        var link = Choice.Of(random, DocumentWalker.Descendants(text.Source.Document).OfType<Link>());
        var draft = text.File.Copy();
        damage(draft, link);
        return new Damage(link.Target, draft.ToBytes(), Naming.At(text.Source.Places.First(place => place.Look == link)));
    }

    private static Damage OnPage(EditionText text, Random random, ImmutableArray<string> lines, Action<Draft, IReadOnlyList<Cell>, Random> damage, params ImmutableArray<string> words)
    {
        var line = Choice.Of(random, lines);
        var draft = text.File.Copy();
        var found = text.Find(line).ToList();
        if (found.Count == 0)
        {
            throw new ImpossibleDamageException("It does not stand there.");
        }

        // A seed of its own for each occurrence, so that all of them are damaged alike.
        var seed = random.Next();
        foreach (var cells in found)
        {
            damage(draft, cells, new Random(seed));
        }

        return new Damage($"'{line}'", draft.ToBytes(), Naming.Of(words));
    }

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

    private static string Field(EditionText text, Random random) => Choice.Of(random, text.File.MetadataFields, field => field != "source");

    private static Damage Metadata(EditionText text, string field, Func<string, string?> change)
    {
        var draft = text.File.Copy();
        draft.ChangeMetadata(field, change);
        return new Damage(field, draft.ToBytes(), Naming.Of([.. field switch
        {
            "source" => new[] { "credit" },
            "author" => ["author", "creator", "contributor"],
            "issued" => ["issued", "date", "publication"],
            _ => [field],
        }]));
    }

    private static Func<string, string?> Letter(Random random)
    {
        var share = random.NextDouble();
        return value =>
        {
            var places = Enumerable.Range(0, value.Length).Where(i => char.IsLetterOrDigit(value[i])).ToList();
            var at = places[(int)(share * places.Count)];
            var other = char.IsAsciiDigit(value[at]) ? (char)('0' + ((value[at] - '0' + 1) % 10)) : value[at] == 'e' ? 'o' : 'e';
            return $"{value[..at]}{other}{value[(at + 1)..]}";
        };
    }
}
