namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>A face to fall back to, loaded when it is first asked for a character: few texts need one, and those of ideographs are large.</summary>
/// <param name="load">Loads the face; what it throws is thrown by whoever asks.</param>
/// <param name="language">Primary subtag of the language whose words it comes first for; null for all words.</param>
internal sealed class FallbackFace(Func<FontFace> load, string? language = null)
{
    private readonly Lazy<FontFace> _face = new(load);

    /// <summary>The face.</summary>
    public FontFace Face => _face.Value;

    /// <summary>Whether it is tried before the faces for all words, or not at all: that of another language.</summary>
    /// <param name="tag">BCP 47 tag of the words.</param>
    public bool Is(string? tag) => language is null ? tag is null : tag is not null && (tag.Equals(language, StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase));
}
