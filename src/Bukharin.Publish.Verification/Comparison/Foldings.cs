using System.Collections.Immutable;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>All foldings. Nothing that is not in this list is folded: case, accents, figures and punctuation count.</summary>
internal static class Foldings
{
    /// <summary>Unicode's normal form (UAX #15).</summary>
    public static readonly Folding NormalForm = new(
        "Unicode normal form", "Text is compared in Normalization Form C: a letter with its accent is the same composed and decomposed.");

    /// <summary>White space.</summary>
    public static readonly Folding WhiteSpace = new(
        "White space", "Any white space between words is one space: line ends, tabs, spaces that are thin or do not break. Before a note's mark it does not count.");

    /// <summary>Characters without form.</summary>
    public static readonly Folding Invisible = new(
        "Characters without form", "Soft hyphens, joiners and other characters of no width (U+00AD, U+034F, U+200B to U+200F, U+2060, U+FEFF) do not count.");

    /// <summary>Quotation marks and apostrophes.</summary>
    public static readonly Folding Quotation = new(
        "Quotation marks", "The quotation marks, apostrophes and primes of the language are those of a typewriter; spaces beside French ones do not count.");

    /// <summary>Dashes.</summary>
    public static readonly Folding Dashes = new(
        "Dashes", "En dash, em dash, two or more hyphens, and a hyphen between spaces are the same dash; spaces around it do not count.");

    /// <summary>Ranges.</summary>
    public static readonly Folding Ranges = new("Ranges of figures", "A hyphen between two figures is the same as a dash.");

    /// <summary>Ellipses.</summary>
    public static readonly Folding Ellipses = new("Ellipses", "An ellipsis is three full stops.");

    /// <summary>Ends of paragraphs and spaces beside punctuation, in formats that do not say where they are.</summary>
    public static readonly Folding Lines = new(
        "Lines of a page", "A PDF shows by its lines where a paragraph ends; there, ends of paragraphs are not compared, nor spaces beside punctuation that a line's end can take or make. In other formats they are.");

    /// <summary>What is folded in every format under a style, in the order in which reports list it.</summary>
    /// <param name="style">The style; what its typography cannot have changed is not folded.</param>
    public static ImmutableArray<Folding> For(Style style) => style.Typography.Punctuation == Punctuation.Typographic
        ? [NormalForm, WhiteSpace, Invisible, Quotation, Dashes, Ranges, Ellipses]
        : [NormalForm, WhiteSpace, Invisible];
}
