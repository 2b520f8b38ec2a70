using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Verification.Comparison.Expected.Front;
using ModelText = Bukharin.Publish.Model.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>What a style for the classroom puts behind the text.</summary>
internal static class ClassroomLines
{
    private const string Questions = "the questions";
    private const string WordBank = "the word bank";
    private const string Tasks = "the tasks";
    private const string Key = "the key to the gaps";
    private const string Glossary = "the glossary";

    /// <summary>What the line for a name and a date is called.</summary>
    public const string NameLine = "the line for a name";

    /// <summary>Whether a line is one that a style for the classroom has.</summary>
    /// <param name="name">What it is called.</param>
    public static bool IsOne(string? name) => name is WordBank or Questions or Tasks or Key or Glossary or NameLine;

    /// <summary>The lines behind the text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="edition">The text, with its notes and gaps.</param>
    /// <param name="references">What the text's references say.</param>
    /// <param name="hasTermsApart">Whether the terms of the glossary are paragraphs of their own, or end in colons.</param>
    public static IEnumerable<ClassroomLine> Of(Document document, Style style, ExpectedEdition edition, ExpectedReferences references, bool hasTermsApart)
    {
        if (style.ClassroomFor(document.FrontMatter) is not { } classroom)
        {
            yield break;
        }

        if (classroom is { WordsHeading: { } bank, Words.IsEmpty: false })
        {
            yield return new(bank, WordBank);
            yield return new([.. classroom.Words.SelectMany((word, i) => LineWords.Of(word).Prepend(new LineWords(i == 0 ? "" : " \u00B7 ")))], WordBank);
        }

        foreach (var (heading, questions, name) in new[] { (classroom.QuestionsHeading, classroom.Questions, Questions), (classroom.TasksHeading, classroom.Tasks, Tasks) })
        {
            if (heading is not null && !questions.IsEmpty)
            {
                yield return new(heading, name);
                for (var i = 0; i < questions.Length; i++)
                {
                    yield return new([new(FormattableString.Invariant($"{i + 1}. ")), .. LineWords.Of(questions[i].Ask), .. Answer(questions[i].Answer, style)], name);
                }
            }
        }

        if (style.HasKey(document.FrontMatter) && classroom.KeyHeading is { } key)
        {
            yield return new(key, Key);
            yield return new(string.Join(" \u00B7 ", edition.Gaps.Select(gap => FormattableString.Invariant($"({gap.Number}) {string.Join(" / ", gap.Gap.Answers)}"))), Key);
        }

        var headings = Headings(document, style).ToList();
        if (classroom.GlossaryHeading is { } glossary && headings.Contains(glossary))
        {
            var words = style.WordsFor(document.FrontMatter.Language);
            yield return new(glossary, Glossary);
            var explained = style.Version.Gaps is null ? ExplainedWords.Of(document) : [];
            foreach (var note in edition.Notes)
            {
                if (note.Intervention is { } bracket)
                {
                    // By page, its number is not the same in all editions.
                    var number = style.NoteNumbering == NoteNumberingForm.Page ? "" : $" {note.Mark}";
                    var clause = note.Clause is { } label ? $" \u00B7 {words.Clause} {label.Address}" : "";
                    var word = explained.GetValueOrDefault(bracket) is { } its ? $"{its} \u00B7 " : "";
                    var (term, said) = ($"{word}{words.Note}{number}{clause}", $"{Plain(bracket.Inlines, words, references)}{Suffix(bracket.Kind, words)}");
                    if (hasTermsApart)
                    {
                        yield return new([new(term) { Mark = note }], Glossary);
                        yield return new(said, Glossary);
                    }
                    else
                    {
                        yield return new([new($"{term}:") { Mark = note }, new($" {said}")], Glossary);
                    }
                }
            }
        }
    }

    /// <summary>The headings of what there is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    public static IEnumerable<string> Headings(Document document, Style style)
    {
        var classroom = style.ClassroomFor(document.FrontMatter);
        if (classroom is { WordsHeading: { } words, Words.IsEmpty: false })
        {
            yield return words;
        }

        if (classroom is { QuestionsHeading: { } questions, Questions.IsEmpty: false })
        {
            yield return questions;
        }

        if (classroom is { TasksHeading: { } tasks, Tasks.IsEmpty: false })
        {
            yield return tasks;
        }

        if (style.HasKey(document.FrontMatter) && classroom?.KeyHeading is { } key)
        {
            yield return key;
        }

        var hasGlossary = style.Sheet.Notes is NotesPlace.FootAndGlossary or NotesPlace.Glossary && EditionDocument.HasNotes(document);
        if (hasGlossary && classroom?.GlossaryHeading is { } glossary)
        {
            yield return glossary;
        }
    }

    /// <summary>An answer behind its question, set off from it as a whole.</summary>
    private static IEnumerable<LineWords> Answer(RichText? answer, Style style) => answer is null ? []
        : LineWords.Of(answer, style.Emphasis == EmphasisForm.Weight ? new Look(Strong: true) : new Look(Emphasis: true)).Prepend(new LineWords(" "));

    private static string Plain(IEnumerable<Inline> inlines, StyleWords words, ExpectedReferences references) => string.Concat(inlines.Select(inline => inline switch
    {
        ModelText text => text.Content,
        Code code => code.Content,
        LineBreak => " ",
        InlineLabel label => label.Label.Text,
        Intervention nested => $"[{Plain(nested.Inlines, words, references)}{(nested.Kind == InterventionKind.Gloss ? words.GlossSuffix : "")}]",
        Link link => Plain(link.Inlines, words, references) + references.PageOf(link.Target),
        CrossReference { IsMark: true } again => references.MarkOf(again.Target),
        CrossReference reference => references.NameOf(reference.Target) + references.PageOf(reference.Target),
        Emphasis emphasis => Plain(emphasis.Inlines, words, references),
        Strong strong => Plain(strong.Inlines, words, references),
        SmallCaps smallCaps => Plain(smallCaps.Inlines, words, references),
        Shifted shifted => Plain(shifted.Inlines, words, references),
        Foreign foreign => Plain(foreign.Inlines, words, references),
        Mention mention => Plain(mention.Inlines, words, references),
        Note or MarginAnchor => "",
        _ => throw new UnreachableException($"No words of {inline.GetType().Name}."),
    }));

    private static string Suffix(InterventionKind kind, StyleWords words) => kind switch
    {
        InterventionKind.Gloss => "", // The heading says whose words they are.
        _ => words.NoteWordsFor(kind),
    };
}
