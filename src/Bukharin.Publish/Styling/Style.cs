using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Epub;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Styling.Words;

namespace Bukharin.Publish.Styling;

/// <summary>How editions look and what their editor's words are: one folder under <c>styles/</c>, no code.</summary>
public sealed record Style
{
    /// <summary>The folder's name.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the style that it extends, or null.</summary>
    public string? Base { get; init; }

    /// <summary>What it is for, in a line, for those who choose a style; null where it does not say.</summary>
    public string? Description { get; init; }

    /// <summary>Quotation marks, dashes and ellipses.</summary>
    public required TypographyStyle Typography { get; init; }

    /// <summary>Footnotes: their series.</summary>
    public required NoteStyle Notes { get; init; }

    /// <summary>The editor's words by language: BCP 47 primary subtags in lower case; <c>en</c> is always there.</summary>
    public required ImmutableSortedDictionary<string, StyleWords> Words { get; init; }

    /// <summary>Every how many lines of the text a number stands in the margin, in formats that have lines; 0 for none.</summary>
    public int LineNumberStep { get; init; }

    /// <summary>Where the pages of the source are shown.</summary>
    public SourcePageForm SourcePages { get; init; }

    /// <summary>What cross-references say in the PDFs.</summary>
    public ReferenceForm CrossReferences { get; init; }

    /// <summary>When a table of contents stands before the text of the PDFs and the DOCX.</summary>
    public ContentsForm Contents { get; init; }

    /// <summary>What emphasised words look like.</summary>
    public EmphasisForm Emphasis { get; init; }

    /// <summary>The name of the style that the large version of a sheet has, for one pupil; null where there is none.</summary>
    public string? Large { get; init; }

    /// <summary>How tables are set.</summary>
    public TableStyle Tables { get; init; } = TableStyle.Default;

    /// <summary>How headings look, level 1 first; a deeper level takes the last.</summary>
    public required ImmutableArray<HeadingStyle> Headings { get; init; }

    /// <summary>How the parts of a text look.</summary>
    public PartStyles Parts { get; init; } = PartStyles.Default;

    /// <summary>What is there for work in a classroom, by language (primary subtags in lower case); null for nothing.</summary>
    public ImmutableSortedDictionary<string, ClassroomWords>? Classroom { get; init; }

    /// <summary>What a sheet has of the notes and of what is there for a classroom.</summary>
    internal SheetStyle Sheet { get; init; } = SheetStyle.Default;

    /// <summary>What was asked for otherwise than the style has it, and is in <see cref="Sheet"/> already.</summary>
    internal SheetVersion Version { get; private init; } = SheetVersion.Plain;

    /// <summary>The style of the sheet that all others of a class have, whose lines and pages this large one names; null for any other edition.</summary>
    internal Style? Usual { get; private init; }

    /// <summary>The PDF's page, fonts and measures.</summary>
    public required PdfStyle Pdf { get; init; }

    /// <summary>The DOCX's page, fonts and measures.</summary>
    public required DocxStyle Docx { get; init; }

    /// <summary>The EPUB's looks.</summary>
    public required EpubStyle Epub { get; init; }

    /// <summary>Reads a file that the style names. Those that it has from a style that it extends have names of their own.</summary>
    /// <remarks>Fonts and hyphenation patterns are large, and an edition needs few of them, so they are read when asked for.</remarks>
    public required Func<string, ReadOnlyMemory<byte>> ReadFile { get; init; }

    /// <summary>The editor's words in a language, or the English ones where the style has none.</summary>
    /// <param name="language">BCP 47 tag; only its primary subtag counts.</param>
    public StyleWords WordsFor(string language) => Words.GetValueOrDefault(Primary(language), Words["en"]);

    /// <summary>The words for work in a classroom in a language, or the English ones; null where the style has none.</summary>
    /// <param name="language">BCP 47 tag; only its primary subtag counts.</param>
    public ClassroomWords? ClassroomFor(string language) =>
        Classroom is null ? null : Classroom.GetValueOrDefault(Primary(language)) ?? Classroom.GetValueOrDefault("en");

    /// <summary>What an edition of a text for the classroom says beside it: the style's words in the text's language, with the text's own questions where it has some, and of all that what its version has.</summary>
    /// <param name="front">The text's front matter.</param>
    /// <returns>The words, or null where the style has none.</returns>
    public ClassroomWords? ClassroomFor(FrontMatter front)
    {
        ArgumentNullException.ThrowIfNull(front);
        if (ClassroomFor(front.Language) is not { } words)
        {
            return null;
        }

        var work = front.ClassWork;
        var teachersLine = Sheet.HasAnswers && (work.HasAnswers || HasKey(front)) ? words.TeachersLine : null;
        return words with
        {
            NameLine = teachersLine ?? words.NameLine,
            TeachersLine = teachersLine,
            Words = words.WordsHeading is null ? [] : Version.Gaps == GapForm.WithWords ? WordBank.Of(work) : Sheet.HasQuestions ? work.Words : [],
            Questions = Sheet.HasQuestions && words.QuestionsHeading is not null ? Shown(work.Questions.IsEmpty ? words.Questions : work.Questions) : [],
            Tasks = Sheet.HasQuestions && words.TasksHeading is not null ? Shown(work.Tasks) : [],
        };

        ImmutableArray<Question> Shown(ImmutableArray<Question> questions) => Sheet.HasAnswers ? questions : [.. questions.Select(question => question with { Answer = null })];
    }

    /// <summary>How the headings of a level look.</summary>
    /// <param name="level">The level, 1 for the highest.</param>
    internal HeadingStyle HeadingOf(int level) => Headings[Math.Min(level, Headings.Length) - 1];

    /// <summary>Whether an edition of a text has the key to its gaps.</summary>
    /// <param name="front">The text's front matter.</param>
    internal bool HasKey(FrontMatter front) =>
        Version.Gaps is not null && Sheet.HasAnswers && !front.ClassWork.Gaps.IsEmpty && ClassroomFor(front.Language)?.KeyHeading is not null;

    /// <summary>Whether an edition of a text is the teacher's: it has an answer.</summary>
    /// <param name="front">The text's front matter.</param>
    internal bool IsTeachers(FrontMatter front) => HasKey(front) || (ClassroomFor(front) is { } words && words.Questions.Concat(words.Tasks).Any(question => question.Answer is not null));

    /// <summary>How notes are numbered: a number that leads to a glossary at the end must not be another one's on the next page.</summary>
    internal NoteNumberingForm NoteNumbering => Sheet.Notes == NotesPlace.Glossary ? NoteNumberingForm.Book : Notes.Numbering;

    /// <summary>The style as a document asks for it: a volume can say how its notes are counted.</summary>
    /// <param name="document">The document.</param>
    internal Style For(Document document) => document.CountsNotesByText is { } isByText
        ? this with { Notes = Notes with { Numbering = isByText ? NoteNumberingForm.Chapter : NoteNumberingForm.Book } }
        : this;

    /// <summary>The style of a version of the editions.</summary>
    /// <param name="version">The version.</param>
    internal Style Of(SheetVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var sheet = Sheet with
        {
            Notes = version.Notes ?? Sheet.Notes,
            HasQuestions = version.Questions ?? (version.Answers || Sheet.HasQuestions),
            HasAnswers = version.Answers || Sheet.HasAnswers,
        };
        return this with { Version = version, Sheet = sheet };
    }

    /// <summary>This style for the large version of a sheet.</summary>
    /// <param name="usual">The style of the sheet that the others have.</param>
    internal Style AsLargeOf(Style usual)
    {
        ArgumentNullException.ThrowIfNull(usual);
        return Of(usual.Version with { IsLarge = true }) with { Usual = usual };
    }

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}
