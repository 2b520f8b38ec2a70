namespace Bukharin.Publish.Writers.Copy.Matter;

/// <summary>What a line of the edition's own is.</summary>
internal enum TitlePart
{
    /// <summary>The title on the leaf before the title page.</summary>
    HalfTitle,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The subtitle.</summary>
    Subtitle,

    /// <summary>Names of authors, editors, translators.</summary>
    Contributors,

    /// <summary>The publisher's name on a title page.</summary>
    TitlePublisher,

    /// <summary>Heading of the editorial statement.</summary>
    EditorialHeading,

    /// <summary>The editorial statement.</summary>
    Editorial,

    /// <summary>The statement of rights.</summary>
    Rights,

    /// <summary>Publisher and year.</summary>
    Publisher,

    /// <summary>The number of the printing.</summary>
    Printing,

    /// <summary>ISBN or other identifier.</summary>
    Identifier,

    /// <summary>Heading of what is said of how the text is cited.</summary>
    CitationHeading,

    /// <summary>How the text is cited by its clauses, pages or links.</summary>
    Citation,

    /// <summary>Heading of the contents.</summary>
    ContentsHeading,

    /// <summary>Heading of the list of figures.</summary>
    FiguresHeading,

    /// <summary>Heading of the list of tables.</summary>
    TablesHeading,

    /// <summary>An entry of the contents, or of the list of figures or of tables.</summary>
    ContentsEntry,

    /// <summary>The letter's number.</summary>
    LetterNumber,

    /// <summary>From whom to whom a letter is.</summary>
    LetterNames,

    /// <summary>Where and when a letter was written.</summary>
    LetterDate,

    /// <summary>Where a letter is kept, what its text is taken from, whether it was printed before.</summary>
    LetterSource,

    /// <summary>What stands at the line for name and date.</summary>
    NameLine,

    /// <summary>Heading of the word bank.</summary>
    WordsHeading,

    /// <summary>The word bank.</summary>
    WordBank,

    /// <summary>Heading of the questions.</summary>
    QuestionsHeading,

    /// <summary>A question, or its number.</summary>
    Question,

    /// <summary>Heading of the tasks.</summary>
    TasksHeading,

    /// <summary>A task, or its number.</summary>
    Task,

    /// <summary>Heading of the key to the gaps.</summary>
    KeyHeading,

    /// <summary>The key to the gaps.</summary>
    Key,

    /// <summary>Heading of the glossary.</summary>
    GlossaryHeading,

    /// <summary>The term of an entry of the glossary.</summary>
    GlossaryTerm,

    /// <summary>Heading of the calendar of letters.</summary>
    CalendarHeading,

    /// <summary>A letter in it.</summary>
    CalendarEntry,

    /// <summary>Heading of the register of persons.</summary>
    PersonsHeading,

    /// <summary>An entry of it.</summary>
    PersonEntry,

    /// <summary>Heading of the register of places.</summary>
    PlacesHeading,

    /// <summary>An entry of it.</summary>
    PlaceEntry,

    /// <summary>Heading of the register of things.</summary>
    ThingsHeading,

    /// <summary>An entry of it.</summary>
    ThingEntry,

    /// <summary>Heading of the credit.</summary>
    CreditHeading,

    /// <summary>The credit.</summary>
    Credit,

    /// <summary>Heading of the colophon.</summary>
    ColophonHeading,

    /// <summary>What is said of how the book was set.</summary>
    Colophon,
}
