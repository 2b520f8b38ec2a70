namespace Bukharin.Publish.Reading.Clauses;

/// <summary>One way to read a label: <c>i)</c> is the first Roman numeral and the ninth letter.</summary>
/// <param name="Series">The series.</param>
/// <param name="Ordinal">The place in the series, 1-based.</param>
internal readonly record struct LabelReading(LabelSeries Series, int Ordinal)
{
    public bool IsFirst => Ordinal == 1;

    /// <summary>Whether a label is the one that comes next.</summary>
    public bool Follows(LabelReading earlier) =>
        Series == earlier.Series
        && Ordinal > earlier.Ordinal
        && Numerals.AreAdjacent(Series.Kind, earlier.Ordinal, Ordinal);

    /// <summary>Whether a label comes later in the series, others left out between.</summary>
    public bool SkipsForwardFrom(LabelReading earlier) => Series == earlier.Series && Ordinal > earlier.Ordinal;
}
