using System.Buffers;
using System.Globalization;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Words for a terminal, which obeys some characters: names of files and what editions of others hold may have any.</summary>
internal static class PrintableText
{
    // Line feeds and tabs are of messages.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(sign => char.IsControl(sign) && sign is not ('\n' or '\t'))]);

    /// <summary>The words, with characters that a terminal would obey, or that turn the order of others, by their numbers.</summary>
    public static string Of(string text) => text.AsSpan().ContainsAny(Controls) || text.Any(IsOrder)
        ? string.Concat(text.Select(sign => (char.IsControl(sign) && sign is not ('\n' or '\t')) || IsOrder(sign) ? string.Create(CultureInfo.InvariantCulture, $"<U+{(int)sign:X4}>") : sign.ToString()))
        : text;

    /// <summary>A diagnostic in such words. The name of its file stays in its line.</summary>
    public static Diagnostic Of(Diagnostic diagnostic) => diagnostic with
    {
        Message = Of(diagnostic.Message),
        Hint = diagnostic.Hint is { } hint ? Of(hint) : null,
        Span = diagnostic.Span with { File = Of(diagnostic.Span.File).Replace("\n", "<U+000A>", StringComparison.Ordinal) },
    };

    private static bool IsOrder(char sign) => sign is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
