namespace Bukharin.Publish.Recovery.Conventions;

/// <summary>Addresses in an edition that lead out of it.</summary>
internal static class ForeignAddress
{
    private const int LongestExcerpt = 80;

    /// <summary>Whether an address begins so, as a browser reads it (WHATWG URL, 4.4): tabs, line ends and control characters in it do not count.</summary>
    /// <param name="address">The address.</param>
    /// <param name="beginnings">Schemes, or more of an address.</param>
    public static bool BeginsWith(string address, params ReadOnlySpan<string> beginnings)
    {
        var plain = string.Concat(address.Where(sign => sign > ' '));
        foreach (var beginning in beginnings)
        {
            if (plain.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As much of an address as a message bears.</summary>
    public static string Excerpt(string address) => address.Length <= LongestExcerpt ? address : address[..(LongestExcerpt - 1)] + "\u2026";
}
