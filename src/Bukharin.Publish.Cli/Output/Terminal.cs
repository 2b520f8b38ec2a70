namespace Bukharin.Publish.Cli.Output;

/// <summary>What a run writes to, and what it may know of the machine.</summary>
/// <param name="Out">Results: what another program may read.</param>
/// <param name="Error">Diagnostics and remarks.</param>
/// <param name="IsPerson">Whether a person is looking at <paramref name="Error"/>, who is shown the source line in colour.</param>
/// <param name="SourceDateEpoch">The variable SOURCE_DATE_EPOCH as it is set, or null.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool IsPerson, string? SourceDateEpoch)
{
    /// <summary>Is cancelled when somebody wants the run to end.</summary>
    public CancellationToken Stop { get; init; } = CancellationToken.None;

    public static Terminal FromConsole() => new(
        CarefulWriter.Of(() => Console.Out),
        CarefulWriter.Of(() => Console.Error),
        !Console.IsErrorRedirected,
        Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"));
}
