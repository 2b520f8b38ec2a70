using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Styling.Classroom;

/// <summary>Which notes, questions and answers a sheet has.</summary>
/// <param name="Notes">Where the editor's notes stand.</param>
/// <param name="HasQuestions">Whether the sheet has the questions, the tasks and the word bank, if there are any.</param>
/// <param name="HasAnswers">Whether each question is followed by its answer, if the text has one.</param>
internal sealed record SheetStyle(NotesPlace Notes, bool HasQuestions, bool HasAnswers)
{
    /// <summary>The greatest allowed <see cref="GapLength"/>.</summary>
    public const int MostGapLength = 60;

    /// <summary>
    /// The length of each gap's rule, in underscores; it is the same for all gaps, so that it does not betray the length of the word.
    /// </summary>
    public int GapLength { get; init; } = 14;

    /// <summary>A sheet with notes and questions but no answers.</summary>
    public static SheetStyle Default { get; } = new(NotesPlace.FootAndGlossary, HasQuestions: true, HasAnswers: false);
}
