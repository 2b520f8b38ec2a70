using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Comparison.Checks.Matter;

/// <summary>Compares what an edition's metadata say of a letter with its head in the front matter, value by value as the file has them: also what cannot be read as a head's is otherwise.</summary>
/// <param name="values">Compares and reports.</param>
internal sealed class LetterMetadataCheck(MetadataValues values)
{
    /// <summary>Reports what is otherwise.</summary>
    /// <param name="expected">What the source says of the letter, or null.</param>
    /// <param name="found">What the metadata say.</param>
    public void Run(Correspondence? expected, ImmutableArray<(string Name, string Value)> found)
    {
        values.One(MetadataFields.Letter, "letter's number", expected?.Number, Found(CorrespondenceFields.Number));
        Names("letter's sender", expected?.From ?? [], CorrespondenceFields.From);
        Names("letter's addressee", expected?.To ?? [], CorrespondenceFields.To);
        Names("place of the letter", expected?.Place is { } place ? [place] : [], CorrespondenceFields.Place);
        Code(MetadataFields.Letter, "letter's date", expected?.Date?.Text, CorrespondenceFields.Date);
        values.One(MetadataFields.Letter, "archive", expected?.Archive, Found(CorrespondenceFields.Archive));
        values.One(MetadataFields.Letter, "shelf mark", expected?.ShelfMark, Found(CorrespondenceFields.ShelfMark));
        Code(MetadataFields.LetterText, "letter's text base", expected?.Base is { } known ? TextBaseNames.Of(known) : null, CorrespondenceFields.Base);
        values.Many(MetadataFields.LetterText, "earlier printing", PrintingOf(expected), CorrespondenceFields.ReadLines(Found(CorrespondenceFields.Printed)));

        string? Found(string field) => found.FirstOrDefault(one => one.Name == field).Value;

        void Code(MetadataFields place, string name, string? code, string field) =>
            values.Many(place, name, OneOrNone(code), OneOrNone(Found(field)), isExact: true);

        void Names(string name, ImmutableArray<Named> names, string field)
        {
            var read = CorrespondenceFields.ReadNames(Found(field));
            values.Many(MetadataFields.Letter, name, Said(names), Said(read));
            values.Many(MetadataFields.Letter, $"address of the {name}", [.. names.Select(one => one.Reference ?? "")], [.. read.Select(one => one.Reference ?? "")], isExact: true);
        }
    }

    private static ImmutableArray<string> Said(ImmutableArray<Named> names) => [.. names.Select(name => $"{name.Name}{(name.IsBody ? " (body)" : "")}")];

    private static ImmutableArray<string> PrintingOf(Correspondence? head) => head switch
    {
        { PrintedIn: { IsEmpty: false } lines } => lines,
        { IsPrinted: { } isPrinted } => [isPrinted ? "yes" : "no"],
        _ => [],
    };

    private static ImmutableArray<string> OneOrNone(string? value) => value is null ? [] : [value];
}
