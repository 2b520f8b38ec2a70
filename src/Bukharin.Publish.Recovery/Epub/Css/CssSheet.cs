using System.Collections.Immutable;
using System.Xml.Linq;

namespace Bukharin.Publish.Recovery.Epub.Css;

/// <summary>The rules that hold for a document.</summary>
internal sealed class CssSheet(ImmutableArray<CssRule> rules)
{
    // CSS Cascade 4, 6.1: importance, then the style attribute, then specificity, then order.
    private const long Important = 1L << 60;
    private const long InAttribute = 1L << 59;

    private static readonly int Properties = Enum.GetValues<CssProperty>().Length;

    /// <summary>The value that the document's styles give each property of an element, by <see cref="CssProperty"/>; null for none.</summary>
    public string?[] ValuesOf(XElement element)
    {
        var values = new string?[Properties];
        Span<long> weights = stackalloc long[Properties];
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i].Selector.Matches(element))
            {
                Apply(rules[i].Declarations, ((long)rules[i].Selector.Specificity << 32) + i + 1, values, weights);
            }
        }

        if ((string?)element.Attribute("style") is { } style)
        {
            Apply(CssParser.Declarations(style), InAttribute, values, weights);
        }

        return values;
    }

    private static void Apply(ImmutableArray<CssDeclaration> declarations, long weight, string?[] values, Span<long> weights)
    {
        foreach (var declaration in declarations)
        {
            var own = weight + (declaration.IsImportant ? Important : 0);
            if (own >= weights[(int)declaration.Property])
            {
                weights[(int)declaration.Property] = own;
                values[(int)declaration.Property] = declaration.Value;
            }
        }
    }
}
