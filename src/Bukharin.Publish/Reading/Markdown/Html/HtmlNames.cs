using System.Collections.Frozen;

namespace Bukharin.Publish.Reading.Markdown.Html;

/// <summary>The names of HTML's elements (HTML, index of elements; and those of before that browsers know).</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        [
            "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo", "big", "blockquote", "body",
            "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir",
            "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
            "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link", "main", "map", "mark",
            "math", "menu", "meta", "meter", "nav", "nobr", "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "pre",
            "progress", "q", "rb", "rp", "rt", "ruby", "s", "samp", "script", "search", "section", "select", "slot", "small", "source", "span", "strike",
            "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr",
            "track", "tt", "u", "ul", "var", "video", "wbr", "xmp",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there is an element of the name; what else stands between angle brackets is a word that somebody is to put in.</summary>
    /// <param name="name">The name, in any case.</param>
    public static bool IsElement(string name) => All.Contains(name);
}
