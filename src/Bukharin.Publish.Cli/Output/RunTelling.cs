using Bukharin.Publish.Publishing;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Chooses how the events of a run are reported.</summary>
internal static class RunTelling
{
    /// <summary>Runs a command and reports its events: to a person, or as JSON to a program.</summary>
    /// <param name="command">The name of the command.</param>
    /// <param name="terminal">Gets the reports.</param>
    /// <param name="run">Does the work. It gets a delegate that takes the events.</param>
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
            // A fault is one more event, so that what was done before it is reported too.
            teller.Tell(new PublishingEvent.Diagnosed(Failure.Diagnose(fault, command)));
        }

        return teller.ExitCode;
    }
}
