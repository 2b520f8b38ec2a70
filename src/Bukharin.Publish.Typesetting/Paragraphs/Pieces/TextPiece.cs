using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Typesetting.Paragraphs.Pieces;

/// <summary>Text of one look.</summary>
/// <param name="Text">
/// The text. A run of breaking white space, also across pieces, is one word space. U+00A0 is a word space that is never
/// broken, U+202F a narrow one of fixed width, U+2060 forbids a break at the space before it, U+00AD permits one and is seen
/// only there.
/// </param>
/// <param name="Font">The font.</param>
/// <param name="Language">BCP 47 tag: chooses hyphenation and forms of letters.</param>
/// <param name="Tag">What the text belongs to; handed on to the page untouched.</param>
internal sealed record TextPiece(string Text, FontInstance Font, string Language, object? Tag) : ParagraphPiece
{
    /// <summary>Points above the baseline; negative below.</summary>
    public double RisePt { get; init; }

    /// <summary>Where the text leads: a URI or <c>#name</c>; null for nowhere.</summary>
    public string? Link { get; init; }

    /// <summary>What the link is, in words; null says the text itself.</summary>
    public string? LinkDescription { get; init; }

    /// <summary>Whether its glyphs keep their width in lines that are fitted.</summary>
    public bool IsRigid { get; init; }

    /// <summary>Its embedding level (Unicode UAX #9): 0 from left to right, 1 from right to left, 2 a number in that.</summary>
    public int Level { get; init; }

    /// <summary>The font whose height counts where its words lead and where links to them end; null for <see cref="Font"/>. Faces of other scripts are far higher.</summary>
    public FontInstance? LineFont { get; init; }

    /// <summary>Whether a line goes through it.</summary>
    public bool IsStruckOut { get; init; }

    /// <summary>Whether its words stay whole: names, quotations of a spelling.</summary>
    public bool NoHyphens { get; init; }
}
