using System.Collections.Immutable;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Several names in a line.</summary>
internal static class NameList
{
    /// <summary>The names, parted by commas, the last by a word.</summary>
    /// <param name="names">The names.</param>
    /// <param name="and">The word before the last of several.</param>
    /// <returns>The line; null where nobody is named.</returns>
    public static string? Of(ImmutableArray<string> names, string and) => names switch
    {
        [] => null,
        [var one] => one,
        [.. var others, var last] => $"{string.Join(", ", others)} {and} {last}",
    };
}
