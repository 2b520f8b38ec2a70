namespace Bukharin.Publish.Styling;

/// <summary>Whether the source's plain punctuation is made typographic.</summary>
public enum Punctuation
{
    /// <summary>
    /// Straight quotes, spaced hyphens and three full stops become quotation marks, dashes and ellipses by the rules of the language.
    /// </summary>
    Typographic,

    /// <summary>Every character is set as the source has it.</summary>
    Verbatim,
}
