namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Keeps what has been shaped: most words of a book recur, and shaping is the dearest step of setting it.</summary>
/// <remarks>Not safe for several threads at once.</remarks>
internal sealed class ShapingCache
{
    private readonly Dictionary<FontInstance, List<WordShapes>> _fonts = [];

    /// <summary>Gets the store of one font and language; ask once a paragraph, not once a word.</summary>
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
