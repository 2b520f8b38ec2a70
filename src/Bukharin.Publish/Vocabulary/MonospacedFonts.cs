namespace Bukharin.Publish.Vocabulary;

/// <summary>Recognises monospaced font families, whose use marks code.</summary>
internal static class MonospacedFonts
{
    private static readonly string[] Names = ["Courier", "Consolas", "Menlo", "Monaco", "Lucida Console", "Inconsolata", "Nimbus Mono", "Source Code", "SourceCode", "Fira Code", "FiraCode", "Cascadia Code"];

    /// <summary>Whether the name of a family or a face is that of a monospaced font; most such names contain "Mono".</summary>
    public static bool Has(string name) =>
        Array.Exists(Names, known => name.Contains(known, StringComparison.OrdinalIgnoreCase))
        || name.Split(' ', '-', '+').Any(word => word.EndsWith("Mono", StringComparison.Ordinal) || word.StartsWith("Mono", StringComparison.Ordinal) && word.Length <= "Monospace".Length);
}
