namespace Bukharin.Publish.Vocabulary;

/// <summary>Class names of elements in an EPUB, other than those for containers, interventions, alignments and text formatting.</summary>
internal static class EpubClasses
{
    /// <summary>A run of consecutive clauses.</summary>
    public const string Clauses = "clauses";

    /// <summary>A paragraph that begins with one or more labels.</summary>
    public const string Led = "led";

    /// <summary>Added to <see cref="Led"/> where the paragraph contains nothing but labels.</summary>
    public const string Alone = "alone";

    /// <summary>Prefix of the class that gives the number of labels on one line, where it is more than one: <c>row-2</c>.</summary>
    public const string RowLead = "row-";

    /// <summary>An element that gets no further indent because the greatest indent is reached.</summary>
    public const string Deep = "deep";

    /// <summary>A line of verse, which has a hanging indent where it is turned over.</summary>
    public const string VerseLine = "line";

    /// <summary>The number of a line of verse.</summary>
    public const string VerseNumber = "line-number";

    /// <summary>A row of a table that a cell holds together with the next.</summary>
    public const string HeldRow = "held";

    /// <summary>A cell of a table that begins its row beside one of a row above.</summary>
    public const string BesideCell = "beside";

    /// <summary>The label of a clause.</summary>
    public const string Label = "label";

    /// <summary>Added to <see cref="Label"/> where the label stands inside a line.</summary>
    public const string Inline = "inline";

    /// <summary>Words in another language than those around them.</summary>
    public const string Foreign = "foreign";

    /// <summary>The mark of a note in the text.</summary>
    public const string NoteReference = "noteref";

    /// <summary>The text of a note.</summary>
    public const string Footnote = "footnote";

    /// <summary>The section with the notes of one file.</summary>
    public const string Footnotes = "footnotes";

    /// <summary>The link from a note back to its mark.</summary>
    public const string BackLink = "backlink";

    /// <summary>A section under a heading of the highest rank that stands in no division.</summary>
    public const string Chapter = "chapter";

    /// <summary>The cover page.</summary>
    public const string Cover = "cover";

    /// <summary>The title page.</summary>
    public const string TitlePage = "titlepage";

    /// <summary>The description of a letter, printed at its head.</summary>
    public const string LetterHead = "letter-head";

    /// <summary>The page with information about the edition.</summary>
    public const string About = "about";

    /// <summary>The advice on how to cite the text, on the page of <see cref="About"/>.</summary>
    public const string HowToCite = "how-to-cite";

    /// <summary>A sentence or a part of one, by which readers of Kobo address a position in the book.</summary>
    public const string KoboSpan = "koboSpan";

    /// <summary>The page of questions in a classroom sheet.</summary>
    public const string Questions = "questions";

    /// <summary>The word bank of a classroom sheet.</summary>
    public const string Words = "words";

    /// <summary>The tasks of a classroom sheet.</summary>
    public const string Tasks = "tasks";

    /// <summary>The answer key to the gaps of a classroom sheet.</summary>
    public const string Key = "answer-key";

    /// <summary>The glossary made of the editor's explanations.</summary>
    public const string Glossary = "glossary";

    /// <summary>A register of persons, places or things.</summary>
    public const string Register = "register";

    /// <summary>The table of contents in the navigation document.</summary>
    public const string Contents = "contents";

    /// <summary>The list of figures: its page, and that of the navigation document.</summary>
    public const string ListOfFigures = "list-of-figures";

    /// <summary>The list of tables: its page, and that of the navigation document.</summary>
    public const string ListOfTables = "list-of-tables";

    /// <summary>The landmarks in the navigation document.</summary>
    public const string Landmarks = "landmarks";

    /// <summary>The page list in the navigation document.</summary>
    public const string Pages = "pages";
}
