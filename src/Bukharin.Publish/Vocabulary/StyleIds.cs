using System.Globalization;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Vocabulary;

/// <summary>Ids of the styles of a DOCX. They are part of the format: editors' templates and readers of the edition rely on them.</summary>
/// <remarks>They are Word's own ids where Word has the style; the style sheet gives each style its display name.</remarks>
internal static class StyleIds
{
    /// <summary>The base of all paragraph styles.</summary>
    public const string Normal = "Normal";

    /// <summary>Running text.</summary>
    public const string BodyText = "BodyText";

    /// <summary>Running text without a first-line indent, after blocks that are set apart.</summary>
    public const string FirstParagraph = "FirstParagraph";

    /// <summary>The title of the text.</summary>
    public const string Title = "Title";

    /// <summary>The subtitle of the text.</summary>
    public const string Subtitle = "Subtitle";

    /// <summary>A line with the names of contributors.</summary>
    public const string Author = "Author";

    /// <summary>A block quotation.</summary>
    public const string Quote = "Quote";

    /// <summary>A stanza of verse.</summary>
    public const string Verse = "Verse";

    /// <summary>A line of code.</summary>
    public const string SourceCode = "SourceCode";

    /// <summary>A term in a definition list.</summary>
    public const string DefinitionTerm = "DefinitionTerm";

    /// <summary>A definition in a definition list.</summary>
    public const string Definition = "Definition";

    /// <summary>The first paragraph of a list item.</summary>
    public const string ListBullet = "ListBullet";

    /// <summary>A later paragraph of a list item.</summary>
    public const string ListContinue = "ListContinue";

    /// <summary>The first paragraph of a note.</summary>
    public const string FootnoteText = "FootnoteText";

    /// <summary>A later paragraph of a note.</summary>
    public const string FootnoteContinued = "FootnoteContinued";

    /// <summary>The notice at the foot of a page that a note continues overleaf.</summary>
    public const string ContinuationNotice = "ContinuationNotice";

    /// <summary>The header of a page.</summary>
    public const string Header = "Header";

    /// <summary>The footer of a page.</summary>
    public const string Footer = "Footer";

    /// <summary>The line that names the author of a division.</summary>
    public const string Byline = "Byline";

    /// <summary>The editor's note above a letter of a volume.</summary>
    public const string Headnote = "Headnote";

    /// <summary>The lines of an address.</summary>
    public const string Address = "Address";

    /// <summary>A marginal note of the source.</summary>
    public const string MarginNote = "MarginNote";

    /// <summary>Word's built-in style for a date, on which <see cref="Dateline"/> is based.</summary>
    public const string Date = "Date";

    /// <summary>The place and date of writing.</summary>
    public const string Dateline = "Dateline";

    /// <summary>A salutation.</summary>
    public const string Salutation = "Salutation";

    /// <summary>A valediction.</summary>
    public const string Closing = "Closing";

    /// <summary>A signature.</summary>
    public const string Signature = "Signature";

    /// <summary>The note on the origin of a text.</summary>
    public const string SourceNote = "SourceNote";

    /// <summary>The imprint of a printed source.</summary>
    public const string SourceImprint = "SourceImprint";

    /// <summary>A quotation from another author at the head of a text or a chapter.</summary>
    public const string Epigraph = "Epigraph";

    /// <summary>The line that names the author of a quotation.</summary>
    public const string Attribution = "Attribution";

    /// <summary>The edition's information about itself; the styles of credit and editorial note are based on it.</summary>
    public const string Imprint = "Imprint";

    /// <summary>A thematic break.</summary>
    public const string ThematicBreak = "ThematicBreak";

    /// <summary>The credit and the rights, after the text.</summary>
    public const string Credit = "Credit";

    /// <summary>The editorial note.</summary>
    public const string Editorial = "Editorial";

    /// <summary>A letter's number in its edition.</summary>
    public const string LetterNumber = "LetterNumber";

    /// <summary>The sender and recipient of a letter.</summary>
    public const string LetterNames = "LetterNames";

    /// <summary>The place and date of writing of a letter.</summary>
    public const string LetterDate = "LetterDate";

    /// <summary>The archive that keeps a letter, its text base and its earlier printings.</summary>
    public const string LetterSource = "LetterSource";

    /// <summary>A note by the editor, which belongs to a bracket of the editor's.</summary>
    public const string EditorNote = "EditorNote";

    /// <summary>Word's built-in style for captions.</summary>
    public const string Caption = "Caption";

    /// <summary>The paragraph that contains a picture.</summary>
    public const string Figure = "Figure";

    /// <summary>The caption of a figure.</summary>
    public const string FigureCaption = "FigureCaption";

    /// <summary>The credit of a picture.</summary>
    public const string PictureCredit = "PictureCredit";

    /// <summary>A paragraph in the foot of a table.</summary>
    public const string TableFoot = "TableFoot";

    /// <summary>The caption of a table.</summary>
    public const string TableCaption = "TableCaption";

    /// <summary>A paragraph in a table cell.</summary>
    public const string TableText = "TableText";

    /// <summary>A paragraph in a cell of the table head.</summary>
    public const string TableHead = "TableHead";

    /// <summary>The empty paragraph after a table that no other paragraph follows.</summary>
    public const string BehindTable = "BehindTable";

    /// <summary>The table style of the tables in the text.</summary>
    public const string EditionTable = "EditionTable";

    /// <summary>The heading of the table of contents.</summary>
    public const string ContentsHeading = "TOCHeading";

    /// <summary>An entry of the list of figures or of tables: Word's built-in style for both.</summary>
    public const string CaptionListEntry = "TableofFigures";

    /// <summary>The line for a pupil's name and the date.</summary>
    public const string NameLine = "NameLine";

    /// <summary>A question of a classroom sheet.</summary>
    public const string Question = "Question";

    /// <summary>The word bank of a classroom sheet.</summary>
    public const string WordBank = "WordBank";

    /// <summary>A task of a classroom sheet.</summary>
    public const string Task = "Task";

    /// <summary>An entry of the glossary.</summary>
    public const string Glossary = "Glossary";

    /// <summary>The base of all character styles.</summary>
    public const string DefaultCharacter = "DefaultParagraphFont";

    /// <summary>The mark of a note.</summary>
    public const string FootnoteReference = "FootnoteReference";

    /// <summary>A link.</summary>
    public const string Hyperlink = "Hyperlink";

    /// <summary>The words of a cross-reference.</summary>
    public const string CrossReference = "CrossReference";

    /// <summary>A repeated mark of a note.</summary>
    public const string RepeatedMark = "RepeatedMark";

    /// <summary>An entry of a register.</summary>
    public const string RegisterEntry = "RegisterEntry";

    /// <summary>The words of a marked name.</summary>
    /// <param name="kind">What is named.</param>
    public static string Mention(MentionKind kind) => $"{StyleNames.Mention(kind)}Name";

    /// <summary>Emphasised words.</summary>
    public const string Emphasis = "Emphasis";

    /// <summary>Strongly emphasised words.</summary>
    public const string Strong = "Strong";

    /// <summary>Words in small capitals.</summary>
    public const string SmallCaps = "SmallCaps";

    /// <summary>Code inside a line.</summary>
    public const string VerbatimCharacters = "VerbatimChar";

    /// <summary>The label of a clause.</summary>
    public const string ClauseLabel = "ClauseLabel";

    /// <summary>Word's built-in style for line numbers.</summary>
    public const string LineNumber = "LineNumber";

    /// <summary>The number of a line of verse.</summary>
    public const string VerseNumber = "VerseNumber";

    /// <summary>The sign for the beginning of a page or a line of another sheet (<see cref="SheetPlaceSigns"/>).</summary>
    public const string SheetPlace = "SheetPlace";

    /// <summary>The character style of a kind of intervention.</summary>
    /// <param name="kind">The kind of intervention, after which its style is named.</param>
    public static string Intervention(InterventionKind kind) => kind == InterventionKind.Page ? "PageOfSource" : InterventionNames.StyleOf(kind).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Number of heading levels.</summary>
    public const int HeadingLevels = 6;

    /// <summary>The paragraph style of a heading.</summary>
    /// <param name="level">The level of the heading, 1 to 6.</param>
    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Heading{level}");

    /// <summary>The paragraph style of an entry of the table of contents.</summary>
    /// <param name="level">The level of the entry, 1 to 3.</param>
    public static string Contents(int level) => string.Create(CultureInfo.InvariantCulture, $"TOC{level}");

    /// <summary>The paragraph style of a paragraph that begins with a clause label.</summary>
    /// <param name="level">The level of the clause, 1 for the outermost.</param>
    public static string Clause(int level) => string.Create(CultureInfo.InvariantCulture, $"Clause{level}");

    /// <summary>The paragraph style of a later paragraph of a clause.</summary>
    /// <param name="level">The level of the clause, 1 for the outermost.</param>
    public static string ClauseContinued(int level) => string.Create(CultureInfo.InvariantCulture, $"Clause{level}Continued");
}
