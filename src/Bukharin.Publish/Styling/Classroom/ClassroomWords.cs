using System.Collections.Immutable;

namespace Bukharin.Publish.Styling.Classroom;

/// <summary>What an edition for the classroom says beside the text, in one language. What is null or empty is left out.</summary>
public sealed record ClassroomWords
{
    /// <summary>What stands on the line to be filled in above the title: <c>Name and date:</c></summary>
    public string? NameLine { get; init; }

    /// <summary>Heading of the questions.</summary>
    public string? QuestionsHeading { get; init; }

    /// <summary>Questions that can be asked of any text; each gets its number and room for an answer.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];

    /// <summary>The answers, each at the place of its question; empty in an edition that has none.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    /// <summary>The answer to a question; null where the edition has none.</summary>
    /// <param name="index">The question's index, from 0.</param>
    internal string? AnswerTo(int index) => Answers.ElementAtOrDefault(index) is { Length: > 0 } answer ? answer : null;

    /// <summary>Heading of the glossary of the editor's words, at the end.</summary>
    public string? GlossaryHeading { get; init; }
}
