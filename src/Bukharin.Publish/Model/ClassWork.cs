using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Classroom exercises for a text: a word bank, questions, tasks and gaps, given in its front matter or in a file beside it.</summary>
public sealed record ClassWork
{
    /// <summary>No classroom exercises.</summary>
    public static ClassWork None { get; } = new();

    /// <summary>Path of the file with the exercises, relative to the text's folder; null where the front matter names no such file.</summary>
    public string? File { get; init; }

    /// <summary>Where the front matter names the file of <see cref="File"/>.</summary>
    public SourceSpan FileSpan { get; init; }

    /// <summary>The word bank: words to answer with or to look for in the text.</summary>
    public ImmutableArray<RichText> Words { get; init; } = [];

    /// <summary>
    /// Questions about this text, which replace the general ones of a classroom style; where empty, the style's questions are asked.
    /// </summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Tasks to be done in addition to the questions.</summary>
    public ImmutableArray<Question> Tasks { get; init; } = [];

    /// <summary>Words that the gap-filling version of the sheet leaves out.</summary>
    public ImmutableArray<Gap> Gaps { get; init; } = [];

    /// <summary>Whether any question or task has an answer.</summary>
    internal bool HasAnswers => Questions.Concat(Tasks).Any(question => question.Answer is not null);

    /// <summary>These exercises with those of a file added, each list after that of the front matter.</summary>
    /// <param name="file">The exercises that the file contains.</param>
    internal ClassWork With(ClassWork file) => this with
    {
        Words = [.. Words, .. file.Words],
        Questions = [.. Questions, .. file.Questions],
        Tasks = [.. Tasks, .. file.Tasks],
        Gaps = [.. Gaps, .. file.Gaps],
    };
}
