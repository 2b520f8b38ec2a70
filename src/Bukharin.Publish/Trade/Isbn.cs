using System.Diagnostics.CodeAnalysis;

namespace Bukharin.Publish.Trade;

/// <summary>An ISBN of thirteen digits (ISO 2108).</summary>
public sealed record Isbn
{
    private static readonly string[] Leads = ["urn:isbn:", "ISBN-13:", "ISBN-13", "ISBN:", "ISBN"];

    private Isbn(string digits, string hyphenated)
    {
        Digits = digits;
        Hyphenated = hyphenated;
    }

    /// <summary>The thirteen digits without hyphens.</summary>
    public string Digits { get; }

    /// <summary>The digits with hyphens between group, publisher and title: <c>978-0-306-40615-7</c>.</summary>
    public string Hyphenated { get; }

    /// <summary>The ISBN as it is printed (ISO 2108, 5.1): <c>ISBN 978-0-306-40615-7</c>.</summary>
    public string Printed => $"ISBN {Hyphenated}";

    /// <summary>The ISBN as a URN, for metadata (RFC 8254, 3): <c>urn:isbn:9780306406157</c>.</summary>
    public string Urn => $"urn:isbn:{Digits}";

    /// <summary>Reads an ISBN with or without hyphens, and with or without a prefix such as <c>ISBN</c> or <c>urn:isbn:</c>.</summary>
    /// <param name="text">The ISBN as written.</param>
    /// <returns>The ISBN; null where the text is not one.</returns>
    public static Isbn? Read(string text) => TryRead(text, out var isbn, out _) ? isbn : null;

    /// <summary>Reads an ISBN with or without hyphens, and with or without a prefix such as <c>ISBN</c> or <c>urn:isbn:</c>.</summary>
    /// <param name="text">The ISBN as written.</param>
    /// <param name="isbn">The ISBN; null where the text is not one.</param>
    /// <param name="fault">Why the text is not an ISBN, in words that follow "is no ISBN:"; null where it is one.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out Isbn? isbn, [NotNullWhen(false)] out string? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lead = Leads.FirstOrDefault(lead => text.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) ?? "";
        var digits = string.Concat(text[lead.Length..].Where(character => character is not ('-' or ' ' or '\u2010' or '\u2011' or '\u2013')));
        var parts = digits.Length == 13 && digits.All(char.IsAsciiDigit) ? IsbnRanges.Parts(digits) : null;
        fault = digits.Length == 10 ? "it has ten characters, as those of before 2007, and today's have thirteen digits"
            : digits.Length != 13 ? $"it has {digits.Length} digits, not 13"
            : !digits.All(char.IsAsciiDigit) ? "something in it is no digit"
            : digits[..3] is not ("978" or "979") ? "it begins with neither 978 nor 979"
            : CheckDigit(digits) != digits[12] ? $"its last digit would have to be {CheckDigit(digits)}"
            : parts is null ? "no publisher has a number in its range"
            : null;
        isbn = fault is null ? new Isbn(digits, string.Join('-', parts!)) : null;
        return isbn is not null;
    }

    /// <summary>
    /// The check digit of the first twelve digits (ISO 2108, annex A): with it, their sum, weighted by 1 and 3 in turn, is a multiple
    /// of 10.
    /// </summary>
    /// <param name="digits">At least twelve digits.</param>
    private static char CheckDigit(string digits) =>
        (char)('0' + ((10 - (digits.Take(12).Select((digit, i) => (digit - '0') * (i % 2 == 0 ? 1 : 3)).Sum() % 10)) % 10));
}
