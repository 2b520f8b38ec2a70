using System.Collections.Immutable;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>The editions that are damaged: two texts in four files each, written once.</summary>
internal static class GoodEditions
{
    /// <summary>The repository's specimen.</summary>
    public static Manuscript Letter { get; } = new(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md"), Styles.Classic);

    /// <summary>A text that has what the specimen lacks: accents, labels of other forms, series of notes, an address that comes twice.</summary>
    public static Manuscript Statute { get; } = new(
        Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Verification", "Mutation", "bell-statute.md"),
        Styles.Classic with { Notes = new NoteStyle(NoteSeriesForm.Separate) });

    public static ImmutableArray<EditionText> All { get; } =
        [.. new[] { Letter, Statute }.SelectMany(manuscript => new[] { manuscript.Docx, manuscript.Epub, manuscript.Pdf, manuscript.Print })];

    public static Manuscript Of(EditionText text) => text.Source == Letter.Source ? Letter : Statute;
}
