using System.Collections.Immutable;

namespace Bukharin.Publish.Styling;

/// <summary>Reads the part of a style that is the DOCX's.</summary>
internal static class DocxStyleReader
{
    /// <summary>Reads it. What an edition can do without may be left out.</summary>
    public static DocxStyle Read(StyleMapping map, Func<string, byte[]?> readFile)
    {
        var font = map.Text("font");
        var style = new DocxStyle
        {
            Page = PageReader.Read(map.Mapping("page")),
            Font = font,
            HeadingFont = map.Has("heading-font") ? map.Text("heading-font") : font,
            FallbackFont = map.Text("fallback-font"),
            Fonts = map.Has("fonts") ? StyleReader.Fonts(map.Mapping("fonts"), readFile) : null,
            EmbedsFonts = map.Has("embed-fonts") && map.Choice("embed-fonts", ("true", true), ("false", false)),
            Text = StyleReader.TextStyle(map.Mapping("text")),
            Notes = StyleReader.TextStyle(map.Mapping("notes")),
            ClauseIndentPt = map.Length("clause-indent"),
            QuoteIndentPt = map.Length("quote-indent"),
            Contents = map.Has("contents") && map.Choice("contents", ("true", true), ("false", false)),
            LabelsAreLists = map.Has("labels") && map.Choice("labels", ("text", false), ("list", true)),
            LineNumberStep = map.Has("line-numbers") ? map.Count("line-numbers") : 0,
            Classroom = map.Has("classroom") ? Classroom(map.Mapping("classroom")) : null,
        };
        map.End();
        return style;
    }

    private static ImmutableSortedDictionary<string, ClassroomWords> Classroom(StyleMapping map)
    {
        var words = ImmutableSortedDictionary.CreateBuilder<string, ClassroomWords>(StringComparer.Ordinal);
        words["en"] = Words(map.Mapping("en"));
        foreach (var language in map.OtherKeys())
        {
            words[language.ToLowerInvariant()] = Words(map.Mapping(language));
        }

        map.End();
        return words.ToImmutable();
    }

    private static ClassroomWords Words(StyleMapping map)
    {
        var words = new ClassroomWords
        {
            NameLine = map.Has("name-line") ? map.Text("name-line") : null,
            QuestionsHeading = map.Has("questions-heading") ? map.Text("questions-heading") : null,
            Questions = map.Has("questions") ? map.Texts("questions") : [],
            GlossaryHeading = map.Has("glossary-heading") ? map.Text("glossary-heading") : null,
        };
        map.End();
        return words;
    }
}
