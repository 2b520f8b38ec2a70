using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Writers.Layout.Faces;

/// <summary>The faces of a family, each of which must look as its place in the style says: else words that the text sets off would look like those around them.</summary>
internal static class FourFaces
{
    /// <summary>Loads the faces of a family.</summary>
    /// <param name="style">The style.</param>
    /// <param name="paths">Their files.</param>
    /// <param name="key">The key of the style that names them.</param>
    /// <exception cref="FaceLookException">A face has not the look of its place.</exception>
    public static (FontFace Regular, FontFace Italic, FontFace Bold, FontFace BoldItalic) Load(Style style, FontFamilyPaths paths, string key)
    {
        // Where emphasis is by weight nothing is set in italics, and there may be none.
        var hasItalics = style.Emphasis != EmphasisForm.Weight;
        return (
            Face(paths.Regular, "regular", isItalic: false, isBold: false),
            Face(paths.Italic, "italic", hasItalics ? true : null, hasItalics ? false : null),
            Face(paths.Bold, "bold", isItalic: false, isBold: true),
            Face(paths.BoldItalic, "bold-italic", hasItalics ? true : null, hasItalics ? true : null));

        FontFace Face(string path, string place, bool? isItalic, bool? isBold)
        {
            var face = StyleFaces.Load(style, path);
            return (isItalic ?? face.IsItalic) != face.IsItalic ? throw new FaceLookException(path, $"{key}.{place}", face.IsItalic ? "slanted" : "upright")
                : (isBold ?? face.IsBold) != face.IsBold ? throw new FaceLookException(path, $"{key}.{place}", face.IsBold ? "bold" : "not bold")
                : face;
        }
    }
}
