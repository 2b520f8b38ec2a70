using System.Collections.Immutable;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>The editions that are damaged, written once: two texts, one of them as a sheet for a classroom, as one with gaps, as a teacher's with answers, and with names marked, in four files each; that with counted labels; and a table.</summary>
internal static class GoodEditions
{
    // Two answers of words of the same lengths: each can stand in the other's place, letter by letter.
    private const string ClassWork =
        "questions:\n  - ask: Why does he answer what nobody asked?\n    answer: He wants it on file.\n  - ask: Which clause would you doubt?\n    answer: It seems to be late.\n"
        + "words: [lamp, barrels, mail steamer]\ntasks:\n  - ask: Write the answer of the Board.\n    answer: Three clauses will do.\n";

    /// <summary>The repository's specimen.</summary>
    public static Manuscript Letter { get; } = new(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md"), Styles.Classic);

    /// <summary>A text that has what the specimen lacks: accents, labels of other forms, series of notes, an address that comes twice.</summary>
    public static Manuscript Statute { get; } = new(
        Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Verification", "Mutation", "bell-statute.md"),
        Styles.Classic with { Notes = new NoteStyle(NoteSeriesForm.Separate) });

    /// <summary>The specimen in the style for a classroom.</summary>
    public static Manuscript Sheet { get; } = new(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md"), Styles.Load("handout"));

    /// <summary>The specimen as a sheet with gaps, with their key.</summary>
    public static Manuscript Gaps { get; } = new(
        GapTexts.Letter,
        Styles.Load("handout").Of(new SheetVersion { Gaps = GapForm.Bare, Answers = true }),
        GapTexts.Signs(Styles.Load("handout").Sheet.GapLength));

    /// <summary>The specimen with labels that are numbers of Word's lists: of interest as a DOCX.</summary>
    public static Manuscript Listed { get; } = new(
        Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md"), Styles.Classic with { Docx = Styles.Classic.Docx with { LabelsAreLists = true } });

    /// <summary>The specimen with a lesson's work, as the teacher's sheet: of interest for questions, answers, tasks and words.</summary>
    public static Manuscript Lesson { get; } = new(
        MarkdownReader.Read(
            File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md")).Replace("style: classic\n", ClassWork, StringComparison.Ordinal), "lighthouse-letter.md").Document!,
        Styles.Load("handout").Of(new SheetVersion { Answers = true }));

    /// <summary>The specimen with names that are marked, and registers of them.</summary>
    public static Manuscript Named { get; } = new(
        MarkdownReader.Read(
            new[]
            {
                ("style: classic\n", "style: classic\npersons:\n  - { key: corrie, name: Tam Corrie, sort: \"Corrie, Tam\", description: ran the supply boat }\n  - { key: ansty, name: Walter Ansty, sort: \"Ansty, Walter\", description: Principal Keeper of Thole Rock, ref: \"https://example.org/ansty\" }\n  - { key: strake, name: Aldous Strake, sort: \"Strake, Aldous\" }\n"),
                ("Walter Ansty answered", "[Walter Ansty]{.person key=ansty} answered"),
                ("Fairways at Aldmouth", "Fairways at [Aldmouth]{.place}"),
                ("the light on Thole Rock, and", "the light on [Thole Rock]{.place}, and"),
                ("at Carrow Point", "at [Carrow Point]{.place}"),
                ("Corrie had the boat", "[Corrie]{.person key=corrie} had the boat"),
                ("in Corrie's boat", "in [Corrie's]{.person key=corrie} boat"),
                ("that Corrie be paid", "that [Corrie]{.person key=corrie} be paid"),
                ("[Captain Aldous Strake]{.gloss}", "[Captain [Aldous Strake]{.person key=strake}]{.gloss}"),
                ("sight of Thole Rock", "sight of [Thole Rock]{.place}"),
                ("Ansty's letter reached Aldmouth", "[Ansty's]{.person key=ansty} letter reached [Aldmouth]{.place}"),
                ("Corrie was not due", "[Corrie]{.person key=corrie} was not due"),
            }.Aggregate(File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md")), (text, mark) => text.Replace(mark.Item1, mark.Item2, StringComparison.Ordinal)),
            "lighthouse-letter.md").Document!,
        Styles.Classic);

    /// <summary>The sheet of one pupil, which tells the lines and pages of <see cref="Sheet"/>; nothing else of it is damaged.</summary>
    public static Manuscript Large { get; } = new(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md"), Styles.Load("handout-large").AsLargeOf(Sheet.Style));

    /// <summary>A table whose cells span columns and rows, with a head of two rows and a foot: of interest for what files say of its cells.</summary>
    public static Manuscript Ledger { get; } = new(Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Verification", "Mutation", "oil-ledger.md"), Styles.Classic);

    /// <summary>A song whose lines have numbers; nothing else of it is damaged.</summary>
    public static Manuscript Song { get; } = new(
        MarkdownReader.Read(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Verification", "Mutation", "night-song.md")), "night-song.md").Document!,
        Styles.Classic,
        isPlaced: false);

    /// <summary>A text with marginal notes, which its PDFs have in the margin; nothing else of it is damaged.</summary>
    public static Manuscript Side { get; } = new(MarkdownReader.Read(SideNotes.Text, "side.md").Document!, SideNotes.InMargin(Styles.Classic));

    /// <summary>A text with figures at heads and feet of pages; nothing else of it is damaged.</summary>
    public static Manuscript Album { get; } = new(
        MarkdownReader.Read(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Verification", "Mutation", "sketch-book.md")), "sketch-book.md").Document!,
        Styles.Classic,
        isPlaced: false);

    /// <summary>Texts of which nothing is damaged but what no other text has.</summary>
    public static ImmutableArray<Manuscript> Apart { get; } = [Large, Ledger, Song, Side, Album];

    private static ImmutableArray<Manuscript> Manuscripts { get; } = [Letter, Statute, Sheet, Gaps, Lesson, Named];

    public static ImmutableArray<EditionText> All { get; } =
        [.. Manuscripts.SelectMany(manuscript => new[] { manuscript.Docx, manuscript.Epub, manuscript.Pdf, manuscript.Print }), Listed.Docx];

    /// <summary>These, and those that are damaged in a few ways alone, of texts apart.</summary>
    public static ImmutableArray<EditionText> WithFew { get; } = [.. All, Large.Docx, Large.Pdf, Large.Print, Ledger.Docx, Ledger.Epub, Ledger.Pdf, Song.Docx, Song.Epub, Song.Pdf, Song.Print, Side.Docx, Side.Epub, Side.Pdf, Side.Print, Album.Pdf, Album.Print];

    public static Manuscript Of(EditionText text) => Manuscripts.Add(Listed).AddRange(Apart).Single(manuscript => manuscript.Source == text.Source);
}
