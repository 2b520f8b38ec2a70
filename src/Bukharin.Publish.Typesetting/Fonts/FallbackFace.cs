namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>A face for characters that other faces lack. It is loaded when it is first needed, because few texts need one and faces of ideographs are large.</summary>
/// <param name="load">Loads the face; its exceptions reach whoever asks for the face.</param>
/// <param name="language">Primary subtag of the language for whose words it is tried first; null for all languages.</param>
internal sealed class FallbackFace(Func<FontFace> load, string? language = null)
{
    private readonly Lazy<FontFace> _face = new(load);

    /// <summary>The face.</summary>
    public FontFace Face => _face.Value;

    /// <summary>Whether the face is for words of a language, or (for a null tag) for words of all languages.</summary>
    /// <param name="tag">BCP 47 tag of the words.</param>
    public bool Is(string? tag) => language is null ? tag is null : tag is not null && (tag.Equals(language, StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase));
}
