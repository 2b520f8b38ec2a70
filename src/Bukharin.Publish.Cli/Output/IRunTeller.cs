using Bukharin.Publish.Publishing;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Tells of a run, to a person as it goes on or to a program when it has ended.</summary>
/// <remarks>Being disposed of is the end of the run: what is told last is told then.</remarks>
internal interface IRunTeller : IDisposable
{
    /// <summary>The exit code of the run so far.</summary>
    int ExitCode { get; }

    /// <summary>Is told what happens.</summary>
    void Tell(PublishingEvent what);
}
