using Bukharin.Publish.Publishing;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Reports the events of a run: to a person as they happen, or to a program when the run is over.</summary>
/// <remarks>Disposing ends the run and reports what is reported last.</remarks>
internal interface IRunTeller : IDisposable
{
    /// <summary>The exit code of the run so far.</summary>
    int ExitCode { get; }

    /// <summary>Takes the next event.</summary>
    void Tell(PublishingEvent what);
}
