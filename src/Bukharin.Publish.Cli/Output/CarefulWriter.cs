using System.Text;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Writes to a stream that may be full or closed: work that is done is not undone because it cannot be told of.</summary>
/// <param name="inner">The stream's writer.</param>
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

    /// <summary>A writer for a stream that may not even be open.</summary>
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
