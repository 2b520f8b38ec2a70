using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Styling.Classroom;

/// <summary>What a sheet has of the notes, the questions and the answers that there are for it.</summary>
/// <param name="Notes">Where the editor's notes stand.</param>
/// <param name="HasQuestions">Whether questions are asked, where there are some.</param>
/// <param name="HasAnswers">Whether each question that is asked has its answer behind it, where the text says one.</param>
internal sealed record SheetStyle(NotesPlace Notes, bool HasQuestions, bool HasAnswers)
{
    /// <summary>The greatest length of a gap's rule.</summary>
    public const int MostGapLength = 60;

    /// <summary>How long the rule of each gap is, in low lines: the same for all, so that none tells how long its word is.</summary>
    public int GapLength { get; init; } = 14;

    /// <summary>A sheet that has all but the answers.</summary>
    public static SheetStyle Default { get; } = new(NotesPlace.FootAndGlossary, HasQuestions: true, HasAnswers: false);
}
