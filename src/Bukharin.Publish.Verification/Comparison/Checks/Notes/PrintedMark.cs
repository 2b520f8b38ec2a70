using System.Globalization;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>What a mark says to its reader: the place of its note in a series.</summary>
/// <param name="IsSymbol">Whether the series is that of symbols, and not of figures.</param>
/// <param name="Place">The place: 1 for the first.</param>
internal readonly record struct PrintedMark(bool IsSymbol, int Place)
{
    // Chicago Manual of Style, 17th edition, 14.25: each of these once, then each twice, and so on.
    private const string Symbols = "*†‡§";

    /// <summary>Reads a mark; null where it is none of either series.</summary>
    /// <param name="printed">What is printed.</param>
    public static PrintedMark? Read(string printed)
    {
        if (printed.Length == 0)
        {
            return null;
        }

        var symbol = Symbols.IndexOf(printed[0], StringComparison.Ordinal);
        return symbol >= 0 && printed.AsSpan().IndexOfAnyExcept(printed[0]) < 0 ? new PrintedMark(true, ((printed.Length - 1) * Symbols.Length) + symbol + 1)
            : printed[0] is >= '1' and <= '9' && int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? new PrintedMark(false, place)
            : null;
    }
}
