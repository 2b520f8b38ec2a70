using System.Collections.Immutable;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>The editions that are damaged, written once: two texts, and one of them as a sheet for a classroom and as one with gaps, in four files each; and that with counted labels.</summary>
internal static class GoodEditions
{
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

    private static ImmutableArray<Manuscript> Manuscripts { get; } = [Letter, Statute, Sheet, Gaps];

    public static ImmutableArray<EditionText> All { get; } =
        [.. Manuscripts.SelectMany(manuscript => new[] { manuscript.Docx, manuscript.Epub, manuscript.Pdf, manuscript.Print }), Listed.Docx];

    public static Manuscript Of(EditionText text) => Manuscripts.Add(Listed).Single(manuscript => manuscript.Source == text.Source);
}
