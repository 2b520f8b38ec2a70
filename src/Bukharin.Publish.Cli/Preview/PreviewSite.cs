using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>What the preview serves: a page that stays open, and the editions of the current state.</summary>
/// <param name="first">The first state.</param>
internal sealed class PreviewSite(PreviewState first)
{
    private const string Page = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    // A book has no scripts and loads only its own files.
    private const string Book = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

    // The browser's PDF viewer is a page of its own, and shows nothing under stricter policies.
    private const string Pdf = "frame-ancestors 'self'";

    private const string PdfFolder = "pdf/";
    private const string BookFolder = "book/";

    private static readonly ImmutableDictionary<string, string> Files = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("preview.css", "text/css; charset=utf-8"),
        KeyValuePair.Create("preview.js", "text/javascript; charset=utf-8"),
    ]);

    private readonly Lock _lock = new();
    private readonly List<Channel<int>> _listeners = [];
    private PreviewState _state = first;

    /// <summary>Switches to another state.</summary>
    public void Show(PreviewState state)
    {
        lock (_lock)
        {
            _state = state;
            foreach (var listener in _listeners)
            {
                listener.Writer.TryWrite(state.Version);
            }
        }
    }

    /// <summary>The reply for a path; null if there is nothing at it.</summary>
    public HttpReply? Reply(string path)
    {
        var state = _state;
        if (path.Length == 0)
        {
            return new HttpReply(200, "text/html; charset=utf-8", Page, Resource("preview.html"));
        }

        if (Files.TryGetValue(path, out var type))
        {
            return new HttpReply(200, type, HttpReply.NothingRuns, Resource(path));
        }

        if (path == "state")
        {
            return new HttpReply(200, "application/json; charset=utf-8", HttpReply.NothingRuns, PreviewJson.Write(state));
        }

        if (path == "source")
        {
            return new HttpReply(200, "text/plain; charset=utf-8", HttpReply.NothingRuns, Encoding.UTF8.GetBytes(state.Source.Value));
        }

        if (path == "near" && state.Near is { } near)
        {
            return new HttpReply(200, "application/pdf", Pdf, near.Pdf);
        }

        if (path.StartsWith(PdfFolder, StringComparison.Ordinal) && state.Pdfs.TryGetValue(path[PdfFolder.Length..], out var pdf))
        {
            return new HttpReply(200, "application/pdf", Pdf, pdf.Value);
        }

        return path.StartsWith(BookFolder, StringComparison.Ordinal) && state.Book?.Find(path[BookFolder.Length..]) is var (bookType, bytes)
            ? new HttpReply(200, bookType, Book, bytes)
            : null;
    }

    /// <summary>The version of the current state, and then that of each new one.</summary>
    public async IAsyncEnumerable<string> Events([EnumeratorCancellation] CancellationToken stop)
    {
        var listener = Channel.CreateBounded<int>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_lock)
        {
            _listeners.Add(listener);
            listener.Writer.TryWrite(_state.Version);
        }

        try
        {
            await foreach (var version in listener.Reader.ReadAllAsync(stop))
            {
                yield return version.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }
        finally
        {
            lock (_lock)
            {
                _listeners.Remove(listener);
            }
        }
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(PreviewSite).Assembly.GetManifestResourceStream($"Preview/{name}")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
