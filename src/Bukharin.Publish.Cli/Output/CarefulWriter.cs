using System.Text;

namespace Bukharin.Publish.Cli.Output;

/// <summary>A writer that goes on when its stream is full or closed: a finished run does not fail because it could not report.</summary>
/// <param name="inner">The writer of the stream.</param>
internal sealed class CarefulWriter(TextWriter inner) : TextWriter
{
    /// <summary>Whether something could not be written.</summary>
    public bool HasFailed { get; private set; }

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Try(() => inner.Write(value));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Try(() => inner.Write(value));

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    /// <inheritdoc/>
    public override void Flush() => Try(inner.Flush);

    /// <summary>Makes a writer for a stream that might not be open at all.</summary>
    public static CarefulWriter Of(Func<TextWriter> open)
    {
        try
        {
            return new CarefulWriter(open());
        }
        catch (IOException)
        {
            return new CarefulWriter(Null) { HasFailed = true };
        }
    }

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException or UnauthorizedAccessException)
        {
            HasFailed = true;
        }
    }
}
