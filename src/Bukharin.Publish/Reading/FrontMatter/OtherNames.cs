using System.Collections.Frozen;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>What other programs call the values that a front matter has here.</summary>
/// <remarks>They are no other names for our keys: what such a program means by one may not be what an edition needs.</remarks>
internal static class OtherNames
{
    private static readonly FrozenDictionary<string, string> Ours = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["language"] = "lang",
        ["locale"] = "lang",
        ["authors"] = "author",
        ["creator"] = "author",
        ["byline"] = "author",
        ["credit"] = "source",
        ["copyright"] = "rights",
        ["license"] = "rights",
        ["licence"] = "rights",
        ["summary"] = "description",
        ["abstract"] = "description",
        ["keywords"] = "subject",
        ["tags"] = "subject",
        ["categories"] = "subject",
        ["published"] = "issued",
        ["updated"] = "modified",
        ["lastmod"] = "modified",
        ["version"] = "revision",
        ["image"] = "cover",
        ["cover-image"] = "cover",
        ["theme"] = "style",
        ["template"] = "style",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys of a style that a text cannot have: nothing of them is a key of a front matter.</summary>
    public static FrozenSet<string> OfStyles { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "extends", "typography", "notes", "source-pages", "cross-references", "contents", "line-numbers", "emphasis", "large", "tables", "parts", "headings", "classroom", "pdf", "docx", "epub");

    /// <summary>Our key for what another program calls otherwise; null where there is none.</summary>
    /// <param name="key">The other program's key.</param>
    public static string? OurNameOf(string key) => Ours.GetValueOrDefault(key);
}
