using System.Collections.Immutable;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>Undoes what a word processor does to language tags: it adds a country to each that has none.</summary>
internal static class PlainLanguages
{
    /// <summary>Gives words the language tag that the edition as made has: <c>ru</c> for <c>ru-RU</c>.</summary>
    /// <param name="edited">The edition as it is.</param>
    /// <param name="basis">The edition as it was.</param>
    public static RecoveredEdition Of(RecoveredEdition edited, RecoveredEdition basis)
    {
        var known = basis.Paragraphs.Concat(basis.Notes.SelectMany(note => note.Paragraphs))
            .SelectMany(paragraph => paragraph.Pieces.OfType<RecoveredText>())
            .Select(piece => piece.Format.Language)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return edited with
        {
            Paragraphs = Plain(edited.Paragraphs),
            Notes = [.. edited.Notes.Select(note => note with { Paragraphs = Plain(note.Paragraphs) })],
        };

        ImmutableArray<RecoveredParagraph> Plain(ImmutableArray<RecoveredParagraph> paragraphs) =>
            [.. paragraphs.Select(paragraph => paragraph with { Pieces = [.. paragraph.Pieces.Select(PlainPiece)] })];

        RecoveredPiece PlainPiece(RecoveredPiece piece) =>
            piece is RecoveredText { Format.Language: { } language } text && !known.Contains(language)
            && language.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && known.Contains(language[..dash])
                ? text with { Format = text.Format with { Language = language[..dash] } } : piece;
    }
}
