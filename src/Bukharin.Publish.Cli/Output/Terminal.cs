namespace Bukharin.Publish.Cli.Output;

/// <summary>The streams a run writes to, and what it may know about its environment.</summary>
/// <param name="Out">Gets results, which another program may read.</param>
/// <param name="Error">Gets diagnostics, progress and remarks.</param>
/// <param name="IsPerson">Whether a person is looking at <paramref name="Error"/>: then source lines and progress are shown.</param>
/// <param name="SourceDateEpoch">The environment variable SOURCE_DATE_EPOCH, or null.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool IsPerson, string? SourceDateEpoch)
{
    private const int UsualWidth = 80;

    /// <summary>Cancelled when somebody wants to stop the run.</summary>
    public CancellationToken Stop { get; init; } = CancellationToken.None;

    /// <summary>Whether <see cref="Error"/> is written in colour.</summary>
    public bool IsColoured { get; init; }

    /// <summary>How many characters a line holds.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>Whether only problems are reported.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether the result is printed as JSON on <see cref="Out"/>, for a program.</summary>
    public bool IsJson { get; init; }

    /// <summary>Reads an environment variable; null if it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = Console.OpenStandardInput;

    /// <summary>Opens standard output for binary data; null if it is a screen, on which that would be unreadable.</summary>
    public Func<Stream>? OpenOutput { get; init; } = Console.IsOutputRedirected ? Console.OpenStandardOutput : null;

    /// <summary>A text from standard input with its name for diagnostics; null if there is none.</summary>
    public (string Name, byte[] Bytes)? Piped { get; init; }

    public static Terminal FromConsole()
    {
        var isPerson = !Console.IsErrorRedirected;
        return new(CarefulWriter.Of(() => Console.Out), CarefulWriter.Of(() => Console.Error), isPerson, Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"))
        {
            IsColoured = WantsColour(Environment.GetEnvironmentVariable, isPerson),
            Width = isPerson ? WidthOfConsole() : UsualWidth,
        };
    }

    /// <summary>Whether to use colours. FORCE_COLOR asks for them unless it is 0 or false; else any value of NO_COLOR forbids them; else they are used on a terminal that is not dumb.</summary>
    /// <remarks>The conventions are those of force-color.org and no-color.org.</remarks>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="isTerminal">Whether the stream is a terminal.</param>
    public static bool WantsColour(Func<string, string?> variable, bool isTerminal) =>
        variable("FORCE_COLOR") is { Length: > 0 } forced ? forced is not ("0" or "false")
        : string.IsNullOrEmpty(variable("NO_COLOR")) && isTerminal && variable("TERM") != "dumb";

    private static int WidthOfConsole()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
