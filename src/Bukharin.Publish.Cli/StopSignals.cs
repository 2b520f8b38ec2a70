using System.Runtime.InteropServices;

namespace Bukharin.Publish.Cli;

/// <summary>Ends a run within a second of SIGINT, SIGTERM or SIGHUP, with a message. Files on the disk stay whole.</summary>
internal sealed class StopSignals : IDisposable
{
    // How long to wait for the end of the current step. Long steps, such as line breaking, cannot be interrupted; they have written nothing yet.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(700);

    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registrations;
    private readonly TextWriter _error;
    private int _exitCode;

    public StopSignals(TextWriter error)
    {
        _error = error;
        _registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, Stop))];
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>The exit code that shells expect of a program that was ended by a signal; 0 if there was none.</summary>
    public int ExitCode => _exitCode;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        var (name, number) = context.Signal switch
        {
            PosixSignal.SIGINT => ("SIGINT", 2),
            PosixSignal.SIGHUP => ("SIGHUP", 1),
            _ => ("SIGTERM", 15),
        };
        if (Interlocked.CompareExchange(ref _exitCode, 128 + number, 0) != 0)
        {
            return;
        }

        _error.WriteLine($"bukharin-publish: stopped by {name}. Editions that were in their places by then are whole, and stay.");
        _stop.Cancel();
        new Thread(() =>
        {
            Thread.Sleep(Grace);
            Environment.Exit(_exitCode);
        }) { IsBackground = true }.Start();
    }
}
