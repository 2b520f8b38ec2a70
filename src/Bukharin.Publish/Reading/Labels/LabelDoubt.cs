namespace Bukharin.Publish.Reading.Labels;

/// <summary>Why characters in the form of a label may be something else: then only another label of the series proves that they are one.</summary>
internal enum LabelDoubt
{
    /// <summary>There is no reason.</summary>
    None,

    /// <summary>A letter with a point before words is an initial, or an abbreviation: <c>A. Smith</c>, <c>i. e.</c></summary>
    Initial,

    /// <summary>A figure with a point before a month is a date, which proves no other label either: <c>1. Mai 1919</c>.</summary>
    Date,

    /// <summary>Words that could go on with the sentence: <c>§ 5 of the treaty</c>, <c>Article 5 Paragraph 2 says</c>.</summary>
    Sentence,

    /// <summary>No sign stands beside it that only labels have: <c>1 Lamps</c>, <c>1/ Lamps</c>, <c>1 – Lamps</c>, <c>First. Lamps</c>.</summary>
    Unmarked,

    /// <summary>A decimal number is a quantity or an hour: <c>1.5 million</c>.</summary>
    Quantity,
}
