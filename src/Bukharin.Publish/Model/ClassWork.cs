using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>What a class is to do with a text: said by its front matter, or by a file beside it.</summary>
public sealed record ClassWork
{
    /// <summary>Nothing.</summary>
    public static ClassWork None { get; } = new();

    /// <summary>The file beside the text that says it, by its path from the text's folder; null where the front matter does.</summary>
    public string? File { get; init; }

    /// <summary>Where the front matter names that file.</summary>
    public SourceSpan FileSpan { get; init; }

    /// <summary>Words to answer with, or to look for: a word bank.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Questions to be asked of this text, in place of those that a style for the classroom asks of any; empty for the style's.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>What is to be done besides.</summary>
    public ImmutableArray<Question> Tasks { get; init; } = [];

    /// <summary>Words that a version with gaps leaves out.</summary>
    public ImmutableArray<Gap> Gaps { get; init; } = [];

    /// <summary>Whether any question or task has an answer.</summary>
    internal bool HasAnswers => Questions.Concat(Tasks).Any(question => question.Answer is not null);

    /// <summary>The same with what a file says: what the front matter has itself comes first.</summary>
    /// <param name="file">What the file says.</param>
    internal ClassWork With(ClassWork file) => this with
    {
        Words = [.. Words, .. file.Words],
        Questions = [.. Questions, .. file.Questions],
        Tasks = [.. Tasks, .. file.Tasks],
        Gaps = [.. Gaps, .. file.Gaps],
    };
}
