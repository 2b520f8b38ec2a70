using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>A reply to the browser.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Type">The media type of the body.</param>
/// <param name="Policy">The Content-Security-Policy.</param>
/// <param name="Body">The body.</param>
internal sealed record HttpReply(int Status, string Type, string Policy, ReadOnlyMemory<byte> Body)
{
    /// <summary>A Content-Security-Policy under which the browser loads nothing for the reply and runs no script in it.</summary>
    public const string NothingRuns = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>A reply with an error status; its body is the reason as plain text.</summary>
    public static HttpReply Refusal(int status) => new(status, "text/plain; charset=utf-8", NothingRuns, Encoding.UTF8.GetBytes(Reason(status)));

    /// <summary>The head of the reply, with the empty line behind it.</summary>
    /// <param name="length">The length of the body; null if the body goes on indefinitely.</param>
    public string Head(int? length) => string.Create(
        CultureInfo.InvariantCulture,
        $"HTTP/1.1 {Status} {Reason(Status)}\r\nContent-Type: {Type}\r\n{(length is { } bytes ? $"Content-Length: {bytes}\r\n" : "")}Content-Security-Policy: {Policy}\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nCross-Origin-Resource-Policy: same-origin\r\nCross-Origin-Opener-Policy: same-origin\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n");

    private static string Reason(int status) => status switch
    {
        200 => "OK",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Error",
    };
}
