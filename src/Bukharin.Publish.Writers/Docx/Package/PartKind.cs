namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>What a part of the package is and where it lies (ISO/IEC 29500-1, 11.3 and 15.2).</summary>
/// <param name="Path">The part's name without its leading slash.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="RelationshipType">Type of the relationship that leads to the part.</param>
internal sealed record PartKind(string Path, string ContentType, string RelationshipType)
{
    private const string WordMedia = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>Type of the relationship that an outside link's address stands in.</summary>
    public const string HyperlinkRelationship = Office + "hyperlink";

    public static readonly PartKind Document = Word("document", "document.main", "officeDocument");
    public static readonly PartKind Styles = Word("styles", "styles", "styles");
    public static readonly PartKind Settings = Word("settings", "settings", "settings");
    public static readonly PartKind FontTable = Word("fontTable", "fontTable", "fontTable");
    public static readonly PartKind Numbering = Word("numbering", "numbering", "numbering");
    public static readonly PartKind Footnotes = Word("footnotes", "footnotes", "footnotes");
    public static readonly PartKind Header = Word("header1", "header", "header");
    public static readonly PartKind FirstHeader = Word("header2", "header", "header");
    public static readonly PartKind Footer = Word("footer1", "footer", "footer");
    public static readonly PartKind FirstFooter = Word("footer2", "footer", "footer");

    public static readonly PartKind Theme = new(
        "word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", Office + "theme");

    /// <summary>What styles are in HTML; the names are mammoth's, which reads it.</summary>
    public static readonly PartKind HtmlStyleMap = new(
        "mammoth/style-map", "text/prs.mammoth.style-map", "http://schemas.zwobble.org/mammoth/style-map");

    public static readonly PartKind CoreProperties = new(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties");

    public static readonly PartKind ExtendedProperties = new(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        Office + "extended-properties");

    public static readonly PartKind CustomProperties = new(
        "docProps/custom.xml",
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        Office + "custom-properties");

    /// <summary>A font that the edition brings with it.</summary>
    /// <param name="name">The part's name.</param>
    public static PartKind Font(string name) =>
        new($"word/fonts/{name}.odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont", Office + "font");

    /// <summary>A picture of the text.</summary>
    /// <param name="name">The name of its file.</param>
    /// <param name="mediaType">Its media type.</param>
    public static PartKind Picture(string name, string mediaType) => new($"word/media/{name}", mediaType, Office + "image");

    private static PartKind Word(string name, string media, string relationship) =>
        new($"word/{name}.xml", $"{WordMedia}{media}+xml", Office + relationship);
}
