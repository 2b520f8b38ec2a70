using System.Collections.Frozen;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Names that other programs have for keys of the front matter.</summary>
/// <remarks>They are only suggested, not accepted in place of our keys, since other programs may mean something else by them.</remarks>
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
        ["logo"] = "publisher-mark",
        ["publisher-logo"] = "publisher-mark",
        ["lof"] = "list-of-figures",
        ["lot"] = "list-of-tables",
        ["theme"] = "style",
        ["template"] = "style",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys of style files that are not keys of a text's front matter.</summary>
    public static FrozenSet<string> OfStyles { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "extends", "typography", "notes", "source-pages", "margin-notes", "cross-references", "contents", "line-numbers", "figure-placement", "verse-numbers", "emphasis", "large", "tables", "parts", "headings", "classroom", "pdf", "docx", "epub");

    /// <summary>Our key for a key of another program; null where there is none.</summary>
    /// <param name="key">The other program's key.</param>
    public static string? OurNameOf(string key) => Ours.GetValueOrDefault(key);
}
