using System.Collections.Immutable;

namespace Bukharin.Publish.Publishing;

/// <summary>Texts that are part of the program.</summary>
internal static class EmbeddedText
{
    /// <summary>The names of all, in ordinal order, with '/' between folders.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. typeof(EmbeddedText).Assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Reads a text, its lines ended by line feeds whatever they ended in where the program was built.</summary>
    public static string Read(string name)
    {
        var assembly = typeof(EmbeddedText).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name) ?? assembly.GetManifestResourceStream(name.Replace('/', '\\'))!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
