namespace Bukharin.Publish.Vocabulary;

/// <summary>The classes of an EPUB's elements that are not names of containers, brackets, alignments or looks.</summary>
internal static class EpubClasses
{
    /// <summary>Clauses that follow each other.</summary>
    public const string Clauses = "clauses";

    /// <summary>The paragraph that a label, or several, lead in.</summary>
    public const string Led = "led";

    /// <summary>Beside <see cref="Led"/>: nothing but labels stands in it.</summary>
    public const string Alone = "alone";

    /// <summary>Before the number of labels that share a line, where it is more than one: <c>row-2</c>.</summary>
    public const string RowLead = "row-";

    /// <summary>What stands so far in that it gets no further indent.</summary>
    public const string Deep = "deep";

    /// <summary>A line of verse, which hangs where it is turned.</summary>
    public const string VerseLine = "line";

    /// <summary>A label.</summary>
    public const string Label = "label";

    /// <summary>Beside <see cref="Label"/>: it stands inside a line.</summary>
    public const string Inline = "inline";

    /// <summary>Words in another language than those around them.</summary>
    public const string Foreign = "foreign";

    /// <summary>A note's mark in the line.</summary>
    public const string NoteReference = "noteref";

    /// <summary>A note.</summary>
    public const string Footnote = "footnote";

    /// <summary>The notes of a file.</summary>
    public const string Footnotes = "footnotes";

    /// <summary>The link from a note back to its mark.</summary>
    public const string BackLink = "backlink";

    /// <summary>What stands under a heading of the highest rank and in no division.</summary>
    public const string Chapter = "chapter";

    /// <summary>The cover.</summary>
    public const string Cover = "cover";

    /// <summary>The title page.</summary>
    public const string TitlePage = "titlepage";

    /// <summary>The head of a letter.</summary>
    public const string LetterHead = "letter-head";

    /// <summary>The page of what the edition says of itself.</summary>
    public const string About = "about";

    /// <summary>On that page, what is said of how the text is cited.</summary>
    public const string HowToCite = "how-to-cite";

    /// <summary>In a book for Kobo's readers, words that they know a place by: a sentence, or a part of one.</summary>
    public const string KoboSpan = "koboSpan";

    /// <summary>The page of questions.</summary>
    public const string Questions = "questions";

    /// <summary>The word bank of a sheet for a classroom.</summary>
    public const string Words = "words";

    /// <summary>The tasks of a sheet for a classroom.</summary>
    public const string Tasks = "tasks";

    /// <summary>The key to the gaps of a sheet for a classroom.</summary>
    public const string Key = "answer-key";

    /// <summary>The glossary of the editor's words.</summary>
    public const string Glossary = "glossary";

    /// <summary>The contents, in the navigation document.</summary>
    public const string Contents = "contents";

    /// <summary>The landmarks, in the navigation document.</summary>
    public const string Landmarks = "landmarks";

    /// <summary>The list of pages, in the navigation document.</summary>
    public const string Pages = "pages";
}
