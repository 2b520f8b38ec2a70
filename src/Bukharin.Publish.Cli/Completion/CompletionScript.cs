using System.Collections.Immutable;

namespace Bukharin.Publish.Cli.Completion;

/// <summary>Completion scripts for shells. Each asks the program itself, so that what it offers is always up to date.</summary>
internal static class CompletionScript
{
    private static readonly ImmutableSortedDictionary<string, string> Files = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("bash", "bash.sh"),
        KeyValuePair.Create("fish", "fish.sh"),
        KeyValuePair.Create("powershell", "powershell.ps1"),
        KeyValuePair.Create("zsh", "zsh.sh"),
    ]);

    /// <summary>The shells for which there is a script.</summary>
    public static IEnumerable<string> Shells => Files.Keys;

    /// <summary>The script for a shell.</summary>
    public static string Of(string shell)
    {
        using var reader = new StreamReader(typeof(CompletionScript).Assembly.GetManifestResourceStream($"Completion/{Files[shell]}")!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
