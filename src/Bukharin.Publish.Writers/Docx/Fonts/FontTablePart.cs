using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Layout.Faces;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Fonts;

/// <summary>The font table: what to take where a family is not installed, and the faces that the edition brings with it.</summary>
internal sealed class FontTablePart
{
    // OS/2 fsType, in the OpenType specification: what a licence allows, and bitmaps only.
    private const int RightsMask = 0x000F, Installable = 0x0000, Editable = 0x0008, BitmapsOnly = 0x0200;

    private readonly PartRelationships _links = new();
    private readonly ImmutableArray<PackagePart>.Builder _fonts = ImmutableArray.CreateBuilder<PackagePart>();
    private readonly W.Fonts _table = new();

    /// <summary>Makes the table.</summary>
    /// <param name="style">The style.</param>
    /// <param name="diagnostics">Where a font is reported that must not be embedded.</param>
    public FontTablePart(Style style, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var look = style.Docx;
        var brought = look.EmbedsFonts ? Embedded(style, diagnostics) : null;

        // ISO/IEC 29500-1, 17.8.3.1: the family to take in the place of another.
        foreach (var name in ((string[])[look.Font, look.HeadingFont]).Distinct(StringComparer.Ordinal).Where(name => name != brought?.Name?.Value))
        {
            _table.AppendChild(Font(name, brought?.Name?.Value ?? look.FallbackFont));
        }

        if (brought is not null)
        {
            _table.AppendChild(brought);
        }
    }

    /// <summary>The table's part, and behind it those of the fonts.</summary>
    public ImmutableArray<PackagePart> Parts => [new(PartKind.FontTable, PartXml.Of(_table), _links), .. _fonts];

    private static W.Font Font(string name, string alternative) => new(
        new W.AltName { Val = alternative },
        new W.FontFamily { Val = W.FontFamilyValues.Roman },
        new W.Pitch { Val = W.FontPitchValues.Variable })
    {
        Name = name,
    };

    /// <summary>The family that the style has faces of; null where it has none, or where they must not be embedded.</summary>
    private W.Font? Embedded(Style style, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var paths = style.Docx.Fonts ?? style.Pdf.Fonts;
        ImmutableArray<FontFace> faces = [.. ((string[])[paths.Regular, paths.Bold, paths.Italic, paths.BoldItalic]).Select(path => StyleFaces.Load(style, path))];
        foreach (var face in faces)
        {
            // What may be shown and printed only would make Word open the edition for reading only.
            if ((face.EmbeddingRights & RightsMask) is not (Installable or Editable) || (face.EmbeddingRights & BitmapsOnly) != 0)
            {
                diagnostics.Add(DiagnosticCodes.EditableFontNotEmbedded.At(SourceSpan.Whole(face.FileName), face.PostScriptName));
                return null;
            }
        }

        var name = FontFamilyName.Of(faces[0].Data.Span) ?? faces[0].PostScriptName.Split('-')[0];
        var font = Font(name, style.Docx.FallbackFont);
        font.Append(
            Embed<W.EmbedRegularFont>(faces[0]),
            Embed<W.EmbedBoldFont>(faces[1]),
            Embed<W.EmbedItalicFont>(faces[2]),
            Embed<W.EmbedBoldItalicFont>(faces[3]));
        return font;
    }

    private T Embed<T>(FontFace face)
        where T : W.FontRelationshipType, new()
    {
        var font = ObfuscatedFont.Of(face.Data.Span);
        var part = PartKind.Font(string.Create(CultureInfo.InvariantCulture, $"font{_fonts.Count + 1}"));
        _fonts.Add(new PackagePart(part, font.Bytes));
        return new T { Id = _links.Add(part), FontKey = font.Key };
    }
}
