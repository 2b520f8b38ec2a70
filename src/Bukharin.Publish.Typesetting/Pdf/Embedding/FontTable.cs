using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Embedding;

/// <summary>The fonts of a file, one for each face, named F1, F2… in the order of their first use.</summary>
internal sealed class FontTable(PdfObjects objects)
{
    private readonly Dictionary<FontFace, EmbeddedFont> _byFace = new(ReferenceEqualityComparer.Instance);
    private readonly List<EmbeddedFont> _fonts = [];

    /// <exception cref="ArgumentException">The font's licence does not allow a subset to be embedded.</exception>
    public EmbeddedFont this[FontFace face]
    {
        get
        {
            if (!_byFace.TryGetValue(face, out var font))
            {
                font = new EmbeddedFont(face, $"F{_fonts.Count + 1}", objects.Reserve());
                _byFace.Add(face, font);
                _fonts.Add(font);
            }

            return font;
        }
    }

    /// <summary>Adds the objects of all fonts, after all pages have been painted.</summary>
    public void Embed()
    {
        foreach (var font in _fonts)
        {
            font.Embed(objects);
        }
    }
}
