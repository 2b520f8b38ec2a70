using System.Collections.Immutable;

namespace Bukharin.Publish.Styling;

/// <summary>Reads what a style has for work in a classroom.</summary>
internal static class ClassroomReader
{
    /// <summary>Reads the words for a classroom, by language.</summary>
    public static ImmutableSortedDictionary<string, ClassroomWords> Read(StyleMapping map)
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
