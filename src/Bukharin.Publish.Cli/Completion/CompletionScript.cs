using System.Collections.Immutable;

namespace Bukharin.Publish.Cli.Completion;

/// <summary>What teaches a shell to complete: each asks the program itself, so that values are those that there are.</summary>
internal static class CompletionScript
{
    private static readonly ImmutableSortedDictionary<string, string> Files = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("bash", "bash.sh"),
        KeyValuePair.Create("fish", "fish.sh"),
        KeyValuePair.Create("powershell", "powershell.ps1"),
        KeyValuePair.Create("zsh", "zsh.sh"),
    ]);

    /// <summary>The names of the shells that there is a script for.</summary>
    public static IEnumerable<string> Shells => Files.Keys;

    /// <summary>The script for a shell.</summary>
    public static string Of(string shell)
    {
        using var reader = new StreamReader(typeof(CompletionScript).Assembly.GetManifestResourceStream($"Completion/{Files[shell]}")!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
