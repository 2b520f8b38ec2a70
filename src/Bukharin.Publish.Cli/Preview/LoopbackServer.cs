using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>A web server for one browser on this machine. It listens on 127.0.0.1 alone, at a port that the system chooses, and serves only paths with a secret token.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private const int MostConnections = 64;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly SemaphoreSlim _connections = new(MostConnections);
    private readonly Func<string, HttpReply?> _reply;
    private readonly Func<CancellationToken, IAsyncEnumerable<string>> _events;
    private readonly string _host;
    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Starts to listen.</summary>
    /// <param name="reply">The reply for a path; null if there is nothing at it.</param>
    /// <param name="events">The messages for a page that listens at <c>events</c>.</param>
    public LoopbackServer(Func<string, HttpReply?> reply, Func<CancellationToken, IAsyncEnumerable<string>> events)
    {
        (_reply, _events) = (reply, events);
        _listener.Start();
        _host = $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
    }

    /// <summary>The address of the page, with the token.</summary>
    public Uri Address => new($"http://{_host}/{_token}/");

    /// <summary>Serves until it is stopped.</summary>
    public async Task Run(CancellationToken stop)
    {
        try
        {
            while (true)
            {
                await _connections.WaitAsync(stop);
                var client = await _listener.AcceptTcpClientAsync(stop);
                _ = Serve(client, stop);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private async Task Serve(TcpClient client, CancellationToken stop)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                var (path, status) = await Read(stream, stop);
                if (path == "events")
                {
                    await Tell(stream, stop);
                    return;
                }

                var reply = (path is null ? null : _reply(path)) ?? HttpReply.Refusal(status == 200 ? 404 : status);
                await stream.WriteAsync(Encoding.Latin1.GetBytes(reply.Head(reply.Body.Length)), stop);
                await stream.WriteAsync(reply.Body, stop);
                client.Client.Shutdown(SocketShutdown.Send);
            }
        }
        catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The browser has closed the connection.
        }
        finally
        {
            _connections.Release();
        }
    }

    private async Task<(string? Path, int Status)> Read(NetworkStream stream, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        var buffer = new byte[HttpRequest.MostBytes];
        var length = 0;
        while (length < buffer.Length)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), patience.Token);
            length += read;
            var end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
            {
                return HttpRequest.Read(Encoding.Latin1.GetString(buffer, 0, end), _host, _token);
            }

            if (read == 0)
            {
                break;
            }
        }

        return (null, 400);
    }

    private async Task Tell(NetworkStream stream, CancellationToken stop)
    {
        await stream.WriteAsync(Encoding.Latin1.GetBytes(new HttpReply(200, "text/event-stream", HttpReply.NothingRuns, default).Head(null)), stop);
        await foreach (var what in _events(stop))
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"data: {what}\n\n"), stop);
        }
    }
}
