using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Docx.Styles;

/// <summary>The styles of a document (ISO/IEC 29500-1, 17.7).</summary>
internal sealed class WordStyles
{
    private static readonly WordStyle Nothing = new() { Name = "" };

    private readonly Dictionary<string, XElement> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);

    /// <param name="part">The root of the part; null where there is none.</param>
    public WordStyles(XElement? part)
    {
        Defaults = RunTraits.Of(part.Child("docDefaults").Child("rPrDefault").Child("rPr"));
        foreach (var element in part?.Elements(WordNames.Main + "style") ?? [])
        {
            if (element.Named("styleId") is { } id && _elements.TryAdd(id, element) && element.Named("default") is "1" or "true" or "on")
            {
                switch (element.Named("type"))
                {
                    case "paragraph":
                        DefaultParagraph ??= element.Named("styleId");
                        break;
                    case "character":
                        DefaultCharacter ??= element.Named("styleId");
                        break;
                }
            }
        }
    }

    public RunTraits Defaults { get; }

    private string? DefaultParagraph { get; }

    private string? DefaultCharacter { get; }

    /// <summary>The style of a paragraph that names one, or none. A style that is not there is nameless but for its id.</summary>
    public WordStyle OfParagraph(string? id) => Find(id ?? DefaultParagraph);

    /// <summary>The style of a run that names one, or none.</summary>
    public WordStyle OfRun(string? id) => Find(id ?? DefaultCharacter);

    /// <summary>The list that a numbering style stands for.</summary>
    public int? ListOf(string style) => Find(style).ListId;

    private WordStyle Find(string? id)
    {
        if (id is null)
        {
            return Nothing;
        }

        // Up to a style that is known, or to the end of the chain, or to where it bites its tail.
        var chain = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var style = Nothing;
        for (var next = id; next is not null && seen.Add(next); next = _elements.GetValueOrDefault(next).Child("basedOn").Value())
        {
            if (_styles.TryGetValue(next, out var known))
            {
                style = known;
                break;
            }

            chain.Add(next);
        }

        for (var i = chain.Count - 1; i >= 0; i--)
        {
            style = _styles[chain[i]] = Over(chain[i], style);
        }

        return style;
    }

    private WordStyle Over(string id, WordStyle basis)
    {
        if (!_elements.TryGetValue(id, out var element))
        {
            return new WordStyle { Name = id };
        }

        var name = element.Child("name").Value() ?? id;
        var list = element.Child("pPr").Child("numPr");
        return new WordStyle
        {
            Name = name,
            Run = RunTraits.Of(element.Child("rPr")).Over(basis.Run),
            ListId = list.Child("numId").Number() ?? basis.ListId,
            ListLevel = list.Child("ilvl").Number() ?? basis.ListLevel,
            IsEmphasis = basis.IsEmphasis || name.Equals(StyleNames.Emphasis, StringComparison.OrdinalIgnoreCase),
            IsStrong = basis.IsStrong || name.Equals(StyleNames.Strong, StringComparison.OrdinalIgnoreCase),
            IsSheetPlace = basis.IsSheetPlace || name.Equals(StyleNames.SheetPlace, StringComparison.OrdinalIgnoreCase),
            IsVerseNumber = basis.IsVerseNumber || name.Equals(StyleNames.VerseNumber, StringComparison.OrdinalIgnoreCase),
            Mark = InterventionNames.KindOf(name) is not null ? name : basis.Mark,
        };
    }
}
