using System.Globalization;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Epub.Parts;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>The looks that a style gives to the parts of a text, as rules of a style sheet.</summary>
internal static class PartSheet
{
    // What book.css has for the distance of lines, and for notes: a reading system may have another distance, and white grows with type alone.
    internal const double LineEm = 1.4;
    private const double NoteEm = 0.875;

    /// <summary>The rules of those parts that are there.</summary>
    /// <param name="nodes">All nodes of the text.</param>
    /// <param name="parts">How parts look.</param>
    public static string Of(IReadOnlyCollection<Node> nodes, PartStyles parts)
    {
        var sheet = new StringBuilder();
        foreach (var name in nodes.Select(NameOf).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            Append(sheet, name, parts[name]);
        }

        return sheet.ToString();
    }

    private static string? NameOf(Node node) => node switch
    {
        Division division => ContainerNames.Of(division.Role),
        BlockQuote => ContainerNames.Quote,
        BulletList => ContainerNames.List,
        DefinitionList => ContainerNames.Definitions,
        LineBlock => ContainerNames.Verse,
        CodeBlock => ContainerNames.Code,
        Table => ContainerNames.Table,
        Figure => ContainerNames.Figure,
        ThematicBreak => BlockNames.Break,
        _ => null,
    };

    private static void Append(StringBuilder sheet, string name, PartStyle part)
    {
        var (selector, em) = (SelectorOf(name), part.IsSmall ? LineEm / NoteEm : LineEm);
        if (Enum.GetValues<DivisionRole>().Any(role => DivisionForm.BeginsPart(role) && ContainerNames.Of(role) == name))
        {
            // Where it begins a file, that is a page.
            Rule($"* + {selector}", ("margin-top", Em(part.LinesBefore * em)));
            Rule(selector, ("margin-bottom", Em(part.LinesAfter * em)));
            return;
        }

        Rule(
            selector,
            ("margin-top", Em(part.LinesBefore * em)),
            ("margin-bottom", Em(part.LinesAfter * em)),
            ("margin-left", part.Indent > 0 ? string.Create(CultureInfo.InvariantCulture, $"{part.Indent * 100:0.##}%") : null),
            ("font-size", part.IsSmall ? Em(NoteEm) : null),
            ("font-style", part.Form == HeadingForm.Italic ? "italic" : null),
            ("font-weight", part.Form == HeadingForm.Bold ? "bold" : null),
            ("font-variant-caps", part.Form == HeadingForm.SmallCaps ? "small-caps" : null),
            ("text-align", part.Alignment == PartAlignment.Text ? null : Enum.GetName(part.Alignment)!.ToLowerInvariant()));
        if (part.Alignment != PartAlignment.Text)
        {
            Rule($"{selector} p", ("text-indent", "0"));
        }

        if (name == ContainerNames.Headnote)
        {
            // Where a letter is kept stands among the lines above it.
            Rule($"{selector} .{ContainerNames.Source}", ("margin", $"{Em(LineEm / 2)} 0 0"), ("text-align", "inherit"));
        }

        if (part.Form == HeadingForm.Italic)
        {
            // Emphasis among words in italics is upright.
            Rule($"{selector} em", ("font-style", "normal"));
        }

        void Rule(string rule, params ReadOnlySpan<(string Property, string? Value)> properties) => StyleRule.Append(sheet, rule, properties);
    }

    private static string SelectorOf(string name) => name switch
    {
        ContainerNames.Quote => "blockquote",
        ContainerNames.List => "ul",
        ContainerNames.Definitions => "dl",
        ContainerNames.Table => "table",
        ContainerNames.Figure => "figure",
        BlockNames.Break => "hr",
        _ => $".{name}",
    };

    /// <summary>A length in the size of the element's type.</summary>
    internal static string Em(double value) => value == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{value:0.###}em");
}
