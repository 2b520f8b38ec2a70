using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Epub.Css;

/// <summary>What holds for the words in an element, its own and inherited.</summary>
internal readonly record struct ElementLook
{
    /// <summary>Whether words are there but not painted.</summary>
    public bool IsInvisible { get; init; }

    public bool IsItalic { get; init; }

    public bool IsBold { get; init; }

    public bool IsEmphasis { get; init; }

    /// <summary>Whether the innermost emphasis is upright among words in italics: it is the opposite of theirs.</summary>
    public bool IsUprightEmphasis { get; init; }

    public bool IsStrong { get; init; }

    public bool IsSmallCaps { get; init; }

    /// <summary>Where words stand on their line.</summary>
    public BaselineShift Shift { get; init; }

    /// <summary>Whether words are code, which reading systems show in a monospaced face.</summary>
    public bool IsCode { get; init; }

    /// <summary>Whether white space is shown as it is.</summary>
    public bool KeepsSpace { get; init; }

    /// <summary>How items of the list around are marked (CSS Lists 3, 3); null outside of one.</summary>
    public string? ListStyle { get; init; }

    /// <summary>The language of the words; null where none is named.</summary>
    public string? Language { get; init; }

    public string? Link { get; init; }

    public string? Mark { get; init; }

    /// <summary>What the elements within the line say of the words.</summary>
    public RecoveredMarkup Markup { get; init; }

    /// <summary>What holds in an element that stands where this holds.</summary>
    /// <param name="element">The element.</param>
    /// <param name="values">What the style sheets say of it.</param>
    public ElementLook In(XElement element, string?[] values)
    {
        var classes = Xhtml.Classes(element);
        var isItalic = values[(int)CssProperty.FontStyle] switch
        {
            null or "inherit" => IsItalic,
            var style => style is "italic" || style.StartsWith("oblique", StringComparison.Ordinal),
        };
        return this with
        {
            Markup = Xhtml.IsBlock(element) ? default : new RecoveredMarkup(
                Markup.Emphasis || Xhtml.IsEmphasis(element),
                Markup.Strong || Xhtml.IsStrong(element),
                Markup.SmallCaps || classes.Any(name => name is "smallcaps" or "small-caps" or "sc"),
                Markup.Label || classes.Contains(EpubClasses.Label),
                Shift: Xhtml.ShiftOf(element) ?? Markup.Shift,
                IsCode: Markup.IsCode || Xhtml.IsCode(element),
                Reference: ReferenceNames.PartOf(classes) is not ReferencePart.None and var part ? part : Markup.Reference)
            {
                IsGap = Markup.IsGap || classes.Contains(GapSigns.Name),

                // WAI-ARIA 1.2, 5.2.8: what has this role has no content but its name.
                Mention = Markup.Mention is null && classes.FirstOrDefault(name => MentionNames.KindOf(name) is not null) is { } named
                    ? MentionNames.TryRead(Xhtml.Id(element), out _, out _) ? Xhtml.Id(element) : named
                    : Markup.Mention,
                Heard = (string?)element.Attribute("role") == "img" && Xhtml.Label(element) is { } name ? name : Markup.Heard,
            },
            IsInvisible = values[(int)CssProperty.Visibility] switch
            {
                "hidden" or "collapse" => true,
                "visible" or "initial" => false,
                _ => IsInvisible,
            },
            IsItalic = isItalic,
            IsBold = values[(int)CssProperty.FontWeight] switch
            {
                null or "inherit" => IsBold,
                var weight => weight is "bold" or "bolder" || (weight.Length == 3 && weight[0] is >= '6' and <= '9'),
            },
            IsEmphasis = IsEmphasis || Xhtml.IsEmphasis(element),
            IsUprightEmphasis = Xhtml.IsEmphasis(element) ? IsItalic && !isItalic : IsUprightEmphasis && !isItalic,
            IsStrong = IsStrong || Xhtml.IsStrong(element),
            IsSmallCaps = values[(int)CssProperty.FontVariant] switch
            {
                null or "inherit" => IsSmallCaps || classes.Any(name => name is "smallcaps" or "small-caps" or "sc"),
                var variant => variant.Contains("small-caps", StringComparison.Ordinal),
            },
            Shift = ShiftOf(element, values[(int)CssProperty.VerticalAlign]),
            IsCode = IsCode || Xhtml.IsCode(element),
            KeepsSpace = values[(int)CssProperty.WhiteSpace] switch
            {
                "pre" or "pre-wrap" or "break-spaces" => true,
                null or "inherit" => KeepsSpace || element.Name == Xhtml.Html + "pre",
                _ => false,
            },
            ListStyle = ListStyleOf(element, values[(int)CssProperty.ListStyleType]),
            Language = Xhtml.Language(element) ?? Language,
            Mark = classes.FirstOrDefault(name => InterventionNames.KindOf(name) is not null) ?? Mark,
        };
    }

    /// <summary>As the record of an edition says it.</summary>
    /// <param name="editionLanguage">The language that need not be named.</param>
    public RecoveredFormat Format(string? editionLanguage) => new(
        (IsEmphasis && !IsUprightEmphasis) || IsItalic,
        IsStrong || IsBold,
        IsSmallCaps,
        string.Equals(Language, editionLanguage, StringComparison.OrdinalIgnoreCase) ? null : Language,
        Link,
        Mark,
        Shift,
        IsCode: IsCode);

    /// <summary>The elements shift their words by themselves (HTML, 15.3.4), and style sheets by a keyword or a length (CSS 2.2, 10.8.1).</summary>
    private BaselineShift ShiftOf(XElement element, string? value)
    {
        if (Xhtml.IsBlock(element))
        {
            return BaselineShift.None;
        }

        return value switch
        {
            null or "inherit" => Xhtml.ShiftOf(element) ?? Shift,
            "super" => BaselineShift.Superscript,
            "sub" => BaselineShift.Subscript,
            "0" => Shift,
            [>= '0' and <= '9' or '.', ..] => BaselineShift.Superscript,
            ['-', ..] => BaselineShift.Subscript,
            _ => Xhtml.ShiftOf(element) is null ? Shift : BaselineShift.None,
        };
    }

    private string? ListStyleOf(XElement element, string? value)
    {
        if (value is not null and not "inherit")
        {
            return value;
        }

        // HTML, 15.3.8: the attribute counts as a style of the lowest rank. Its letters differ by case.
        var isList = element.Name.Namespace == Xhtml.Html && element.Name.LocalName is "ol" or "ul" or "menu" or "dir";
        return (isList || element.Name == Xhtml.Html + "li" ? (string?)element.Attribute("type") : null) switch
        {
            "1" => "decimal",
            "a" => "lower-alpha",
            "A" => "upper-alpha",
            "i" => "lower-roman",
            "I" => "upper-roman",
            _ when element.Name == Xhtml.Html + "ol" => "decimal",
            _ when isList => "disc",
            _ => ListStyle,
        };
    }
}
