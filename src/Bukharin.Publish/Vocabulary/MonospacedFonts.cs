namespace Bukharin.Publish.Vocabulary;

/// <summary>Families whose letters have one width, which mark what a machine reads.</summary>
internal static class MonospacedFonts
{
    private static readonly string[] Names = ["Courier", "Consolas", "Menlo", "Monaco", "Lucida Console", "Inconsolata", "Nimbus Mono", "Source Code", "SourceCode", "Fira Code", "FiraCode", "Cascadia Code"];

    /// <summary>Whether a family's name, or a face's, is that of one: most of them say "Mono".</summary>
    public static bool Has(string name) =>
        Array.Exists(Names, known => name.Contains(known, StringComparison.OrdinalIgnoreCase))
        || name.Split(' ', '-', '+').Any(word => word.EndsWith("Mono", StringComparison.Ordinal) || word.StartsWith("Mono", StringComparison.Ordinal) && word.Length <= "Monospace".Length);
}
