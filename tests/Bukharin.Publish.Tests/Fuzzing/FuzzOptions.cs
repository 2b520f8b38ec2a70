using System.Globalization;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>How long readers are tried, and with what.</summary>
/// <param name="First">The number of the first input.</param>
/// <param name="Count">How many inputs there are at most.</param>
/// <param name="Time">How long it goes on at most.</param>
/// <param name="Folder">Where inputs with faults and the figures are kept; null for nowhere.</param>
internal sealed record FuzzOptions(int First, int Count, TimeSpan Time, string? Folder)
{
    /// <summary>
    /// What is asked for: <c>BUKHARIN_FUZZ_COUNT</c> or <c>BUKHARIN_FUZZ_SECONDS</c> of each reader, from the number <c>BUKHARIN_FUZZ_FIRST</c> on,
    /// with what is found in <c>BUKHARIN_FUZZ_FOLDER</c>. Where nothing is asked for, the same few inputs always.
    /// </summary>
    /// <param name="always">How many those are.</param>
    public static FuzzOptions Asked(int always)
    {
        var seconds = Number("BUKHARIN_FUZZ_SECONDS");
        return new FuzzOptions(
            Number("BUKHARIN_FUZZ_FIRST") ?? 1,
            Number("BUKHARIN_FUZZ_COUNT") ?? (seconds is null ? always : int.MaxValue),
            TimeSpan.FromSeconds(seconds ?? 24 * 60 * 60),
            Environment.GetEnvironmentVariable("BUKHARIN_FUZZ_FOLDER"));
    }

    /// <summary>Whether a reader is asked for: <c>BUKHARIN_FUZZ_READER</c> names one of them, and all are where it does not.</summary>
    public static bool Takes(string reader) => Environment.GetEnvironmentVariable("BUKHARIN_FUZZ_READER") is not { Length: > 0 } one || one == reader;

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
