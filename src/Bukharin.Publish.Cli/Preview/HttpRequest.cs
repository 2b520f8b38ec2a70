using System.Security.Cryptography;
using System.Text;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>Checks a browser's request. All but a plain GET from the preview's own page is refused.</summary>
internal static class HttpRequest
{
    /// <summary>The longest head that is accepted. Browsers send shorter ones.</summary>
    public const int MostBytes = 16 * 1024;

    // Pages of other sites could send requests as well, by a form or by a host name that resolves to this machine (DNS rebinding). Browsers say where a request comes from (Fetch Metadata).
    private static readonly string[] OwnSites = ["none", "same-origin"];

    /// <summary>Reads the head of a request.</summary>
    /// <param name="head">All lines up to the empty one, in Latin-1.</param>
    /// <param name="host">The only host that is accepted: <c>127.0.0.1:PORT</c>.</param>
    /// <param name="token">The first part of every path.</param>
    /// <returns>The path behind the token without its query; or the status that refuses it.</returns>
    public static (string? Path, int Status) Read(string head, string host, string token)
    {
        var lines = head.Split("\r\n");
        if (lines[0].Split(' ') is not [var method, ['/', ..] target, "HTTP/1.1"] || target.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            return (null, 400);
        }

        if (method != "GET")
        {
            return (null, 405);
        }

        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line.AsSpan(0, colon).ContainsAny(' ', '\t') || !fields.TryAdd(line[..colon], line[(colon + 1)..].Trim(' ', '\t')))
            {
                return (null, 400);
            }
        }

        if (fields.ContainsKey("Transfer-Encoding") || (fields.TryGetValue("Content-Length", out var length) && length != "0"))
        {
            return (null, 400);
        }

        if (!fields.TryGetValue("Host", out var asked) || asked != host
            || (fields.TryGetValue("Sec-Fetch-Site", out var site) && !OwnSites.Contains(site)))
        {
            return (null, 403);
        }

        var path = target.Split('?')[0];
        var parts = path.Split('/', 3);
        return parts is ["", var given, var rest] && CryptographicOperations.FixedTimeEquals(Encoding.Latin1.GetBytes(given), Encoding.Latin1.GetBytes(token))
            ? (Uri.UnescapeDataString(rest), 200)
            : (null, 404);
    }
}
