using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Epub;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Styling.Words;

namespace Bukharin.Publish.Styling;

/// <summary>A style: how editions look and the editor's words in them. It is one folder under <c>styles/</c> and holds no code.</summary>
public sealed record Style
{
    /// <summary>The name of the style, which is that of its folder.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the style that this one extends; null if it extends none.</summary>
    public string? Base { get; init; }

    /// <summary>One line that says what the style is for, shown in lists of styles; null if the style has none.</summary>
    public string? Description { get; init; }

    /// <summary>How quotation marks, dashes and ellipses are set.</summary>
    public required TypographyStyle Typography { get; init; }

    /// <summary>How footnotes are numbered and marked.</summary>
    public required NoteStyle Notes { get; init; }

    /// <summary>The editor's words by language (BCP 47 primary subtag in lower case); <c>en</c> is always present.</summary>
    public required ImmutableSortedDictionary<string, StyleWords> Words { get; init; }

    /// <summary>The interval of line numbers in the margin, in lines of the text, for PDF and DOCX; 0 for no line numbers.</summary>
    public int LineNumberStep { get; init; }

    /// <summary>
    /// The interval of the line numbers of verse, in lines: of a numbered poem every fifth line has its number, unless the style says
    /// otherwise; 0 for no line numbers.
    /// </summary>
    public int VerseNumberStep { get; init; } = 5;

    /// <summary>Where the page numbers of the source are shown.</summary>
    public SourcePageForm SourcePages { get; init; }

    /// <summary>Where the PDFs have the marginal notes of the source.</summary>
    public MarginNoteForm MarginNotes { get; init; }

    /// <summary>What cross-references say in the PDFs.</summary>
    public ReferenceForm CrossReferences { get; init; }

    /// <summary>Which texts get a table of contents before the text of the PDFs and the DOCX.</summary>
    public ContentsForm Contents { get; init; }

    /// <summary>Which texts get a list of their figures, by their captions; a text's front matter goes before it.</summary>
    public ContentsForm ListOfFigures { get; init; } = ContentsForm.Never;

    /// <summary>Where figures stand on the pages of a PDF, if their source does not say it. What only adorns a page stands where it is written.</summary>
    public FigurePlacement FigurePlacement { get; init; }

    /// <summary>Which texts get a list of their tables, by their captions; a text's front matter goes before it.</summary>
    public ContentsForm ListOfTables { get; init; } = ContentsForm.Never;

    /// <summary>Whether texts that mark names have registers of them at the end, if they do not decide it themselves.</summary>
    public bool HasRegisters { get; init; } = true;

    /// <summary>Whether emphasised words are italic or bold.</summary>
    public EmphasisForm Emphasis { get; init; }

    /// <summary>The name of the style for a sheet's large-print version, made for one pupil; null if there is none.</summary>
    public string? Large { get; init; }

    /// <summary>The size and spacing of tables.</summary>
    public TableStyle Tables { get; init; } = TableStyle.Default;

    /// <summary>The look of headings, level 1 first; levels deeper than the list take its last entry.</summary>
    public required ImmutableArray<HeadingStyle> Headings { get; init; }

    /// <summary>The look of the parts of a text, such as letters, quotations and signatures.</summary>
    public PartStyles Parts { get; init; } = PartStyles.Default;

    /// <summary>
    /// The words for classroom work by language (BCP 47 primary subtag in lower case); null if the style is not for a classroom.
    /// </summary>
    public ImmutableSortedDictionary<string, ClassroomWords>? Classroom { get; init; }

    /// <summary>Which notes, questions and answers a sheet has.</summary>
    internal SheetStyle Sheet { get; init; } = SheetStyle.Default;

    /// <summary>
    /// The version that was asked for in place of the style's own settings; <see cref="Sheet"/> already takes account of it.
    /// </summary>
    internal SheetVersion Version { get; private init; } = SheetVersion.Plain;

    /// <summary>
    /// For a large-print sheet, the style of the sheet that the rest of the class has, whose lines and pages the large one names;
    /// null for any other edition.
    /// </summary>
    internal Style? Usual { get; private init; }

    /// <summary>The settings for the PDFs.</summary>
    public required PdfStyle Pdf { get; init; }

    /// <summary>The settings for the DOCX.</summary>
    public required DocxStyle Docx { get; init; }

    /// <summary>The settings for the EPUB.</summary>
    public required EpubStyle Epub { get; init; }

    /// <summary>
    /// Reads a file by the name that it has in this style; a file that comes from an extended style has that style's depth in its name.
    /// </summary>
    /// <remarks>Fonts and hyphenation patterns are large and an edition needs few of them, so each is read only when asked for.</remarks>
    public required Func<string, ReadOnlyMemory<byte>> ReadFile { get; init; }

    /// <summary>The editor's words in a language, or the English ones if the style has none in it.</summary>
    /// <param name="language">BCP 47 tag; only its primary subtag counts.</param>
    public StyleWords WordsFor(string language) => Words.GetValueOrDefault(Primary(language), Words["en"]);

    /// <summary>The words for classroom work in a language, or the English ones; null if the style is not for a classroom.</summary>
    /// <param name="language">BCP 47 tag; only its primary subtag counts.</param>
    public ClassroomWords? ClassroomFor(string language) =>
        Classroom is null ? null : Classroom.GetValueOrDefault(Primary(language)) ?? Classroom.GetValueOrDefault("en");

    /// <summary>
    /// The words, questions and tasks that a classroom edition adds to a text: those of the style in the text's language, with the
    /// text's own questions in place of the style's, and without what this version leaves out.
    /// </summary>
    /// <param name="front">The text's front matter.</param>
    /// <returns>The words; null if the style is not for a classroom.</returns>
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
            Words = words.WordsHeading is null ? [] : Bank(work),
            Questions = Sheet.HasQuestions && words.QuestionsHeading is not null ? Shown(work.Questions.IsEmpty ? words.Questions : work.Questions) : [],
            Tasks = Sheet.HasQuestions && words.TasksHeading is not null ? Shown(work.Tasks) : [],
        };

        // Where pupils are to find the words of gaps by themselves, what is put among them to mislead has no use.
        ImmutableArray<RichText> Bank(ClassWork work) => Version.Gaps switch
        {
            GapForm.WithWords => [.. WordBank.Of(work).Select(word => Look(word)!)],
            GapForm.Bare when !work.Gaps.IsEmpty => [],
            _ => Sheet.HasQuestions ? [.. work.Words.Select(word => Look(word)!)] : [],
        };

        ImmutableArray<Question> Shown(ImmutableArray<Question> questions) =>
            [.. questions.Select(question => new Question(Look(question.Ask)!, Sheet.HasAnswers ? Look(question.Answer) : null))];

        RichText? Look(RichText? words) => Emphasis == EmphasisForm.Weight && words is { Inlines.IsEmpty: false } ? EmphasisByWeight.Of(words) : words;
    }

    /// <summary>The look of the headings of a level.</summary>
    /// <param name="level">The level, 1 for the highest.</param>
    internal HeadingStyle HeadingOf(int level) => Headings[Math.Min(level, Headings.Length) - 1];

    /// <summary>Whether an edition of a text prints the key to its gaps: only if it has gaps, answers and a heading for the key.</summary>
    /// <param name="front">The text's front matter.</param>
    internal bool HasKey(FrontMatter front) =>
        Version.Gaps is not null && Sheet.HasAnswers && !front.ClassWork.Gaps.IsEmpty && ClassroomFor(front.Language)?.KeyHeading is not null;

    /// <summary>
    /// Whether an edition of a text is the teacher's, which means that it has the key to the gaps or at least one answer.
    /// </summary>
    /// <param name="front">The text's front matter.</param>
    internal bool IsTeachers(FrontMatter front) => HasKey(front) || (ClassroomFor(front) is { } words && words.Questions.Concat(words.Tasks).Any(question => question.Answer is not null));

    /// <summary>
    /// How notes are numbered: through the book if they stand only in the glossary, where each number may occur once; else as the style
    /// says.
    /// </summary>
    internal NoteNumberingForm NoteNumbering => Sheet.Notes == NotesPlace.Glossary ? NoteNumberingForm.Book : Notes.Numbering;

    /// <summary>
    /// Applies what a document demands of the style: a volume can say whether its notes are counted by text or through the book.
    /// </summary>
    /// <param name="document">The document.</param>
    internal Style For(Document document) => document.CountsNotesByText is { } isByText
        ? this with { Notes = Notes with { Numbering = isByText ? NoteNumberingForm.Chapter : NoteNumberingForm.Book } }
        : this;

    /// <summary>Applies a version's settings to the style.</summary>
    /// <param name="version">The version that was asked for.</param>
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

    /// <summary>Makes this style that of the large-print version of a sheet.</summary>
    /// <param name="usual">The style of the sheet that the rest of the class has.</param>
    internal Style AsLargeOf(Style usual)
    {
        ArgumentNullException.ThrowIfNull(usual);
        return Of(usual.Version with { IsLarge = true }) with { Usual = usual };
    }

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}
