using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Layout.Faces;

namespace Bukharin.Publish.Writers.Epub.Fonts;

/// <summary>The fonts that a book brings along where its style asks for it.</summary>
/// <remarks>
/// They are not obfuscated: the licences that permit embedding here permit anybody to take them out again. Each has only the
/// glyphs that the book's characters need.
/// </remarks>
internal sealed class FontEmbedding
{
    // OpenType, OS/2, fsType. Installable is 0.
    private const int Editable = 0x0008;

    private FontEmbedding(ImmutableArray<BookFont> fonts, string licence) => (Fonts, Licence) = (fonts, licence);

    /// <summary>The faces, the upright one of the text first.</summary>
    public ImmutableArray<BookFont> Fonts { get; }

    /// <summary>Path of the licence's text, relative to the style's folder.</summary>
    public string Licence { get; }

    /// <summary>Chooses the faces: upright and italic, and those for strong words where there are any.</summary>
    /// <param name="copy">The text.</param>
    /// <returns>Null where the style asks for none; and what forbids it.</returns>
    public static (FontEmbedding? Embedding, ImmutableArray<Diagnostic> Diagnostics) Of(PreparedCopy copy)
    {
        if (copy.Style.Epub.FontLicence is not { } licence)
        {
            return (null, []);
        }

        var fonts = new PdfFonts(copy.Style);
        var formats = copy.AllRuns().Select(run => (run.Format.Strong, run.Format.Emphasis)).Where(format => format.Strong).ToHashSet();
        ImmutableArray<BookFont> faces =
        [
            .. new[] { (Strong: false, Emphasis: false), (Strong: false, Emphasis: true), (Strong: true, Emphasis: false), (Strong: true, Emphasis: true) }
                .Where(format => !format.Strong || formats.Contains(format))
                .Select(format => new BookFont(fonts.Face(new(Emphasis: format.Emphasis, Strong: format.Strong)), format.Emphasis, format.Strong)),
        ];
        return (
            new FontEmbedding(faces, licence),
            [
                .. faces.Select(font => (font.Face, Objection: Objection(font.Face))).Where(font => font.Objection is not null)
                    .Select(font => DiagnosticCodes.FontNotEmbedded.At(SourceSpan.Whole(copy.Document.SourceFile), font.Face.PostScriptName, font.Objection!)),
            ]);
    }

    /// <summary>The style sheet that declares the embedded faces (CSS Fonts 4, 4).</summary>
    public byte[] StyleSheet()
    {
        var family = Fonts[0].Face.FamilyName.Replace("\"", "", StringComparison.Ordinal);
        var css = new StringBuilder();
        foreach (var font in Fonts)
        {
            css.Append(CultureInfo.InvariantCulture, $$"""
                @font-face {
                  font-family: "{{family}}";
                  font-style: {{(font.IsItalic ? "italic" : "normal")}};
                  font-weight: {{(font.IsBold ? "bold" : "normal")}};
                  src: url("{{font.FileName}}");
                }


                """);
        }

        css.Append(CultureInfo.InvariantCulture, $$"""
            body {
              font-family: "{{family}}", serif;
            }

            """);
        return Encoding.UTF8.GetBytes(css.Replace("\r", "").ToString());
    }

    /// <summary>The font files and their licence.</summary>
    /// <param name="style">The style, which has the licence.</param>
    /// <param name="documents">The documents of the book, markup and all: its signs are in every font.</param>
    public IEnumerable<EpubEntry> Entries(Style style, IEnumerable<EpubEntry> documents)
    {
        var characters = documents.SelectMany(document => Encoding.UTF8.GetString(document.Content.Span).EnumerateRunes())
            .Where(character => !Rune.IsControl(character)).Distinct().OrderBy(character => character.Value).ToList();
        return
        [
            .. Fonts.Select(font => new EpubEntry(FileNames.InFolder(font.FileName), StandaloneFont.Create(font.Face, characters))),
            new EpubEntry(FileNames.InFolder(FileNames.FontLicence), style.ReadFile(Licence)),
        ];
    }

    private static string? Objection(FontFace face) =>
        (face.EmbeddingRights & ~Editable) != 0
            ? string.Create(CultureInfo.InvariantCulture, $"its fsType is 0x{face.EmbeddingRights:X4}, which is neither installable nor editable")
            : face.Copyright.Contains("Reserved Font Name", StringComparison.OrdinalIgnoreCase)
                ? "its licence reserves its name for the whole font"
                : null;
}
