using System.Collections.Frozen;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Epub.Css;

/// <summary>The vocabulary of content documents: XHTML, EPUB's types (EPUB 3.3, 5.2), roles (DPUB-ARIA).</summary>
internal static class Xhtml
{
    public static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly XName TypeName = XName.Get("type", "http://www.idpf.org/2007/ops");
    private static readonly XName LanguageName = XNamespace.Xml + "lang";
    private static readonly char[] Spaces = [' ', '\t', '\r', '\n', '\f'];

    // HTML, 15.3: what the reading system's own style sheet makes blocks, and lines of their own.
    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
            "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html",
            "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section",
            "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
        ],
        StringComparer.Ordinal);

    // What is never shown as text, or only by programs that cannot show the thing itself.
    private static readonly FrozenSet<string> Unseen = FrozenSet.ToFrozenSet(
        [
            "area", "audio", "base", "canvas", "datalist", "embed", "head", "iframe", "img", "input", "link", "meta", "noembed", "noframes",
            "object", "param", "rp", "script", "select", "source", "style", "template", "textarea", "title", "track", "video",
        ],
        StringComparer.Ordinal);

    // HTML, 15.3.4: what that style sheet sets in italics.
    private static readonly FrozenSet<string> Emphasised = FrozenSet.ToFrozenSet(
        ["address", "cite", "dfn", "em", "i", "var"], StringComparer.Ordinal);

    public static bool IsBlock(XElement element) => element.Name.Namespace == Html && Blocks.Contains(element.Name.LocalName);

    /// <summary>Whether an element is a line of verse, which is shown as a block and is no paragraph all the same.</summary>
    /// <param name="element">The element.</param>
    /// <param name="display">How it is shown (CSS Display 3); null where nothing is said.</param>
    public static bool IsLine(XElement element, string? display) =>
        display == "block" && Classes(element).Contains(EpubClasses.VerseLine)
        && element.Parent is { Name.LocalName: "p", Parent: { } verse } && Classes(verse).Contains(ContainerNames.Verse);

    /// <summary>Whether an element is the number of a line of verse.</summary>
    public static bool IsVerseNumber(XElement element) =>
        HasClass(element, EpubClasses.VerseNumber) && element.Ancestors().Any(around => HasClass(around, ContainerNames.Verse));

    public static bool IsUnseen(XElement element) =>
        (element.Name.Namespace == Html && Unseen.Contains(element.Name.LocalName)) || element.Attribute("hidden") is not null;

    public static bool IsEmphasis(XElement element) => element.Name.Namespace == Html && Emphasised.Contains(element.Name.LocalName);

    public static bool IsStrong(XElement element) => element.Name.Namespace == Html && element.Name.LocalName is "b" or "strong";

    /// <summary>Where an element puts its words on their line; null where it says nothing.</summary>
    public static BaselineShift? ShiftOf(XElement element) => element.Name.Namespace != Html ? null : element.Name.LocalName switch
    {
        "sup" => BaselineShift.Superscript,
        "sub" => BaselineShift.Subscript,
        _ => null,
    };

    /// <summary>Whether an element's words are code (HTML, 15.3.4: what is shown in a monospaced face).</summary>
    public static bool IsCode(XElement element) => element.Name.Namespace == Html && element.Name.LocalName is "code" or "kbd" or "samp" or "tt";

    public static string[] Classes(XElement element) => Words(element.Attribute("class"));

    /// <summary>Whether one of the element's classes is the given one. It is asked for each rule, so it makes no strings.</summary>
    public static bool HasClass(XElement element, string name)
    {
        var classes = element.Attribute("class") is { } attribute ? attribute.Value.AsSpan() : [];
        foreach (var range in classes.SplitAny(Spaces))
        {
            if (classes[range].SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the element is of an EPUB type, or has a role.</summary>
    public static bool Is(XElement element, string type, string role) =>
        Words(element.Attribute(TypeName)).Contains(type, StringComparer.Ordinal)
        || Words(element.Attribute("role")).Contains(role, StringComparer.Ordinal);

    /// <summary>The language that an element names; null where it names none.</summary>
    public static string? Language(XElement element) =>
        (string?)element.Attribute(LanguageName) ?? (string?)element.Attribute("lang");

    /// <summary>What an element is called for those who cannot see it; null where it has no name of its own.</summary>
    public static string? Label(XElement element) =>
        ((string?)element.Attribute("aria-label") ?? (string?)element.Attribute("title"))?.Trim() is { Length: > 0 } label ? label : null;

    public static string? Id(XElement element) => (string?)element.Attribute("id") is { Length: > 0 } id ? id : null;

    /// <summary>Whether the element is navigation, which repeats headings or lists places (EPUB 3.3, 7.4), and no text of the book.</summary>
    public static bool IsNavigation(XElement element) => element.Name == Html + "nav" && element.Attribute(TypeName) is not null;

    /// <summary>Whether the element says how the text is cited: on a page of rights, in a class that other programs' books do not have.</summary>
    public static bool IsCitationAdvice(XElement element) =>
        element.Parent is { } page && HasClass(element, EpubClasses.HowToCite) && Is(page, "copyright-page", "doc-copyright");

    /// <summary>Whether the element marks a note's place.</summary>
    public static bool IsNoteReference(XElement element) => element.Name == Html + "a" && Is(element, "noteref", "doc-noteref");

    /// <summary>Whether the element is a note: by its own type or role, or as an item of a list of notes.</summary>
    public static bool IsNote(XElement element) =>
        Is(element, "footnote", "doc-footnote") || Is(element, "endnote", "doc-endnote") || Is(element, "rearnote", "doc-endnote")
        || (element.Name == Html + "li" && element.Parent?.Parent is { } section && (Is(section, "endnotes", "doc-endnotes")
            || Is(section, "footnotes", "doc-footnotes") || Is(section, "rearnotes", "doc-endnotes")));

    private static string[] Words(XAttribute? attribute) =>
        attribute is null ? [] : attribute.Value.Split(Spaces, StringSplitOptions.RemoveEmptyEntries);
}
