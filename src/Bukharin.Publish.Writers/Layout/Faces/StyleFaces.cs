using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Typesetting.Files;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Writers.Layout.Faces;

/// <summary>The faces of a style, each loaded once for all texts that are set in it: a face stays in memory as long as the process.</summary>
internal sealed class StyleFaces
{
    // Texts of a printer's are set in changed copies of a style, which read the same files.
    private static readonly ConditionalWeakTable<Delegate, StyleFaces> ByFiles = [];

    private readonly ConcurrentDictionary<string, Lazy<FontFace>> _faces = new(StringComparer.Ordinal);

    /// <summary>A face of a style.</summary>
    /// <param name="style">The style, or a changed copy of it.</param>
    /// <param name="path">The font's path, relative to the style's folder.</param>
    /// <exception cref="FileNotFoundException">The file is gone.</exception>
    /// <exception cref="TypeFileException">It is no font that can be set.</exception>
    public static FontFace Load(Style style, string path) =>
        ByFiles.GetValue(style.ReadFile, _ => new StyleFaces())._faces.GetOrAdd(path, name => new Lazy<FontFace>(() => FontFace.Load(style.ReadFile(name), name))).Value;
}
