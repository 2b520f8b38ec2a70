using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.Flow;

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

    /// <summary>Where the label stands in the source.</summary>
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

    /// <summary>Whether the source says that it is a label.</summary>
    public required bool IsStated { get; init; }

    /// <summary>Why it may be none, though it has the form.</summary>
    public required LabelDoubt Doubt { get; init; }

    /// <summary>Columns that its paragraph, or its line of one, is indented by.</summary>
    public required int Indent { get; init; }

    /// <summary>How many characters of the piece it covers: not those of <see cref="Text"/> where Markdown counts.</summary>
    public required int Length { get; init; }

    /// <summary>How the author has set it off.</summary>
    public required LabelLook Look { get; init; }

    /// <summary>The list whose other items are its siblings; null where its number alone must say what it follows.</summary>
    public ItemList? List { get; init; }

    /// <summary>Index after its last character in the piece.</summary>
    public int End => Start + Length;

    /// <summary>The same characters as an item of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="ordinal">The number that it has there: another than the one that is written, where Markdown counts.</param>
    public LabelCandidate AsItemOf(ItemList list, int ordinal)
    {
        var numeral = ordinal.ToString(CultureInfo.InvariantCulture);
        return new LabelCandidate
        {
            Text = numeral + Text[Numeral.Length..],
            Numeral = numeral,
            Readings = [new LabelReading(Readings[0].Series, ordinal)],
            Piece = Piece,
            Start = Start,
            Span = Span,
            BeginsParagraph = BeginsParagraph,
            BeginsLine = BeginsLine,
            MayStandInLine = MayStandInLine,
            ClosesParenthesis = ClosesParenthesis,
            SentencesBefore = SentencesBefore,
            IsStated = IsStated,
            Doubt = Doubt,
            Indent = Indent,
            Length = Length,
            Look = Look,
            List = list,
        };
    }
}
