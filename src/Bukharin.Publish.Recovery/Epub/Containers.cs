using System.Collections.Frozen;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Conventions;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>What elements hold, in the terms of the record.</summary>
internal static class Containers
{
    /// <summary>What holds no text of the source.</summary>
    public const string Matter = "matter";

    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(
        [
            "byline", "introduction", "letter", "opener", "salute", "closer", "signed", "dateline", "postscript", "commentary",
            "source", "imprint",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> NamedRoles = FrozenSet.ToFrozenSet(
        ["introduction", "letter", "postscript", "commentary"], StringComparer.Ordinal);

    /// <summary>The kind of container that an element is; null for none.</summary>
    public static string? KindOf(XElement element)
    {
        if (element.Name.Namespace != Xhtml.Html)
        {
            return null;
        }

        switch (element.Name.LocalName)
        {
            case "blockquote":
                return "quote";
            case "dl":
                return "definitions";
            case "dt":
                return "term";
            case "dd":
                return "definition";
            case "ul" or "menu" or "ol":
                return "list";
            case "li":
                return "item";
            case "table":
                return CellKinds.Table;
            case "caption":
                return CellKinds.Caption;
            case "tr":
                return CellKinds.Row;
            case "th" or "td":
                return CellKinds.Of(element.Name.LocalName == "th" && (string?)element.Attribute("scope") == "col", AlignmentOf(element));
            case "section" or "div" or "article":
                var classes = Xhtml.Classes(element);
                return IsMatter(element) ? Matter
                    : classes.Contains("clause") ? classes.Contains("run-in") ? "run-in" : "clause"
                    : classes.Contains("code") ? "code"
                    : classes.FirstOrDefault(Roles.Contains);
            default:
                return null;
        }
    }

    private static ColumnAlignment AlignmentOf(XElement cell) =>
        Xhtml.HasClass(cell, "left") ? ColumnAlignment.Left
        : Xhtml.HasClass(cell, "center") ? ColumnAlignment.Center
        : Xhtml.HasClass(cell, "right") ? ColumnAlignment.Right
        : ColumnAlignment.Default;

    /// <summary>Whether an element is the later part of a division: the first thing in its file, and without the id that a division begins with.</summary>
    public static bool GoesOn(XElement element) =>
        element.Name == Xhtml.Html + "section" && Xhtml.Id(element) is null && Xhtml.Classes(element).Any(NamedRoles.Contains)
        && element.AncestorsAndSelf().TakeWhile(one => one.Name != Xhtml.Html + "body").All(one => !one.ElementsBeforeSelf().Any());

    /// <summary>The level of a heading in the text: what its class says, else that of its element; 0 for another element.</summary>
    public static int HeadingLevelOf(XElement element)
    {
        if (element.Name.Namespace != Xhtml.Html || element.Name.LocalName is not ['h', >= '1' and <= '6' and var rank])
        {
            return 0;
        }

        var level = Xhtml.Classes(element).FirstOrDefault(name => name is ['l', 'e', 'v', 'e', 'l', '-', >= '1' and <= '6']);
        return (level?[^1] ?? rank) - '0';
    }

    private static bool IsMatter(XElement element) =>
        Xhtml.Is(element, "titlepage", "doc-titlepage") || Xhtml.Is(element, "colophon", "doc-colophon") || Xhtml.Is(element, "cover", "doc-cover")
        || Xhtml.Is(element, "copyright-page", "doc-copyright") || Xhtml.Is(element, "credits", "doc-credits") || Xhtml.Is(element, "glossary", "doc-glossary")
        || Xhtml.Is(element, "assessment", "doc-qna") || Xhtml.Is(element, "toc", "doc-toc");
}
