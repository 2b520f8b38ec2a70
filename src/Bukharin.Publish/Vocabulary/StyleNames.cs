namespace Bukharin.Publish.Vocabulary;

/// <summary>The names of those styles of a DOCX by which its paragraphs and words are read; programs that save a document keep names, and make ids of their own.</summary>
/// <remarks>Word compares them without regard to case, and so does whoever reads them.</remarks>
internal static class StyleNames
{
    /// <summary>The title, before the text.</summary>
    public const string Title = "Title";

    /// <summary>A note's mark.</summary>
    public const string FootnoteReference = "footnote reference";

    /// <summary>The subtitle.</summary>
    public const string Subtitle = "Subtitle";

    /// <summary>The lines of names below them.</summary>
    public const string Author = "Author";

    /// <summary>The credit and the rights, after the text.</summary>
    public const string Credit = "Credit";

    /// <summary>The editorial note.</summary>
    public const string Editorial = "Editorial";

    /// <summary>A letter's number in its edition.</summary>
    public const string LetterNumber = "Letter Number";

    /// <summary>From whom to whom a letter is.</summary>
    public const string LetterNames = "Letter Names";

    /// <summary>Where and when a letter was written.</summary>
    public const string LetterDate = "Letter Date";

    /// <summary>Where a letter is kept, what its text is taken from, whether it was printed before.</summary>
    public const string LetterSource = "Letter Source";

    /// <summary>Before the level of a heading: <c>heading 2</c>.</summary>
    public const string HeadingLead = "heading ";

    /// <summary>A break between parts.</summary>
    public const string ThematicBreak = "Thematic Break";

    /// <summary>What a table is called.</summary>
    public const string TableCaption = "Table Caption";

    /// <summary>The heading of the contents.</summary>
    public const string ContentsHeading = "TOC Heading";

    /// <summary>Before the level of an entry of the contents: <c>toc 1</c>.</summary>
    public const string ContentsLead = "toc ";

    /// <summary>Before the level of a clause: <c>Clause 2</c>, <c>Clause 2 Continued</c>.</summary>
    public const string ClauseLead = "Clause ";

    /// <summary>The label of a clause.</summary>
    public const string ClauseLabel = "Clause Label";

    /// <summary>The words of a cross-reference.</summary>
    public const string CrossReference = "Cross-Reference";

    /// <summary>A further mark of a note.</summary>
    public const string RepeatedMark = "Repeated Mark";

    /// <summary>Where a page or a line of another sheet begins.</summary>
    public const string SheetPlace = "Sheet Place";

    /// <summary>Emphasised words.</summary>
    public const string Emphasis = "Emphasis";

    /// <summary>Strongly emphasised words.</summary>
    public const string Strong = "Strong";
}
