using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Styling.Classroom;

/// <summary>
/// The words, questions and tasks that a classroom edition adds to the text, in one language; the edition leaves out what is null or
/// empty.
/// </summary>
public sealed record ClassroomWords
{
    /// <summary>Label of the line for the pupil to fill in, at the head of the first page: <c>Name and date:</c></summary>
    public string? NameLine { get; init; }

    /// <summary>Words that replace <see cref="NameLine"/> on a sheet with answers: <c>For the teacher: with answers</c></summary>
    public string? TeachersLine { get; init; }

    /// <summary>Heading of the word bank.</summary>
    public string? WordsHeading { get; init; }

    /// <summary>The words of the word bank, which come from the text; a style has none.</summary>
    public ImmutableArray<RichText> Words { get; init; } = [];

    /// <summary>Heading of the questions.</summary>
    public string? QuestionsHeading { get; init; }

    /// <summary>
    /// The text's own questions, or the style's, which suit any text; each gets a number and, on paper, room for an answer.
    /// </summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Heading of the tasks.</summary>
    public string? TasksHeading { get; init; }

    /// <summary>The tasks, which come from the text; a style has none.</summary>
    public ImmutableArray<Question> Tasks { get; init; } = [];

    /// <summary>Heading of the key to the gaps, on a sheet with answers.</summary>
    public string? KeyHeading { get; init; }

    /// <summary>Heading of the glossary at the end, which collects the editor's notes.</summary>
    public string? GlossaryHeading { get; init; }
}
