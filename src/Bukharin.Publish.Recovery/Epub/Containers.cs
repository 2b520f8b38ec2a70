using System.Collections.Frozen;
using System.Globalization;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Epub.Css;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>What elements hold, in the terms of the record.</summary>
internal static class Containers
{
    private static readonly FrozenSet<string> NamedRoles = FrozenSet.ToFrozenSet(
        [ContainerNames.Introduction, ContainerNames.Letter, ContainerNames.Postscript, ContainerNames.Commentary, ContainerNames.Work], StringComparer.Ordinal);

    /// <summary>The kind of container that an element is; null for none.</summary>
    /// <param name="element">The element.</param>
    /// <param name="hasLetterHead">Whether the book has the head of a letter: a class of other makers may be called as ours is.</param>
    public static string? KindOf(XElement element, bool hasLetterHead)
    {
        if (element.Name.Namespace != Xhtml.Html)
        {
            return null;
        }

        switch (element.Name.LocalName)
        {
            case "blockquote":
                return ContainerNames.Quote;
            case "dl":
                return ContainerNames.Definitions;
            case "dt":
                return ContainerNames.Term;
            case "dd":
                return ContainerNames.Definition;
            case "ul" or "menu" or "ol":
                return ContainerNames.List;
            case "li":
                return ContainerNames.Item;
            case "table":
                return ContainerNames.Table;
            case "caption":
                return ContainerNames.Caption;
            case "tr":
                return ContainerNames.Row;
            case "th" or "td":
                return ContainerNames.OfCell(PartOf(element), AlignmentOf(element));
            case "figure":
                return ContainerNames.Figure;
            case "aside":
                return Xhtml.Classes(element).Contains(ContainerNames.Margin) ? ContainerNames.Margin : null;
            case "section" or "div" or "article":
                var classes = Xhtml.Classes(element);
                return IsMatter(element) || (hasLetterHead && classes.Contains(EpubClasses.LetterHead)) ? ContainerNames.Matter
                    : classes.Contains(ContainerNames.Clause) ? classes.Contains(ContainerNames.RunIn) ? ContainerNames.RunIn : ContainerNames.Clause
                    : classes.FirstOrDefault(name => name is ContainerNames.Verse or ContainerNames.Code or ContainerNames.Caption or ContainerNames.PictureCredit) is { } block ? block
                    : classes.FirstOrDefault(ContainerNames.IsRole);
            default:
                return null;
        }
    }

    private static TablePart PartOf(XElement cell) =>
        cell.Name.LocalName == "th" && (string?)cell.Attribute("scope") == "col" ? TablePart.Head
        : cell.Parent?.Parent is { } around && around.Name == Xhtml.Html + "tfoot" ? TablePart.Foot : TablePart.Body;

    /// <summary>How many columns or rows a cell spans (HTML, 4.9.11).</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The attribute that says it.</param>
    public static int SpanOf(XElement element, string name)
    {
        const int mostSpanned = 1000;
        return element.Name.LocalName is "th" or "td" && int.TryParse((string?)element.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) && span is >= 1 and <= mostSpanned ? span : 1;
    }

    private static ColumnAlignment AlignmentOf(XElement cell) =>
        Xhtml.Classes(cell).Select(AlignmentNames.AlignmentOf).FirstOrDefault(alignment => alignment != ColumnAlignment.Default);

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

        return BlockNames.LevelOf(Xhtml.Classes(element)) ?? rank - '0';
    }

    private static bool IsMatter(XElement element) =>
        Xhtml.Is(element, "titlepage", "doc-titlepage") || Xhtml.Is(element, "colophon", "doc-colophon") || Xhtml.Is(element, "cover", "doc-cover")
        || Xhtml.Is(element, "copyright-page", "doc-copyright") || Xhtml.Is(element, "credits", "doc-credits") || Xhtml.Is(element, "glossary", "doc-glossary")
        || Xhtml.Is(element, "assessment", "doc-qna") || Xhtml.Is(element, "toc", "doc-toc")
        || Xhtml.Is(element, "loi", "loi") || Xhtml.Is(element, "lot", "lot")

        // The index that another maker's book has is its author's.
        || (Xhtml.Is(element, "index", "doc-index") && Xhtml.Classes(element).Contains(EpubClasses.Register));
}
