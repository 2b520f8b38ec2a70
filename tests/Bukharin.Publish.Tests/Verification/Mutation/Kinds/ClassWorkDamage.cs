using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Classroom;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to a lesson's work: its questions, tasks and words, and the teacher's answers.</summary>
internal static class ClassWorkDamage
{
    private const EditionFormat Lined = EditionFormat.Epub | EditionFormat.Pdf | EditionFormat.Print;

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        Of("drop a question of the text", "BP4101", Asked(Work.Questions), "the questions", Erase),
        Of("alter a letter of a question of the text", "BP4103", Asked(Work.Questions), "the questions", Alter),
        Of("drop an answer", "BP4101", Answers(Work.Questions), "the questions", Erase),
        Of("alter a letter of an answer", "BP4103", Answers(Work.Questions), "the questions", Alter),
        Of("swap two answers", "BP4103 BP4110", Answers(Work.Questions), "the questions", SwapAnswers),
        Of("drop a task", "BP4101", Asked(Work.Tasks), "the tasks", Erase),
        Of("alter a letter of a task", "BP4103", Asked(Work.Tasks), "the tasks", Alter),
        Of("drop a task's answer", "BP4101", Answers(Work.Tasks), "the tasks", Erase),
        Of("drop a word of the word bank", "BP4101", text => Work.Words.SelectMany(word => text.Find(word.Words)), "the word bank", Erase),
        Of("alter a letter of the word bank", "BP4103", text => Work.Words.SelectMany(word => text.Find(word.Words)), "the word bank", Alter),
        Of("drop the teacher's line", "BP4101", text => text.Find(Work.TeachersLine!), "line for a name", Erase, Lined),
    ];

    private static ClassroomWords Work => GoodEditions.Lesson.Style.ClassroomFor(GoodEditions.Lesson.Document.FrontMatter)!;

    private static Func<EditionText, IEnumerable<IReadOnlyList<Cell>>> Asked(ImmutableArray<Question> questions) => text => questions.SelectMany(question => text.Find(question.Ask.Words));

    private static Func<EditionText, IEnumerable<IReadOnlyList<Cell>>> Answers(ImmutableArray<Question> questions) => text => questions.SelectMany(question => text.Find(question.Answer!.Words));

    private static void Erase(Draft draft, EditionText text, IReadOnlyList<Cell> cells, Random random)
    {
        foreach (var cell in cells)
        {
            draft.Replace(cell, "");
        }
    }

    private static void Alter(Draft draft, EditionText text, IReadOnlyList<Cell> cells, Random random)
    {
        var cell = Choice.Of(random, cells, cell => cell.Text is [var c] && char.IsLetter(c));
        draft.Replace(cell, cell.Text == "e" ? "o" : "e");
    }

    private static void SwapAnswers(Draft draft, EditionText text, IReadOnlyList<Cell> cells, Random random)
    {
        List<IReadOnlyList<Cell>> answers = [.. Answers(Work.Questions)(text)];
        foreach (var (one, other) in answers[0].Zip(answers[1]))
        {
            draft.Replace(one, other.Text);
            draft.Replace(other, one.Text);
        }
    }

    private static DamageKind Of(
        string name,
        string codes,
        Func<EditionText, IEnumerable<IReadOnlyList<Cell>>> places,
        string naming,
        Action<Draft, EditionText, IReadOnlyList<Cell>, Random> damage,
        EditionFormat formats = EditionFormat.All) => LineDamage.Of(GoodEditions.Lesson, name, codes, places, naming, damage, formats);
}
