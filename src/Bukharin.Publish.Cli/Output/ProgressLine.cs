using System.Globalization;

namespace Bukharin.Publish.Cli.Output;

/// <summary>The last line of a terminal while a run takes long: it says what is being done.</summary>
/// <remarks>It appears after a short wait, and only in front of a person, not in a pipe, a file or a log.</remarks>
internal sealed class ProgressLine : IDisposable
{
    private const string ToLineStart = "\r";
    private const string ClearLine = "\r\e[K";

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly Lock _lock = new();
    private readonly Terminal _terminal;
    private readonly TimeProvider _time;
    private readonly ITimer? _timer;
    private readonly long _begun;
    private string _doing = "";
    private bool _isShown;

    /// <summary>Makes a line that appears after a short wait.</summary>
    /// <param name="terminal">Where it is shown.</param>
    /// <param name="time">Measures the wait.</param>
    public ProgressLine(Terminal terminal, TimeProvider time)
    {
        _terminal = terminal;
        _time = time;
        _begun = time.GetTimestamp();
        if (terminal is { IsPerson: true, IsQuiet: false })
        {
            _timer = time.CreateTimer(_ => Show(), null, Patience, Patience);
        }
    }

    /// <summary>Does one thing that may take long, with a line for it.</summary>
    /// <param name="terminal">Where it is shown.</param>
    /// <param name="doing">What the line says: <c>letter.md: checking</c>.</param>
    /// <param name="work">Does it. It must not print.</param>
    public static T During<T>(Terminal terminal, string doing, Func<T> work)
    {
        using var line = new ProgressLine(terminal, TimeProvider.System);
        line.Tell(doing);
        return work();
    }

    /// <summary>Sets what the line says.</summary>
    public void Tell(string doing)
    {
        lock (_lock)
        {
            _doing = doing;
            if (_isShown)
            {
                Write();
            }
        }
    }

    /// <summary>Writes something that stays, above the line.</summary>
    public void Above(Action write)
    {
        lock (_lock)
        {
            Hide();
            write();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            Hide();
            _doing = "";
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            if (_doing.Length > 0)
            {
                Write();
            }
        }
    }

    private void Write()
    {
        var seconds = (int)_time.GetElapsedTime(_begun).TotalSeconds;
        var line = string.Create(CultureInfo.InvariantCulture, $"{_doing} … {seconds} s");
        _terminal.Error.Write($"{ClearLine}{line[..Math.Min(line.Length, _terminal.Width - 1)]}{ToLineStart}");
        _terminal.Error.Flush();
        _isShown = true;
    }

    private void Hide()
    {
        if (_isShown)
        {
            _terminal.Error.Write(ClearLine);
            _isShown = false;
        }
    }
}
