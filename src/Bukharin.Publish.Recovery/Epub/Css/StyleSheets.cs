using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Packages;

namespace Bukharin.Publish.Recovery.Epub.Css;

/// <summary>Finds and reads the style sheets of content documents.</summary>
internal sealed class StyleSheets(ZipPackage archive)
{
    private readonly Dictionary<string, ImmutableArray<CssRule>> _linked = new(StringComparer.Ordinal);

    /// <summary>The rules of the sheets that a document links or holds, in order.</summary>
    public CssSheet Of(string path, XElement root)
    {
        var rules = new List<CssRule>();
        foreach (var element in root.Elements(Xhtml.Html + "head").Elements())
        {
            if (element.Name == Xhtml.Html + "style")
            {
                rules.AddRange(CssParser.Parse(element.Value));
            }
            else if (element.Name == Xhtml.Html + "link" && IsStyleSheet(element) && (string?)element.Attribute("href") is { } href
                && !PartPath.IsExternal(href))
            {
                rules.AddRange(Linked(PartPath.Resolve(path, href)));
            }
        }

        return new CssSheet([.. rules]);
    }

    private static bool IsStyleSheet(XElement link)
    {
        var kinds = ((string?)link.Attribute("rel") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return kinds.Contains("stylesheet", StringComparer.OrdinalIgnoreCase) && !kinds.Contains("alternate", StringComparer.OrdinalIgnoreCase);
    }

    private ImmutableArray<CssRule> Linked(string path)
    {
        if (!_linked.TryGetValue(path, out var rules))
        {
            _linked[path] = rules = CssParser.Parse(archive.ReadText(path));
        }

        return rules;
    }
}
