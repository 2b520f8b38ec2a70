using Bukharin.Publish.Publishing;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Chooses how a run is told.</summary>
internal static class RunTelling
{
    /// <summary>Runs a command and tells its events: to a person, or as JSON to a program.</summary>
    /// <param name="command">The command that runs it.</param>
    /// <param name="terminal">Where it is told.</param>
    /// <param name="run">What tells its events.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string command, Terminal terminal, Action<Action<PublishingEvent>> run)
    {
        using IRunTeller teller = terminal.IsJson ? new RunJson(command, terminal) : new EventPrinter(terminal);
        try
        {
            run(teller.Tell);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Told like all else of the run: what was done before it is done.
            teller.Tell(new PublishingEvent.Diagnosed(Failure.Diagnose(fault, command)));
        }

        return teller.ExitCode;
    }
}
