using System.Globalization;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>One of several parts of a run over many texts, each of which can run on a machine of its own.</summary>
/// <param name="Number">The number of the part, from 1.</param>
/// <param name="Count">The number of parts.</param>
/// <remarks>Texts are dealt out in turn, so that the sizes of parts differ by one text at most, and every machine comes to the same division.</remarks>
public sealed record Shard(int Number, int Count)
{
    /// <summary>The value that stands for the part which a scheduler has assigned to this process.</summary>
    public const string Auto = "auto";

    // A greater number is a typing error rather than a cluster.
    private const int MostShards = 100_000;

    /// <summary>Whether a text belongs to this part.</summary>
    /// <param name="index">The index of the text among all texts of the run, from 0.</param>
    public bool Has(int index) => index % Count == Number - 1;

    /// <summary>Reads the value of the option.</summary>
    /// <param name="value">
    /// <c>2/8</c>, the second of eight; <c>auto</c>, the one of a Slurm array (SLURM_ARRAY_TASK_ID, _MIN and _COUNT); <c>auto/8</c>, the
    /// one of a Kubernetes Indexed Job of eight (JOB_COMPLETION_INDEX, which begins with 0), or of such an array.
    /// </param>
    /// <param name="variable">Reads an environment variable; null if it is not set.</param>
    /// <returns>The part; or null and the reason.</returns>
    public static (Shard? Shard, string? Fault) Parse(string value, Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(variable);
        var parts = value.Split('/');
        if (parts.Length > 2 || (parts.Length == 2 && Figures(parts[1]) is not (> 0 and <= MostShards)))
        {
            return (null, Wrong(value));
        }

        var count = parts.Length == 2 ? Figures(parts[1]) : null;
        if (parts[0] != Auto)
        {
            return Figures(parts[0]) is { } number && count is { } of && number >= 1 && number <= of ? (new Shard(number, of), null) : (null, Wrong(value));
        }

        if (Figures(variable("SLURM_ARRAY_TASK_ID")) is { } task)
        {
            var first = Figures(variable("SLURM_ARRAY_TASK_MIN")) ?? 0;
            return Of(task - first + 1, count ?? Figures(variable("SLURM_ARRAY_TASK_COUNT")));
        }

        return Figures(variable("JOB_COMPLETION_INDEX")) is { } index
            ? Of(index + 1, count)
            : (null, "'auto' is the part that a scheduler gives: neither SLURM_ARRAY_TASK_ID nor JOB_COMPLETION_INDEX is set.");
    }

    private static (Shard? Shard, string? Fault) Of(int number, int? count) =>
        count is not { } of ? (null, "The scheduler does not say how many parts there are: write 'auto/8' for eight.")
        : number < 1 || number > of ? (null, string.Create(CultureInfo.InvariantCulture, $"The scheduler gives the part {number}, of {of}."))
        : (new Shard(number, of), null);

    private static int? Figures(string? figures) => int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Wrong(string value) => $"'{value}' is no part of a run: write '2/8' for the second of eight, or 'auto'.";
}
