using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Styling.Classroom;

/// <summary>What an edition for the classroom says beside the text, in one language. What is null or empty is left out.</summary>
public sealed record ClassroomWords
{
    /// <summary>What stands on the line to be filled in above the title: <c>Name and date:</c></summary>
    public string? NameLine { get; init; }

    /// <summary>What stands there on a sheet with answers: <c>For the teacher: with answers</c></summary>
    public string? TeachersLine { get; init; }

    /// <summary>Heading of the word bank.</summary>
    public string? WordsHeading { get; init; }

    /// <summary>The word bank: the text's, a style has none.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Heading of the questions.</summary>
    public string? QuestionsHeading { get; init; }

    /// <summary>Questions that can be asked of any text, or the text's own; each gets its number and room for an answer.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Heading of the tasks.</summary>
    public string? TasksHeading { get; init; }

    /// <summary>The tasks, which are the text's.</summary>
    public ImmutableArray<Question> Tasks { get; init; } = [];

    /// <summary>Heading of the key to the gaps, on a sheet with answers.</summary>
    public string? KeyHeading { get; init; }

    /// <summary>Heading of the glossary of the editor's words, at the end.</summary>
    public string? GlossaryHeading { get; init; }
}
