namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Keeps shaped words. Most words of a book recur, and shaping takes most of the time of setting it.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class ShapingCache
{
    private readonly Dictionary<FontInstance, List<WordShapes>> _fonts = [];

    /// <summary>The cache for a font and a language; look it up once a paragraph, not once a word.</summary>
    public WordShapes For(FontInstance font, string language)
    {
        if (!_fonts.TryGetValue(font, out var stores))
        {
            _fonts.Add(font, stores = []);
        }

        foreach (var store in stores)
        {
            if (string.Equals(store.Language, language, StringComparison.Ordinal))
            {
                return store;
            }
        }

        var created = new WordShapes(font, language);
        stores.Add(created);
        return created;
    }
}
