using System.Globalization;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Trade;

/// <summary>The price of the printed book in one currency.</summary>
/// <param name="Currency">ISO 4217 code of the currency: <c>GBP</c>.</param>
/// <param name="Amount">The amount, as it is written: <c>12.99</c>.</param>
public sealed partial record Price(string Currency, string Amount)
{
    /// <summary>The regular expression of a price, for a schema.</summary>
    internal const string Pattern = "^[A-Z]{3} [0-9]{1,6}(\\.[0-9]{2})?$";

    /// <summary>
    /// The five digits of a bar code's add-on (BISG, Best practices for the use of bar codes): <c>51499</c> for 14.99 US dollars,
    /// <c>00999</c> for 9.99 pounds; null for any other currency, and for an amount of 0 or above 99.99.
    /// </summary>
    public string? AddOn
    {
        get
        {
            var lead = Currency switch { "USD" => "5", "GBP" => "0", _ => null };
            var hundredths = decimal.Parse(Amount, CultureInfo.InvariantCulture) * 100;
            return lead is not null && hundredths is > 0 and <= 9999 ? lead + hundredths.ToString("0000", CultureInfo.InvariantCulture) : null;
        }
    }

    /// <summary>Reads a price; null for anything else.</summary>
    /// <param name="text">The value in the front matter: <c>GBP 12.99</c>.</param>
    public static Price? Read(string text) => Form().Match(text) is { Success: true } match ? new Price(match.Groups["currency"].Value, match.Groups["amount"].Value) : null;

    [GeneratedRegex(@"^(?<currency>[A-Z]{3}) (?<amount>[0-9]{1,6}(\.[0-9]{2})?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
