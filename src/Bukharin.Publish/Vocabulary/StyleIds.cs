using System.Globalization;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Vocabulary;

/// <summary>Ids of the styles of a DOCX. They are part of the format: editors' templates and readers of the edition rely on them.</summary>
/// <remarks>Word's own where Word has the style; the style sheet gives each its name.</remarks>
internal static class StyleIds
{
    /// <summary>What every paragraph style goes back to.</summary>
    public const string Normal = "Normal";

    /// <summary>Running text.</summary>
    public const string BodyText = "BodyText";

    /// <summary>Running text without an indent, behind what is set apart.</summary>
    public const string FirstParagraph = "FirstParagraph";

    /// <summary>The title.</summary>
    public const string Title = "Title";

    /// <summary>The subtitle.</summary>
    public const string Subtitle = "Subtitle";

    /// <summary>A line of names.</summary>
    public const string Author = "Author";

    /// <summary>A quotation that is set as a block.</summary>
    public const string Quote = "Quote";

    /// <summary>A stanza of verse.</summary>
    public const string Verse = "Verse";

    /// <summary>A line of code.</summary>
    public const string SourceCode = "SourceCode";

    /// <summary>A term that is defined.</summary>
    public const string DefinitionTerm = "DefinitionTerm";

    /// <summary>What a term means.</summary>
    public const string Definition = "Definition";

    /// <summary>The first paragraph of an item.</summary>
    public const string ListBullet = "ListBullet";

    /// <summary>A later paragraph of an item.</summary>
    public const string ListContinue = "ListContinue";

    /// <summary>A note.</summary>
    public const string FootnoteText = "FootnoteText";

    /// <summary>A later paragraph of a note.</summary>
    public const string FootnoteContinued = "FootnoteContinued";

    /// <summary>What stands where a note goes on overleaf.</summary>
    public const string ContinuationNotice = "ContinuationNotice";

    /// <summary>The head of a page.</summary>
    public const string Header = "Header";

    /// <summary>The foot of a page.</summary>
    public const string Footer = "Footer";

    /// <summary>Who wrote a division.</summary>
    public const string Byline = "Byline";

    /// <summary>What an editor says above a letter of a volume.</summary>
    public const string Headnote = "Headnote";

    /// <summary>Word's own for a date; <see cref="Dateline"/> is based on it.</summary>
    public const string Date = "Date";

    /// <summary>Place and date of writing.</summary>
    public const string Dateline = "Dateline";

    /// <summary>A salutation.</summary>
    public const string Salutation = "Salutation";

    /// <summary>A valediction.</summary>
    public const string Closing = "Closing";

    /// <summary>A signature.</summary>
    public const string Signature = "Signature";

    /// <summary>Where a text was taken from.</summary>
    public const string SourceNote = "SourceNote";

    /// <summary>What a printed source says of its printing.</summary>
    public const string SourceImprint = "SourceImprint";

    /// <summary>Words of another's at the head of a text or a chapter.</summary>
    public const string Epigraph = "Epigraph";

    /// <summary>Whose the words of a quotation are.</summary>
    public const string Attribution = "Attribution";

    /// <summary>What an edition says of itself: credit and editorial note are based on it.</summary>
    public const string Imprint = "Imprint";

    /// <summary>A break between parts.</summary>
    public const string ThematicBreak = "ThematicBreak";

    /// <summary>The credit and the rights, after the text.</summary>
    public const string Credit = "Credit";

    /// <summary>The editorial note.</summary>
    public const string Editorial = "Editorial";

    /// <summary>A letter's number in its edition.</summary>
    public const string LetterNumber = "LetterNumber";

    /// <summary>From whom to whom a letter is.</summary>
    public const string LetterNames = "LetterNames";

    /// <summary>Where and when a letter was written.</summary>
    public const string LetterDate = "LetterDate";

    /// <summary>Where a letter is kept, what its text is taken from, whether it was printed before.</summary>
    public const string LetterSource = "LetterSource";

    /// <summary>A note on an editor's bracket.</summary>
    public const string EditorNote = "EditorNote";

    /// <summary>Word's own for what is said of a picture.</summary>
    public const string Caption = "Caption";

    /// <summary>The paragraph in which a picture stands.</summary>
    public const string Figure = "Figure";

    /// <summary>What a figure is called.</summary>
    public const string FigureCaption = "FigureCaption";

    /// <summary>Whose a picture is.</summary>
    public const string PictureCredit = "PictureCredit";

    /// <summary>What a table is called.</summary>
    public const string TableCaption = "TableCaption";

    /// <summary>What stands in a cell.</summary>
    public const string TableText = "TableText";

    /// <summary>What stands in a cell of the head.</summary>
    public const string TableHead = "TableHead";

    /// <summary>The line behind a table that nothing follows.</summary>
    public const string BehindTable = "BehindTable";

    /// <summary>A table.</summary>
    public const string EditionTable = "EditionTable";

    /// <summary>The heading of the contents.</summary>
    public const string ContentsHeading = "TOCHeading";

    /// <summary>The line for a name and the date.</summary>
    public const string NameLine = "NameLine";

    /// <summary>A question.</summary>
    public const string Question = "Question";

    /// <summary>A word bank.</summary>
    public const string WordBank = "WordBank";

    /// <summary>A task.</summary>
    public const string Task = "Task";

    /// <summary>An entry of the glossary.</summary>
    public const string Glossary = "Glossary";

    /// <summary>What every character style goes back to.</summary>
    public const string DefaultCharacter = "DefaultParagraphFont";

    /// <summary>A note's mark.</summary>
    public const string FootnoteReference = "FootnoteReference";

    /// <summary>A link.</summary>
    public const string Hyperlink = "Hyperlink";

    /// <summary>The words of a cross-reference.</summary>
    public const string CrossReference = "CrossReference";

    /// <summary>A further mark of a note.</summary>
    public const string RepeatedMark = "RepeatedMark";

    /// <summary>Emphasised words.</summary>
    public const string Emphasis = "Emphasis";

    /// <summary>Strongly emphasised words.</summary>
    public const string Strong = "Strong";

    /// <summary>Words in small capitals.</summary>
    public const string SmallCaps = "SmallCaps";

    /// <summary>Code in a line.</summary>
    public const string VerbatimCharacters = "VerbatimChar";

    /// <summary>The label of a clause.</summary>
    public const string ClauseLabel = "ClauseLabel";

    /// <summary>Word's own for the numbers of lines.</summary>
    public const string LineNumber = "LineNumber";

    /// <summary>Where a page or a line of another sheet begins, as that of one pupil tells it.</summary>
    public const string SheetPlace = "SheetPlace";

    /// <summary>Words of an editor's.</summary>
    /// <param name="kind">What the editor did: the styles have the names of the kinds.</param>
    public static string Intervention(InterventionKind kind) => kind == InterventionKind.Page ? "PageOfSource" : InterventionNames.StyleOf(kind).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>How many levels of headings there are.</summary>
    public const int HeadingLevels = 6;

    /// <summary>A heading.</summary>
    /// <param name="level">1 to 6.</param>
    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Heading{level}");

    /// <summary>An entry of the contents.</summary>
    /// <param name="level">1 to 3.</param>
    public static string Contents(int level) => string.Create(CultureInfo.InvariantCulture, $"TOC{level}");

    /// <summary>A paragraph that a clause's label begins.</summary>
    /// <param name="level">1 for the outermost.</param>
    public static string Clause(int level) => string.Create(CultureInfo.InvariantCulture, $"Clause{level}");

    /// <summary>A later paragraph of a clause.</summary>
    /// <param name="level">1 for the outermost.</param>
    public static string ClauseContinued(int level) => string.Create(CultureInfo.InvariantCulture, $"Clause{level}Continued");
}
