namespace Bukharin.Publish.Reading.Labels;

/// <summary>What the numeral of a label is made of. Each case of letters is a kind of its own.</summary>
internal enum NumeralKind
{
    Figure,

    /// <summary>Figures parted by points, <c>1.2.1</c>: the last one counts, those before it are the series' stem.</summary>
    Decimal,

    /// <summary>A number of several parts behind § or a word, <c>§ 101.5</c>, <c>L. 122-1</c>: of a law, where each part has as many as it has.</summary>
    Compound,
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
