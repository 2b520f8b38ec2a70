namespace Bukharin.Publish.Vocabulary;

/// <summary>Class names of the lines of title pages and end matter, in the tags of a PDF and the elements of an EPUB.</summary>
internal static class MatterNames
{
    /// <summary>The title on a half-title page.</summary>
    public const string HalfTitle = "half-title";

    /// <summary>The title of the text.</summary>
    public const string Title = "title";

    /// <summary>The subtitle of the text.</summary>
    public const string Subtitle = "subtitle";

    /// <summary>A line with the names of contributors.</summary>
    public const string Contributors = "contributors";

    /// <summary>The heading of the editorial note.</summary>
    public const string EditorialHeading = "editorial-heading";

    /// <summary>The editorial note.</summary>
    public const string Editorial = "editorial";

    /// <summary>The statement of rights.</summary>
    public const string Rights = "rights";

    /// <summary>The publisher and the year of publication.</summary>
    public const string Publisher = "publisher";

    /// <summary>The number of the printing.</summary>
    public const string Printing = "printing";

    /// <summary>The identifier of the edition.</summary>
    public const string Identifier = "identifier";

    /// <summary>A letter's number in its edition.</summary>
    public const string LetterNumber = "letter-number";

    /// <summary>The sender and recipient of a letter.</summary>
    public const string LetterNames = "letter-names";

    /// <summary>The place and date of writing of a letter.</summary>
    public const string LetterDate = "letter-date";

    /// <summary>The archive that keeps a letter, its text base and its earlier printings.</summary>
    public const string LetterSource = "letter-source";

    /// <summary>The heading of the table of contents.</summary>
    public const string ContentsHeading = "contents-heading";

    /// <summary>The heading of the list of figures.</summary>
    public const string ListOfFiguresHeading = "list-of-figures-heading";

    /// <summary>The heading of the list of tables.</summary>
    public const string ListOfTablesHeading = "list-of-tables-heading";

    /// <summary>An entry of the table of contents, or of the list of figures or of tables.</summary>
    public const string ContentsEntry = "contents-entry";

    /// <summary>The line for a pupil's name and the date.</summary>
    public const string NameLine = "name-line";

    /// <summary>The heading of the word bank.</summary>
    public const string WordsHeading = "words-heading";

    /// <summary>The words of the word bank.</summary>
    public const string WordBank = "word-bank";

    /// <summary>The heading of the questions.</summary>
    public const string QuestionsHeading = "questions-heading";

    /// <summary>A question of a classroom sheet.</summary>
    public const string Question = "question";

    /// <summary>The heading of the tasks.</summary>
    public const string TasksHeading = "tasks-heading";

    /// <summary>A task of a classroom sheet.</summary>
    public const string Task = "task";

    /// <summary>The heading of the answer key to the gaps.</summary>
    public const string KeyHeading = "key-heading";

    /// <summary>The answer key to the gaps.</summary>
    public const string Key = "key";

    /// <summary>The heading of the glossary.</summary>
    public const string GlossaryHeading = "glossary-heading";

    /// <summary>A term of the glossary.</summary>
    public const string GlossaryTerm = "glossary-term";

    /// <summary>The heading of the calendar of letters.</summary>
    public const string CalendarHeading = "calendar-heading";

    /// <summary>A letter in the calendar.</summary>
    public const string CalendarEntry = "calendar-entry";

    /// <summary>The heading of a register.</summary>
    public const string RegisterHeading = "register-heading";

    /// <summary>An entry of a register.</summary>
    public const string RegisterEntry = "register-entry";

    /// <summary>The heading of the credit.</summary>
    public const string CreditHeading = "credit-heading";

    /// <summary>A line of the credit.</summary>
    public const string Credit = "credit";

    /// <summary>The heading of the colophon.</summary>
    public const string ColophonHeading = "colophon-heading";

    /// <summary>A line of the colophon.</summary>
    public const string Colophon = "colophon";
}
