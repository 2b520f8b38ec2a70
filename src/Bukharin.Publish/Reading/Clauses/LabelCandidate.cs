using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Characters that have the form of a label; whether they are one, their neighbours decide.</summary>
/// <remarks>A class, not a record: a candidate is itself and no other, however alike they look.</remarks>
internal sealed class LabelCandidate
{
    /// <summary>The characters, delimiters included.</summary>
    public required string Text { get; init; }

    /// <summary>The characters between the delimiters.</summary>
    public required string Numeral { get; init; }

    /// <summary>The ways to read it, letters before Roman numerals; at least one.</summary>
    public required ImmutableArray<LabelReading> Readings { get; init; }

    /// <summary>Index of the paragraph's piece that it stands in.</summary>
    public required int Piece { get; init; }

    /// <summary>Index of its first character in the piece.</summary>
    public required int Start { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Whether it begins its paragraph.</summary>
    public required bool BeginsParagraph { get; init; }

    /// <summary>Whether it begins a line within its paragraph.</summary>
    public required bool BeginsLine { get; init; }

    /// <summary>Whether its form is one that labels inside a sentence have.</summary>
    public required bool MayStandInLine { get; init; }

    /// <summary>Whether it closes a parenthesis that was opened before it.</summary>
    public required bool ClosesParenthesis { get; init; }

    /// <summary>How many sentences of the paragraph end before it: equal numbers mean one sentence.</summary>
    public required int SentencesBefore { get; init; }

    /// <summary>Index after its last character in the piece.</summary>
    public int End => Start + Text.Length;
}
