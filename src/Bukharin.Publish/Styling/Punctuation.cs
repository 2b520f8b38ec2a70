namespace Bukharin.Publish.Styling;

/// <summary>What becomes of the source's plain punctuation.</summary>
public enum Punctuation
{
    /// <summary>Straight quotes, spaced hyphens and full stops in threes are set by the rules of the language.</summary>
    Typographic,

    /// <summary>Every character is set as the source has it.</summary>
    Verbatim,
}
