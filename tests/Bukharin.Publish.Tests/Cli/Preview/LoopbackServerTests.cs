using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;
using Bukharin.Publish.Cli.Preview;

namespace Bukharin.Publish.Tests.Cli.Preview;

/// <summary>Who is answered by the server of a preview, and who is not.</summary>
public sealed class LoopbackServerTests : IDisposable
{
    private static readonly HttpReply Page = new(200, "text/plain", HttpReply.NothingRuns, Encoding.ASCII.GetBytes("the page"));

    private readonly LoopbackServer _server = new(path => path is "" or "a b" ? Page : null, Events);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    public LoopbackServerTests() => _serving = _server.Run(_stop.Token);

    private string Host => _server.Address.Authority;

    private string Path => _server.Address.AbsolutePath;

    public void Dispose()
    {
        _stop.Cancel();
        _serving.Wait(TimeSpan.FromSeconds(10));
        _server.Dispose();
        _stop.Dispose();
    }

    [Fact]
    public void It_is_on_this_machine_alone_and_its_token_is_long()
    {
        Assert.Equal("127.0.0.1", _server.Address.Host);
        Assert.Matches("^/[0-9a-f]{32}/$", Path);
        using var other = new LoopbackServer(_ => null, Events);
        Assert.NotEqual(Path, other.Address.AbsolutePath);
    }

    [Fact]
    public async Task The_page_is_answered_with_what_keeps_others_out()
    {
        var reply = await Ask($"GET {Path} HTTP/1.1\r\nHost: {Host}\r\nSec-Fetch-Site: none\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", reply, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nthe page", reply, StringComparison.Ordinal);
        Assert.All(
            ["Content-Length: 8", "Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer", "Cross-Origin-Resource-Policy: same-origin", "Cache-Control: no-store"],
            field => Assert.Contains($"\r\n{field}", reply, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(200, "GET PATHa%20b?3 HTTP/1.1|Host: HOST")]
    [InlineData(404, "GET PATHother HTTP/1.1|Host: HOST")]
    [InlineData(404, "GET / HTTP/1.1|Host: HOST")]
    [InlineData(404, "GET /00000000000000000000000000000000/ HTTP/1.1|Host: HOST")]
    [InlineData(404, "GET PATH../PATH HTTP/1.1|Host: HOST")]
    [InlineData(405, "POST PATH HTTP/1.1|Host: HOST")]
    [InlineData(405, "OPTIONS PATH HTTP/1.1|Host: HOST|Origin: https://example.org")]
    [InlineData(403, "GET PATH HTTP/1.1|Host: example.org")]
    [InlineData(403, "GET PATH HTTP/1.1|Host: localhost")]
    [InlineData(403, "GET PATH HTTP/1.1|X-Host: HOST")]
    [InlineData(403, "GET PATH HTTP/1.1|Host: HOST|Sec-Fetch-Site: cross-site")]
    [InlineData(403, "GET PATH HTTP/1.1|Host: HOST|Sec-Fetch-Site: same-site")]
    [InlineData(400, "GET PATH HTTP/1.1|Host: HOST|Host: example.org")]
    [InlineData(400, "GET http://example.org/ HTTP/1.1|Host: HOST")]
    [InlineData(400, "GET PATH HTTP/1.0|Host: HOST")]
    [InlineData(400, "GET  PATH HTTP/1.1|Host: HOST")]
    [InlineData(400, "GET PATH HTTP/1.1|Host : HOST")]
    [InlineData(400, "GET PATH HTTP/1.1|Host: HOST| folded")]
    [InlineData(400, "GET PATH HTTP/1.1|Host: HOST|Content-Length: 5")]
    [InlineData(400, "GET PATH HTTP/1.1|Host: HOST|Transfer-Encoding: chunked")]
    [InlineData(400, "nonsense")]
    public async Task What_is_no_plain_question_of_the_page_is_refused(int status, string request)
    {
        var reply = await Ask(request.Replace("PATH", Path, StringComparison.Ordinal).Replace("HOST", Host, StringComparison.Ordinal).Replace("|", "\r\n", StringComparison.Ordinal) + "\r\n\r\n");

        Assert.StartsWith($"HTTP/1.1 {status} ", reply, StringComparison.Ordinal);
        Assert.Equal(status == 200, reply.Contains("the page", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_head_without_an_end_is_refused() =>
        Assert.StartsWith("HTTP/1.1 400 ", await Ask("GET " + new string('a', HttpRequest.MostBytes - 4)), StringComparison.Ordinal);

    [Fact]
    public async Task What_happens_is_told_as_events() =>
        Assert.EndsWith("\r\n\r\ndata: 1\n\ndata: 2\n\n", await Ask($"GET {Path}events HTTP/1.1\r\nHost: {Host}\r\n\r\n"), StringComparison.Ordinal);

    private static async IAsyncEnumerable<string> Events([EnumeratorCancellation] CancellationToken stop)
    {
        yield return "1";
        await Task.Yield();
        yield return "2";
    }

    private async Task<string> Ask(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(_server.Address.Host, _server.Address.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
