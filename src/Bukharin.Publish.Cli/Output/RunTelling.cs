using Bukharin.Publish.Publishing;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Chooses how a run is told.</summary>
internal static class RunTelling
{
    /// <summary>Runs something, and tells of it.</summary>
    /// <param name="isJson">Whether a program wants to know.</param>
    /// <param name="terminal">Where it is told.</param>
    /// <param name="run">What tells its events.</param>
    /// <returns>The exit code.</returns>
    public static int Run(bool isJson, Terminal terminal, Action<Action<PublishingEvent>> run)
    {
        using IRunTeller teller = isJson ? new RunJson(terminal) : new EventPrinter(terminal);
        run(teller.Tell);
        return teller.ExitCode;
    }
}
