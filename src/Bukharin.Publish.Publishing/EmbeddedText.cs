using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing;

/// <summary>Texts that are part of the program.</summary>
internal static class EmbeddedText
{
    // A build on Windows leaves backslashes between some of the folders.
    private static readonly ImmutableSortedDictionary<string, string> Resources = typeof(EmbeddedText).Assembly.GetManifestResourceNames()
        .ToImmutableSortedDictionary(name => name.Replace('\\', '/'), name => name, StringComparer.Ordinal);

    /// <summary>The names of all, in ordinal order, with '/' between folders.</summary>
    public static IEnumerable<string> Names => Resources.Keys;

    /// <summary>Reads a text, its lines ended by line feeds whatever they ended in where the program was built.</summary>
    /// <exception cref="KeyNotFoundException">There is no text of this name.</exception>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedText).Assembly.GetManifestResourceStream(Resources[name])!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
