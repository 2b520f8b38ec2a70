namespace Bukharin.Publish.Cli.Output;

/// <summary>What a run tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All that was asked for is done.</summary>
    public const int Done = 0;

    /// <summary>A text, an edition file or a style has errors.</summary>
    public const int Problems = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int WrongUsage = 2;

    /// <summary>The program has a fault: EX_SOFTWARE of sysexits.h.</summary>
    public const int InternalFault = 70;
}
