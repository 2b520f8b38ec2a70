using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Mapping;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Styling.Reading;

/// <summary>Reads the <c>classroom</c> section of a style.</summary>
internal static class ClassroomReader
{
    /// <summary>Reads the settings of sheets and the words for classroom work.</summary>
    /// <returns>Which notes, questions and answers a sheet has, and its words by language.</returns>
    public static (SheetStyle Sheet, ImmutableSortedDictionary<string, ClassroomWords> Words) Read(StyleMapping map)
    {
        var sheet = SheetStyle.Default;
        if (map.Has("notes"))
        {
            sheet = sheet with { Notes = map.Choice("notes", [.. SheetVersion.NotesPlaces.Select(one => (one.Name, one.Place))]) };
        }

        if (map.Has("questions"))
        {
            sheet = sheet with { HasQuestions = map.Flag("questions") };
        }

        if (map.Has("answers"))
        {
            sheet = sheet with { HasAnswers = map.Flag("answers") };
        }

        if (map.Has("gap-length"))
        {
            sheet = sheet with { GapLength = map.Count("gap-length", SheetStyle.MostGapLength, GapSigns.LeastLength) };
        }

        var words = ImmutableSortedDictionary.CreateBuilder<string, ClassroomWords>(StringComparer.Ordinal);
        words["en"] = Words(map.Mapping("en"));
        foreach (var language in map.OtherKeys())
        {
            words[language.ToLowerInvariant()] = Words(map.Mapping(language));
        }

        map.End();
        return (sheet, words.ToImmutable());
    }

    private static Question Asked(string ask, StyleMapping map)
    {
        if (LineEmphasis.Unsettable(ask) is { } other)
        {
            map.ReportValue("questions", DiagnosticCodes.UnsettableInClassWork, "questions", other);
        }

        return new Question(LineEmphasis.ReadRich(ask, default));
    }

    private static ClassroomWords Words(StyleMapping map)
    {
        var words = new ClassroomWords
        {
            NameLine = map.Has("name-line") ? map.Text("name-line") : null,
            TeachersLine = map.Has("teachers-line") ? map.Text("teachers-line") : null,
            WordsHeading = map.Has("words-heading") ? map.Text("words-heading") : null,
            QuestionsHeading = map.Has("questions-heading") ? map.Text("questions-heading") : null,
            Questions = map.Has("questions") ? [.. map.Texts("questions").Select(ask => Asked(ask, map))] : [],
            TasksHeading = map.Has("tasks-heading") ? map.Text("tasks-heading") : null,
            KeyHeading = map.Has("key-heading") ? map.Text("key-heading") : null,
            GlossaryHeading = map.Has("glossary-heading") ? map.Text("glossary-heading") : null,
        };
        map.End();
        return words;
    }
}
