namespace Bukharin.Publish.Vocabulary;

/// <summary>What classes call the lines of title pages and end matter, in tags of a PDF and elements of an EPUB.</summary>
internal static class MatterNames
{
    /// <summary>The title on a leaf of its own.</summary>
    public const string HalfTitle = "half-title";

    /// <summary>The title.</summary>
    public const string Title = "title";

    /// <summary>The subtitle.</summary>
    public const string Subtitle = "subtitle";

    /// <summary>A line of names.</summary>
    public const string Contributors = "contributors";

    /// <summary>The heading of the editorial note.</summary>
    public const string EditorialHeading = "editorial-heading";

    /// <summary>The editorial note.</summary>
    public const string Editorial = "editorial";

    /// <summary>The statement of rights.</summary>
    public const string Rights = "rights";

    /// <summary>Publisher and year.</summary>
    public const string Publisher = "publisher";

    /// <summary>The identifier.</summary>
    public const string Identifier = "identifier";

    /// <summary>A letter's number.</summary>
    public const string LetterNumber = "letter-number";

    /// <summary>From whom to whom a letter is.</summary>
    public const string LetterNames = "letter-names";

    /// <summary>Where and when a letter was written.</summary>
    public const string LetterDate = "letter-date";

    /// <summary>Where a letter is kept, what its text is taken from, whether it was printed before.</summary>
    public const string LetterSource = "letter-source";

    /// <summary>The heading of the contents.</summary>
    public const string ContentsHeading = "contents-heading";

    /// <summary>An entry of the contents.</summary>
    public const string ContentsEntry = "contents-entry";

    /// <summary>The line for a pupil's name and the date.</summary>
    public const string NameLine = "name-line";

    /// <summary>The heading of the word bank.</summary>
    public const string WordsHeading = "words-heading";

    /// <summary>The word bank.</summary>
    public const string WordBank = "word-bank";

    /// <summary>The heading of the questions.</summary>
    public const string QuestionsHeading = "questions-heading";

    /// <summary>A question.</summary>
    public const string Question = "question";

    /// <summary>The heading of the tasks.</summary>
    public const string TasksHeading = "tasks-heading";

    /// <summary>A task.</summary>
    public const string Task = "task";

    /// <summary>The heading of the key to the gaps.</summary>
    public const string KeyHeading = "key-heading";

    /// <summary>The key to the gaps.</summary>
    public const string Key = "key";

    /// <summary>The heading of the glossary.</summary>
    public const string GlossaryHeading = "glossary-heading";

    /// <summary>A term of the glossary.</summary>
    public const string GlossaryTerm = "glossary-term";

    /// <summary>The heading of the credit.</summary>
    public const string CreditHeading = "credit-heading";

    /// <summary>A line of the credit.</summary>
    public const string Credit = "credit";

    /// <summary>The heading of the colophon.</summary>
    public const string ColophonHeading = "colophon-heading";

    /// <summary>A line of the colophon.</summary>
    public const string Colophon = "colophon";
}
