using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Layout;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Pictures;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>Takes the cover from the picture that the source names, or makes it from title and author.</summary>
internal static class CoverMaker
{
    /// <summary>Takes or makes the cover of editions.</summary>
    /// <param name="copy">Their text.</param>
    /// <param name="readFile">Reads a file that the source names, or gives null.</param>
    /// <returns>The cover, or null where there can be none; and what is wrong with it.</returns>
    public static (Cover? Cover, ImmutableArray<Diagnostic> Diagnostics) Make(PreparedCopy copy, Func<string, byte[]?> readFile) =>
        copy.Document.FrontMatter.Cover is { } named ? Take(copy, readFile, named) : Draw(copy);

    private static (Cover?, ImmutableArray<Diagnostic>) Take(PreparedCopy copy, Func<string, byte[]?> readFile, CoverPicture named)
    {
        if (readFile(named.Path) is not { } bytes)
        {
            return (null, [DiagnosticCodes.MissingCover.At(named.Span, named.Path)]);
        }

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (named.AlternativeText is null)
        {
            diagnostics.Add(DiagnosticCodes.CoverWithoutAlternative.At(named.Span, named.Path));
        }

        var (kind, fault) = PictureKind.Of(bytes);
        if (kind is null)
        {
            diagnostics.Add(DiagnosticCodes.CoverNotPicture.At(named.Span, named.Path, fault));
            return (null, diagnostics.ToImmutable());
        }

        if (kind.Width < PictureKind.LeastWidth || kind.Height < PictureKind.LeastHeight)
        {
            diagnostics.Add(DiagnosticCodes.SmallCover.At(named.Span, named.Path, kind.Width, kind.Height));
        }

        var alternative = copy.Typeset(named.AlternativeText ?? "");
        return (new Cover(new CoverFile(kind.Extension, kind.MediaType, bytes), alternative, IsMade: false), diagnostics.ToImmutable());
    }

    private static (Cover?, ImmutableArray<Diagnostic>) Draw(PreparedCopy copy)
    {
        var fonts = new PdfFonts(copy.Style);
        var words = CoverWords.Of(copy);
        foreach (var (face, text) in CoverDesign.Faces(words, fonts))
        {
            if (fonts.Fallback.Lacks(face, text, copy.Document.FrontMatter.Language) is [var rune, ..])
            {
                return (null, [DiagnosticCodes.CoverNotMade.At(
                    SourceSpan.Whole(copy.Document.SourceFile),
                    rune.Value.ToString("X4", CultureInfo.InvariantCulture), rune.ToString(), face.PostScriptName)]);
            }
        }

        var drawing = CoverDesign.Draw(words, copy.Style.Epub.Cover, fonts, copy.Document.FrontMatter.Language, () => HyphenationFiles.Of(copy));
        return (
            new Cover(
                new CoverFile(".png", "image/png", CoverPng.Write(drawing)),
                words.Text,
                IsMade: true),
            []);
    }
}
