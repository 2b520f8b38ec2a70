using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing;

/// <summary>Texts that are part of the program.</summary>
internal static class EmbeddedText
{
    // On Windows, builds put backslashes between some of the folders' names.
    private static readonly ImmutableSortedDictionary<string, string> Resources = typeof(EmbeddedText).Assembly.GetManifestResourceNames()
        .ToImmutableSortedDictionary(name => name.Replace('\\', '/'), name => name, StringComparer.Ordinal);

    /// <summary>The names of all texts in ordinal order, with '/' between folders.</summary>
    public static IEnumerable<string> Names => Resources.Keys;

    /// <summary>A text with line feeds as line ends, whatever it had where the program was built.</summary>
    /// <exception cref="KeyNotFoundException">There is no text of this name.</exception>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedText).Assembly.GetManifestResourceStream(Resources[name])!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
