using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>What an edition for the classroom has beside the text, as it is printed in every format.</summary>
/// <remarks>
/// The glossary gathers what the editor says. An entry names its note and the clause of its mark, which are the same in
/// every edition. Where notes are numbered by page their numbers are not: there it names the clause alone.
/// </remarks>
internal sealed record ClassroomMatter
{
    /// <summary>What a pupil's answer to a question takes, written by hand, in lines of the text.</summary>
    public const int AnswerLines = 3;

    private const string Apart = " \u00B7 ";

    private const char NoBreakSpace = '\u00A0';

    // No line begins with a dot.
    private const string BetweenWords = "\u00A0\u00B7 ";

    /// <summary>What stands at the line for name and date; null where there is none.</summary>
    public string? NameLine { get; private init; }

    /// <summary>Whether that line is the teacher's, who writes nothing on it.</summary>
    public bool IsTeachers { get; private init; }

    /// <summary>The heading of the word bank; empty where there is none.</summary>
    public string WordsHeading { get; private init; } = "";

    /// <summary>The word bank as a line: its words parted by dots, none of them parted itself; empty where there is none.</summary>
    public string Words { get; private init; } = "";

    /// <summary>The heading of the questions; empty where there are none.</summary>
    public string QuestionsHeading { get; private init; } = "";

    /// <summary>The questions, to be numbered from 1, with the answers of a teacher's version.</summary>
    public ImmutableArray<Question> Questions { get; private init; } = [];

    /// <summary>The heading of the tasks; empty where there are none.</summary>
    public string TasksHeading { get; private init; } = "";

    /// <summary>The tasks, numbered by themselves.</summary>
    public ImmutableArray<Question> Tasks { get; private init; } = [];

    /// <summary>The heading of the glossary; empty where there is none.</summary>
    public string GlossaryHeading { get; private init; } = "";

    /// <summary>The glossary, in the order of the notes.</summary>
    public ImmutableArray<GlossaryEntry> Glossary { get; private init; } = [];

    /// <summary>The label of a question.</summary>
    /// <param name="index">Its index, from 0.</param>
    public static string Label(int index) => FormattableString.Invariant($"{index + 1}.");

    /// <summary>What a copy has: what its style asks for in the text's language.</summary>
    internal static ClassroomMatter Of(PreparedCopy copy)
    {
        if (copy.Style.ClassroomFor(copy.Document.FrontMatter) is not { } words)
        {
            return new ClassroomMatter();
        }

        var hasGlossary = words.GlossaryHeading is not null && copy.Style.Sheet.Notes != NotesPlace.Foot && copy.Notes.Any(note => note.Kind is not null);
        return new ClassroomMatter
        {
            NameLine = words.NameLine,
            IsTeachers = copy.Style.IsTeachers(copy.Document.FrontMatter),
            WordsHeading = words.Words.IsEmpty ? "" : copy.Typeset(words.WordsHeading!),
            Words = string.Join(BetweenWords, words.Words.Select(word => copy.Typeset(word).Replace(' ', NoBreakSpace))),
            QuestionsHeading = words.Questions.IsEmpty ? "" : copy.Typeset(words.QuestionsHeading!),
            Questions = [.. words.Questions.Select(Typeset)],
            TasksHeading = words.Tasks.IsEmpty ? "" : copy.Typeset(words.TasksHeading!),
            Tasks = [.. words.Tasks.Select(Typeset)],
            GlossaryHeading = hasGlossary ? copy.Typeset(words.GlossaryHeading!) : "",
            Glossary = hasGlossary ? Entries(copy) : [],
        };

        Question Typeset(Question question) => new(copy.Typeset(question.Ask), question.Answer is { } answer ? copy.Typeset(answer) : null);
    }

    private static ImmutableArray<GlossaryEntry> Entries(PreparedCopy copy)
    {
        var clauses = NoteClauses.Of(copy);
        var isNumbered = copy.Style.NoteNumbering != NoteNumberingForm.Page;
        return
        [
            .. copy.Notes.Where(note => note.Kind is not null).Select(note => new GlossaryEntry(
                note,
                (isNumbered ? $"{copy.Words.Note} {note.Mark}" : copy.Words.Note)
                    + (clauses.GetValueOrDefault(note) is { } clause ? $"{Apart}{copy.Words.Clause} {clause.Address}" : ""),
                copy.WordsOf(note))),
        ];
    }
}
