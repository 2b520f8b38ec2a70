using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Verification.Comparison.Checks;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>Holds what a large sheet tells of lines and pages against the sheet of the others, both as they were read back.</summary>
internal static class SheetAgreement
{
    /// <summary>The places of which an edition tells, in the numbers of words that all editions share.</summary>
    public static ImmutableArray<ToldPlace> Told(FoundEdition found, TextNumbers numbers)
    {
        var lines = found.Lines;
        return
        [
            .. lines.Index().Where(line => line.Item.Number.Length > 0).Select(line => Beside(line.Item.Number, line.Index)),
            .. found.SheetPlaces.Select(place => place.Line >= 0 ? Beside(place.Text, place.Line) : At(place)),
        ];

        ToldPlace Beside(string text, int line) => new(
            text,
            numbers.PlaceOf(Turn(text, lines[line].Position, lines[line].InWord)),
            line + 1 == lines.Count ? PlacedPageTurn.BehindText
                : numbers.PlaceOf(Turn(text, lines[line + 1].Position, lines[line + 1].InWord)) is var next && lines[line + 1].IsInWord ? next.Token : next.Token - 1);

        ToldPlace At(FoundSheetPlace place)
        {
            var turn = numbers.PlaceOf(Turn(place.Text, place.Position, place.InWord));
            return new(place.Text, turn, turn.Token);
        }
    }

    /// <summary>The beginnings of the lines that have numbers.</summary>
    public static ImmutableArray<PlacedPageTurn> NumberedLines(FoundEdition found, TextNumbers numbers) =>
        [.. found.Lines.Where(line => line.Number.Length > 0).Select(line => numbers.PlaceOf(Turn(line.Number, line.Position, line.InWord)))];

    /// <summary>Compares a large sheet with the sheet of the others.</summary>
    /// <param name="usual">That of the others, of a format with pages.</param>
    /// <param name="large">The large one.</param>
    /// <param name="pageWord">What the number of a page has before it.</param>
    public static IEnumerable<Diagnostic> Check(VerificationResult usual, VerificationResult large, string pageWord)
    {
        var expected = usual.NumberedLines
            .Concat(usual.PageTurns.Skip(1).Where(turn => turn.Token is not (PlacedPageTurn.BeforeText or PlacedPageTurn.BehindText)).Select(turn => turn with { Label = $"{pageWord} {turn.Label}" }))
            .ToList();
        foreach (var place in expected)
        {
            var told = large.ToldPlaces.Where(one => one.Text == place.Label).ToList();
            if (told.Count == 0)
            {
                yield return DiagnosticCodes.SheetPlaceLost.At(place.Origin.Span, Name(place.Label), place.Words, StoryComparison.InClause(place.Origin.Clause));
            }
            else if (!told.Exists(one => IsRight(place, one)))
            {
                yield return DiagnosticCodes.SheetPlaceElsewhere.At(place.Origin.Span, Name(place.Label), place.Words, told[0].First.Words);
            }
        }

        foreach (var group in large.ToldPlaces.GroupBy(one => one.Text))
        {
            foreach (var added in expected.Exists(place => place.Label == group.Key) ? group.Skip(1) : group)
            {
                yield return DiagnosticCodes.SheetPlaceAdded.At(added.First.Origin.Span, Name(added.Text), added.First.Words);
            }
        }

        static string Name(string label) => label.All(char.IsAsciiDigit) ? string.Create(CultureInfo.InvariantCulture, $"Line {label}") : $"'{label}'";
    }

    private static FoundPageTurn Turn(string label, int position, int inWord) => new(new RecoveredPageTurn(label), position, inWord);

    /// <summary>Whether the place is where it is told to be; where a line begins inside a compound, it may be told before that, and where it begins with a label, behind it.</summary>
    private static bool IsRight(PlacedPageTurn place, ToldPlace told)
    {
        return IsWithin(place.Token) || IsWithin(place.WordStart) || (place.LabelTokens > 0 && IsWithin(place.Token + place.LabelTokens));

        bool IsWithin(int token) => token >= told.First.Token && token <= told.Last;
    }
}
