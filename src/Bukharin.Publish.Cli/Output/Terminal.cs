namespace Bukharin.Publish.Cli.Output;

/// <summary>What a run writes to, and what it may know of the machine.</summary>
/// <param name="Out">Results: what another program may read.</param>
/// <param name="Error">Diagnostics, progress and remarks.</param>
/// <param name="IsPerson">Whether a person is looking at <paramref name="Error"/>, who is shown the source line and what goes on.</param>
/// <param name="SourceDateEpoch">The variable SOURCE_DATE_EPOCH as it is set, or null.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool IsPerson, string? SourceDateEpoch)
{
    private const int UsualWidth = 80;

    /// <summary>Is cancelled when somebody wants the run to end.</summary>
    public CancellationToken Stop { get; init; } = CancellationToken.None;

    /// <summary>Whether <see cref="Error"/> is written in colour.</summary>
    public bool IsColoured { get; init; }

    /// <summary>How many characters a line holds.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>Whether nothing is told but what is wrong.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether a program is told, in JSON on <see cref="Out"/>.</summary>
    public bool IsJson { get; init; }

    /// <summary>Reads a variable of the environment; null where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = Console.OpenStandardInput;

    /// <summary>Opens standard output for what is no text; null where a person looks at it, whose screen it would fill with signs.</summary>
    public Func<Stream>? OpenOutput { get; init; } = Console.IsOutputRedirected ? Console.OpenStandardOutput : null;

    /// <summary>A text that came by standard input, under the name that its diagnostics have; null where none did.</summary>
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

    /// <summary>Whether there are to be colours: FORCE_COLOR says yes unless it is 0 or false, NO_COLOR says no, whatever it is set to; where neither has a value, a terminal has them that is not dumb.</summary>
    /// <remarks>NO_COLOR is of no-color.org; FORCE_COLOR, of force-color.org, is asked first.</remarks>
    /// <param name="variable">Reads a variable of the environment.</param>
    /// <param name="isTerminal">Whether it is a terminal that is written to.</param>
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
