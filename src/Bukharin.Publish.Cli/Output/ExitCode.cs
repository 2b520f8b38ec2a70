namespace Bukharin.Publish.Cli.Output;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCode
{
    /// <summary>Everything that was asked for has been done.</summary>
    public const int Done = 0;

    /// <summary>A text, an edition file or a style has errors.</summary>
    public const int Problems = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>The program itself has a fault (EX_SOFTWARE of sysexits.h).</summary>
    public const int InternalFault = 70;
}
