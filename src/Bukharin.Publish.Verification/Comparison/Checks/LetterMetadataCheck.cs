using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Traits;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Compares what an edition's metadata say of a letter with its head in the front matter.</summary>
/// <param name="values">Compares and reports.</param>
internal sealed class LetterMetadataCheck(MetadataValues values)
{
    /// <summary>Reports what is otherwise.</summary>
    /// <param name="expected">What the source says of the letter, or null.</param>
    /// <param name="found">What the metadata say.</param>
    public void Run(Correspondence? expected, Correspondence? found)
    {
        values.One(MetadataFields.Letter, "letter's number", expected?.Number, found?.Number);
        values.One(MetadataFields.Letter, "letter's sender", NamesOf(expected?.From), NamesOf(found?.From));
        values.One(MetadataFields.Letter, "letter's addressee", NamesOf(expected?.To), NamesOf(found?.To));
        values.One(MetadataFields.Letter, "place of the letter", NamesOf(expected?.Place is { } place ? [place] : null), NamesOf(found?.Place is { } other ? [other] : null));
        values.One(MetadataFields.Letter, "letter's date", expected?.Date?.Text, found?.Date?.Text);
        values.One(MetadataFields.Letter, "archive", expected?.Archive, found?.Archive);
        values.One(MetadataFields.Letter, "shelf mark", expected?.ShelfMark, found?.ShelfMark);
        values.One(MetadataFields.LetterText, "letter's text base", expected?.Base?.ToString(), found?.Base?.ToString());
        values.One(MetadataFields.LetterText, "earlier printing", PrintingOf(expected), PrintingOf(found));
    }

    private static string NamesOf(ImmutableArray<Named>? names) =>
        string.Join("; ", (names ?? []).Select(name => $"{name.Name}{(name.Reference is { } reference ? $" {reference}" : "")}{(name.IsBody ? " (body)" : "")}"));

    private static string? PrintingOf(Correspondence? head) =>
        head?.IsPrinted is not { } isPrinted ? null : head.PrintedIn.IsEmpty ? (isPrinted ? "yes" : "no") : string.Join("; ", head.PrintedIn);
}
