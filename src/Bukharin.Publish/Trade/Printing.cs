namespace Bukharin.Publish.Trade;

/// <summary>A printing of an edition: what is printed again unchanged has the edition's ISBN and a number of its own.</summary>
/// <param name="Number">Its number; the first is 1.</param>
/// <param name="Date">When it is printed: a W3C date (2026, 2026-11, 2026-11-29); or null.</param>
public sealed record Printing(int Number, string? Date = null)
{
    internal const int Last = 999;
}
