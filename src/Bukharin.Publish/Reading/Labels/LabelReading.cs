namespace Bukharin.Publish.Reading.Labels;

/// <summary>One way to read a label: <c>i)</c> is the first Roman numeral and the ninth letter.</summary>
/// <param name="Series">The series.</param>
/// <param name="Ordinal">The place in the series, 1-based.</param>
/// <param name="Inserted">The place among those put in after the ordinal: 1 for <c>5a</c> and <c>5bis</c>; 0 for <c>5</c> itself.</param>
/// <param name="Through">The last ordinal of a label for several, as <c>§§ 3-5</c>; 0 for a label of one.</param>
internal readonly record struct LabelReading(LabelSeries Series, int Ordinal, int Inserted = 0, int Through = 0)
{
    public bool IsFirst => Ordinal == 1 && Inserted == 0;

    /// <summary>Whether it is a letter put in between two: <c>ba</c>, <c>iia</c>. As such letters are many words too, it follows its neighbour or is none.</summary>
    public bool IsPutIn => Inserted > 0 && Series.Kind is (NumeralKind.LatinLower or NumeralKind.LatinUpper or NumeralKind.RomanLower or NumeralKind.RomanUpper);

    private int Last => Math.Max(Ordinal, Through);

    /// <summary>Whether a label is the one that comes next.</summary>
    public bool Follows(LabelReading earlier)
    {
        if (Series != earlier.Series)
        {
            return false;
        }

        if (Series.Kind == NumeralKind.Stated)
        {
            return true;
        }

        return Ordinal == earlier.Last
            ? Inserted == earlier.Inserted + 1
            : Inserted == 0 && Ordinal > earlier.Last && Numerals.AreAdjacent(Series.Kind, earlier.Last, Ordinal);
    }

    /// <summary>Whether a label comes later in the series, others left out between.</summary>
    /// <remarks>Not from a letter to a doubled one: <c>ii)</c> somewhere after <c>b)</c> is a Roman numeral, or nothing of that series.</remarks>
    public bool SkipsForwardFrom(LabelReading earlier) =>
        Series == earlier.Series
        && !IsPutIn
        && (Ordinal, Inserted).CompareTo((earlier.Last, earlier.Inserted)) > 0
        && IsDoubled(Ordinal) == IsDoubled(earlier.Last);

    /// <summary>Whether a label has the number of an earlier one again, or a smaller one of its series.</summary>
    public bool ComesBackTo(LabelReading earlier) =>
        Series == earlier.Series && !IsPutIn && (Ordinal, Inserted).CompareTo((earlier.Ordinal, earlier.Inserted)) <= 0;

    private bool IsDoubled(int ordinal) => Series.Kind is NumeralKind.LatinLower or NumeralKind.LatinUpper && ordinal > 26;
}
