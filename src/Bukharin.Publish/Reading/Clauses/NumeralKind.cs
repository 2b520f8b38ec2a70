namespace Bukharin.Publish.Reading.Clauses;

/// <summary>What a label counts with; each case is a kind of its own.</summary>
internal enum NumeralKind
{
    Figure,
    LatinLower,
    LatinUpper,
    CyrillicLower,
    CyrillicUpper,
    RomanLower,
    RomanUpper,
}
