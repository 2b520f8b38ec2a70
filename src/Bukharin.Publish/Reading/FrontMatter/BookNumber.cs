namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Book numbers, of ten digits too, as far as their check digit goes: what an identifier may be.</summary>
internal static class BookNumber
{
    /// <summary>Whether somebody meant an ISBN: it says so, or has the thirteen digits and the prefix of one.</summary>
    public static bool LooksLikeIsbn(string identifier) =>
        identifier.StartsWith("ISBN", StringComparison.OrdinalIgnoreCase)
        || identifier.StartsWith("urn:isbn:", StringComparison.OrdinalIgnoreCase)
        || (Digits(identifier) is { Length: 13 } digits
            && (digits.StartsWith("978", StringComparison.Ordinal) || digits.StartsWith("979", StringComparison.Ordinal))
            && identifier.All(c => char.IsAsciiDigit(c) || c is '-' or ' '));

    public static bool IsValid(string identifier)
    {
        var digits = Digits(identifier.StartsWith("ISBN-1", StringComparison.OrdinalIgnoreCase) ? identifier[7..] : identifier);
        return digits.Length switch
        {
            10 => digits.Select((c, i) => (c == 'X' ? 10 : c - '0') * (10 - i)).Sum() % 11 == 0,
            13 => !digits.Contains('X', StringComparison.Ordinal) && digits.Select((c, i) => (c - '0') * (i % 2 == 0 ? 1 : 3)).Sum() % 10 == 0,
            _ => false,
        };
    }

    private static string Digits(string identifier) => new([.. identifier.Where((c, i) => char.IsAsciiDigit(c) || (c is 'X' or 'x' && i == identifier.Length - 1)).Select(char.ToUpperInvariant)]);
}
