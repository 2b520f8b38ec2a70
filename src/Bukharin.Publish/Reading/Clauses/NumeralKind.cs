namespace Bukharin.Publish.Reading.Clauses;

/// <summary>What the numeral of a label is made of. Each case of letters is a kind of its own.</summary>
internal enum NumeralKind
{
    Figure,

    /// <summary>Figures parted by points, <c>1.2.1</c>: the last one counts, those before it are the series' stem.</summary>
    Decimal,
    LatinLower,
    LatinUpper,

    /// <summary>A letter twice or three times, <c>aa</c>: the level below <c>a</c> in German statutes.</summary>
    RepeatedLower,
    RepeatedUpper,
    CyrillicLower,
    CyrillicUpper,
    GreekLower,
    GreekUpper,
    RomanLower,
    RomanUpper,

    /// <summary>Words that the source states to be a label and that are no numeral.</summary>
    Stated,
}
