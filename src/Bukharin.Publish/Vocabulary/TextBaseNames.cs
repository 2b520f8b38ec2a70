using System.Collections.Immutable;
using Bukharin.Publish.Letters;

namespace Bukharin.Publish.Vocabulary;

/// <summary>Names of the text bases of letters in sources and in the metadata of editions.</summary>
internal static class TextBaseNames
{
    /// <summary>All names, in the order of <see cref="TextBase"/>.</summary>
    public static ImmutableArray<string> All { get; } = [.. Enum.GetValues<TextBase>().Select(Of)];

    /// <summary>The name of a text base.</summary>
    public static string Of(TextBase textBase) => textBase.ToString().ToLowerInvariant();

    /// <summary>The text base that a name stands for; null for any other word.</summary>
    public static TextBase? Find(string? name) => name is not null && All.IndexOf(name) is >= 0 and var index ? (TextBase)index : null;
}
