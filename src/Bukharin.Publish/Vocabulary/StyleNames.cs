using Bukharin.Publish.Model;

namespace Bukharin.Publish.Vocabulary;

/// <summary>
/// Names of the DOCX styles by which paragraphs and words are recognised when a file is read; programs that save a DOCX keep style
/// names but may change ids.
/// </summary>
/// <remarks>Word compares style names without regard to case, and so does the code that reads them.</remarks>
internal static class StyleNames
{
    /// <summary>The title, before the text.</summary>
    public const string Title = "Title";

    /// <summary>The mark of a note.</summary>
    public const string FootnoteReference = "footnote reference";

    /// <summary>The subtitle.</summary>
    public const string Subtitle = "Subtitle";

    /// <summary>A line with the names of contributors, below the title.</summary>
    public const string Author = "Author";

    /// <summary>The credit and the rights, after the text.</summary>
    public const string Credit = "Credit";

    /// <summary>The editorial note.</summary>
    public const string Editorial = "Editorial";

    /// <summary>A letter's number in its edition.</summary>
    public const string LetterNumber = "Letter Number";

    /// <summary>The sender and recipient of a letter.</summary>
    public const string LetterNames = "Letter Names";

    /// <summary>The place and date of writing of a letter.</summary>
    public const string LetterDate = "Letter Date";

    /// <summary>The archive that keeps a letter, its text base and its earlier printings.</summary>
    public const string LetterSource = "Letter Source";

    /// <summary>Prefix of the style names of headings, before the level: <c>heading 2</c>.</summary>
    public const string HeadingLead = "heading ";

    /// <summary>A thematic break.</summary>
    public const string ThematicBreak = "Thematic Break";

    /// <summary>A paragraph in the foot of a table.</summary>
    public const string TableFoot = "Table Foot";

    /// <summary>The caption of a table.</summary>
    public const string TableCaption = "Table Caption";

    /// <summary>The heading of the table of contents.</summary>
    public const string ContentsHeading = "TOC Heading";

    /// <summary>Prefix of the style names of entries of the table of contents, before the level: <c>toc 1</c>.</summary>
    public const string ContentsLead = "toc ";

    /// <summary>An entry of the list of figures or of tables.</summary>
    public const string CaptionListEntry = "table of figures";

    /// <summary>Prefix of the style names of clauses, before the level: <c>Clause 2</c>, <c>Clause 2 Continued</c>.</summary>
    public const string ClauseLead = "Clause ";

    /// <summary>The label of a clause.</summary>
    public const string ClauseLabel = "Clause Label";

    /// <summary>The words of a cross-reference.</summary>
    public const string CrossReference = "Cross-Reference";

    /// <summary>A repeated mark of a note.</summary>
    public const string RepeatedMark = "Repeated Mark";

    /// <summary>The number of a line of verse.</summary>
    public const string VerseNumber = "Verse Number";

    /// <summary>The sign for the beginning of a page or a line of another sheet.</summary>
    public const string SheetPlace = "Sheet Place";

    /// <summary>An entry of a register.</summary>
    public const string RegisterEntry = "Register Entry";

    /// <summary>The words of a marked name.</summary>
    /// <param name="kind">What is named.</param>
    public static string Mention(MentionKind kind) => kind switch
    {
        MentionKind.Person => "Person",
        MentionKind.Place => "Place",
        _ => "Thing",
    };

    /// <summary>Emphasised words.</summary>
    public const string Emphasis = "Emphasis";

    /// <summary>Strongly emphasised words.</summary>
    public const string Strong = "Strong";
}
