namespace Bukharin.Publish.Recovery.Epub.Css;

/// <summary>The properties that decide what of a text is seen, and how it is told apart.</summary>
internal enum CssProperty
{
    Display,
    Visibility,
    FontStyle,
    FontWeight,
    FontVariant,
    WhiteSpace,
    ListStyleType,
    VerticalAlign,
}
