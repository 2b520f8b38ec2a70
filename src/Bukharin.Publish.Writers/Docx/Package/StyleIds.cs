using System.Globalization;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>Ids of the styles. They are part of the format: editors' templates and readers of the edition rely on them.</summary>
/// <remarks>Word's own where Word has the style; the style sheet gives each its name.</remarks>
internal static class StyleIds
{
    public const string Normal = "Normal";
    public const string BodyText = "BodyText";
    public const string FirstParagraph = "FirstParagraph";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Author = "Author";
    public const string Quote = "Quote";
    public const string SourceCode = "SourceCode";
    public const string DefinitionTerm = "DefinitionTerm";
    public const string Definition = "Definition";
    public const string ListBullet = "ListBullet";
    public const string ListContinue = "ListContinue";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteContinued = "FootnoteContinued";
    public const string ContinuationNotice = "ContinuationNotice";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Byline = "Byline";
    public const string Date = "Date";
    public const string Dateline = "Dateline";
    public const string Salutation = "Salutation";
    public const string Closing = "Closing";
    public const string Signature = "Signature";
    public const string Imprint = "Imprint";
    public const string ThematicBreak = "ThematicBreak";
    public const string Credit = "Credit";
    public const string Editorial = "Editorial";
    public const string EditorNote = "EditorNote";
    public const string Caption = "Caption";
    public const string TableCaption = "TableCaption";
    public const string TableText = "TableText";
    public const string TableHead = "TableHead";
    public const string BehindTable = "BehindTable";
    public const string EditionTable = "EditionTable";
    public const string ContentsHeading = "TOCHeading";
    public const string NameLine = "NameLine";
    public const string Question = "Question";
    public const string Glossary = "Glossary";

    public const string DefaultCharacter = "DefaultParagraphFont";
    public const string FootnoteReference = "FootnoteReference";
    public const string Hyperlink = "Hyperlink";
    public const string Emphasis = "Emphasis";
    public const string Strong = "Strong";
    public const string SmallCaps = "SmallCaps";
    public const string VerbatimCharacters = "VerbatimChar";
    public const string ClauseLabel = "ClauseLabel";
    public const string LineNumber = "LineNumber";

    /// <summary>Words of an editor's.</summary>
    /// <param name="kind">What the editor did: the styles have the names of the kinds.</param>
    public static string Intervention(InterventionKind kind) => kind switch
    {
        InterventionKind.Page => "PageOfSource",
        InterventionKind.Figure => "FigureDescription",
        _ => Enum.GetName(kind)!,
    };

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
