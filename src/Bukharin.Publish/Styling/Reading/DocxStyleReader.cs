using Bukharin.Publish.Styling.Mapping;

namespace Bukharin.Publish.Styling.Reading;

/// <summary>Reads the <c>docx</c> section of a style.</summary>
internal static class DocxStyleReader
{
    /// <summary>Reads the section; the keys for heading font, font files, embedding and list labels are optional.</summary>
    public static DocxStyle Read(StyleMapping map)
    {
        var font = map.Phrase("font");
        var style = new DocxStyle
        {
            Page = PageStyleReader.Read(map.Mapping("page")),
            Font = font,
            HeadingFont = map.Has("heading-font") ? map.Phrase("heading-font") : font,
            CodeFont = map.CodeFont("code-font"),
            FallbackFont = map.Phrase("fallback-font"),
            Fonts = map.Has("fonts") && map.MappingOrNone("fonts") is { } fonts ? StyleReader.Fonts(fonts) : null,
            EmbedsFonts = map.Has("embed-fonts") && map.Flag("embed-fonts"),
            Text = StyleReader.TextStyle(map.Mapping("text")),
            Notes = StyleReader.TextStyle(map.Mapping("notes")),
            ClauseIndentPt = map.Length("clause-indent"),
            QuoteIndentPt = map.Length("quote-indent"),
            LabelsAreLists = map.Has("labels") && map.Choice("labels", ("text", false), ("list", true)),
        };
        map.End();
        return style;
    }
}
