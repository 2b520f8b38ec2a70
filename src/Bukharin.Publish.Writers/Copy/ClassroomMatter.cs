using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Writers.Copy.Gaps;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>What an edition for the classroom has beside the text, as it is printed in every format.</summary>
/// <remarks>
/// The glossary gathers what the editor says. An entry names the word that it explains, its note and the clause of its mark, which are the same in
/// every edition. Where notes are numbered by page their numbers are not: there it names word and clause alone.
/// </remarks>
internal sealed class ClassroomMatter
{
    /// <summary>What a pupil's answer to a question takes, written by hand, in lines of the text.</summary>
    public const int AnswerLines = 3;

    private const string Apart = " \u00B7 ";

    // No line begins with a dot.
    private const string BetweenWords = "\u00A0\u00B7 ";

    private readonly PreparedCopy _copy;
    private readonly Dictionary<MatterKind, ImmutableArray<MatterLine>> _lines = [];

    /// <summary>What a copy has: what its style asks for in the text's language.</summary>
    /// <param name="copy">The copy, all of whose notes are known.</param>
    public ClassroomMatter(PreparedCopy copy)
    {
        _copy = copy;
        if (copy.Style.ClassroomFor(copy.Document.FrontMatter) is not { } words)
        {
            return;
        }

        IsTeachers = copy.Style.IsTeachers(copy.Document.FrontMatter);
        HasTeachersLine = words.TeachersLine is not null;
        _lines.Add(MatterKind.NameLine, words.NameLine is { } line ? [Line(TitlePart.NameLine, copy.Typeset(line))] : []);
        Add(MatterKind.Words, TitlePart.WordsHeading, words.WordsHeading, words.Words.IsEmpty ? [] : [Bank(words.Words)]);
        Add(MatterKind.Questions, TitlePart.QuestionsHeading, words.QuestionsHeading, [.. words.Questions.Select((question, i) => Line(TitlePart.Question, question, i))]);
        Add(MatterKind.Tasks, TitlePart.TasksHeading, words.TasksHeading, [.. words.Tasks.Select((task, i) => Line(TitlePart.Task, task, i))]);
        Add(MatterKind.Key, TitlePart.KeyHeading, words.KeyHeading, !copy.Style.HasKey(copy.Document.FrontMatter) ? []
            : [Line(TitlePart.Key, GapKey.Of(copy.Gaps.All, copy.Typeset, BetweenWords))]);
        Add(MatterKind.Glossary, TitlePart.GlossaryHeading, words.GlossaryHeading, words.GlossaryHeading is null || copy.Style.Sheet.Notes == NotesPlace.Foot ? []
            : [.. Entries().Select(entry => Line(TitlePart.GlossaryTerm, entry.Term) with { Entry = entry })]);
    }

    /// <summary>Whether it is the teacher's, who writes nothing on it.</summary>
    public bool IsTeachers { get; }

    /// <summary>Whether the line for a name says that it is the teacher's: formats without a line to write on have that.</summary>
    public bool HasTeachersLine { get; }

    /// <summary>Whether words of it are raised or lowered.</summary>
    public bool HasShifts => _lines.Values.SelectMany(lines => lines).SelectMany(line => line.Runs).Any(run => run.Format.Shift != BaselineShift.None);

    /// <summary>The glossary, in the order of the notes.</summary>
    public ImmutableArray<GlossaryEntry> Glossary => [.. Lines(MatterKind.Glossary).Select(line => line.Entry).OfType<GlossaryEntry>()];

    /// <summary>The lines of a part, its heading first; none where it is not there.</summary>
    /// <param name="kind">Which part.</param>
    public ImmutableArray<MatterLine> Lines(MatterKind kind) => _lines.GetValueOrDefault(kind, []);

    private void Add(MatterKind kind, TitlePart part, string? heading, ImmutableArray<MatterLine> lines) =>
        _lines.Add(kind, lines.IsEmpty ? [] : [Line(part, _copy.Typeset(heading!)), .. lines]);

    private MatterLine Line(TitlePart part, string words) => new(part, words, _copy.Document.SourceFile);

    /// <summary>A question or a task, with its answer in a teacher's version: set off as a whole, so that what is emphasised in it is upright.</summary>
    private MatterLine Line(TitlePart part, Question question, int index)
    {
        var (asked, stress) = (_copy.Typeset(question.Ask), Stress.Of(_copy.Style));
        var line = new MatterLine(part, asked) { Label = FormattableString.Invariant($"{index + 1}."), IsAnswered = question.Answer is not null };
        return question.Answer is not { } answer ? line : line with
        {
            Runs = Joined([
                .. asked, Plain(" "),
                .. _copy.Typeset(answer).Select(run => run with { Format = run.Format with { Emphasis = run.Format.Emphasis != stress.Emphasis, Strong = run.Format.Strong || stress.Strong } }),
            ]),
        };
    }

    /// <summary>The words of the word bank on a line, each kept whole.</summary>
    private MatterLine Bank(ImmutableArray<RichText> words) => new(TitlePart.WordBank, Joined(words.SelectMany((word, i) =>
    {
        var runs = _copy.Typeset(word);
        var isTied = GapKey.IsTied(string.Concat(runs.Select(run => run.Text)));
        return runs.Select(run => isTied ? run with { Text = GapKey.Tied(run.Text) } : run).Prepend(Plain(i == 0 ? "" : BetweenWords));
    })));

    private TextRun Plain(string words) => new(words, default, SourceSpan.Whole(_copy.Document.SourceFile));

    /// <summary>Runs of which no two neighbours have one look.</summary>
    private static ImmutableArray<TextRun> Joined(IEnumerable<TextRun> runs)
    {
        var joined = ImmutableArray.CreateBuilder<TextRun>();
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (joined is [.., var before] && before.Format == run.Format)
            {
                joined[^1] = before with { Text = before.Text + run.Text };
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined.ToImmutable();
    }

    private IEnumerable<GlossaryEntry> Entries()
    {
        var clauses = NoteClauses.Of(_copy);

        // Where words are left out, no glossary gives them away.
        var words = _copy.Style.Version.Gaps is null ? GlossedWords.Of(_copy.Lines) : [];
        var isNumbered = _copy.Style.NoteNumbering != NoteNumberingForm.Page;
        return _copy.Notes.Where(note => note.Kind is not null).Select(note => new GlossaryEntry(
            note,
            (words.GetValueOrDefault(note) is { } word ? $"{word}{Apart}" : "") + (isNumbered ? $"{_copy.Words.Note} {note.Mark}" : _copy.Words.Note)
                + (clauses.GetValueOrDefault(note) is { } clause ? $"{Apart}{_copy.Words.Clause} {clause.Address}" : ""),
            _copy.WordsOf(note)));
    }
}
