using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Model;

/// <summary>Extracts the plain text of inlines, without formatting.</summary>
internal static partial class PlainWords
{
    // Placeholder for something left out, until the spaces around it are closed up.
    private const char Gap = '\u0001';

    /// <summary>The words without those of notes, with each run of white space as one space.</summary>
    public static string Of(IEnumerable<Inline> inlines)
    {
        ArgumentNullException.ThrowIfNull(inlines);
        var words = new StringBuilder();
        foreach (var inline in inlines)
        {
            Append(inline, words, one => one is Note);
        }

        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>
    /// The words as they read in the line: with printed brackets, without notes, cross-references, glosses and source page numbers;
    /// each run of white space is one space.
    /// </summary>
    public static string InLine(IEnumerable<Inline> inlines) => InLine(inlines, _ => null);

    /// <summary>The words as they read in the line, with the words of cross-references.</summary>
    /// <param name="inlines">The inlines of the line.</param>
    /// <param name="nameOf">Gives the words of a cross-reference; null where it is left out.</param>
    public static string InLine(IEnumerable<Inline> inlines, Func<CrossReference, string?> nameOf)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines)
        {
            Append(inline, words, one => one is Note or CrossReference or Intervention { Kind: InterventionKind.Gloss or InterventionKind.Page }, hasBrackets: true, gap: Gap, nameOf);
        }

        // Of two spaces around something left out one is removed, and so is a space that would stand before punctuation.
        var line = SpaceBeforeGap().Replace(words.ToString(), "").Replace(Gap.ToString(), "", StringComparison.Ordinal);
        return string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Appends the words of an inline, with a space for each line break.</summary>
    /// <param name="inline">The inline whose words are appended.</param>
    /// <param name="words">The builder that the words are appended to.</param>
    /// <param name="isLeftOut">Whether an inline is left out with all its content.</param>
    internal static void Append(Inline inline, StringBuilder words, Func<Inline, bool> isLeftOut) => Append(inline, words, isLeftOut, hasBrackets: false, gap: null, _ => null);

    private static void Append(Inline inline, StringBuilder words, Func<Inline, bool> isLeftOut, bool hasBrackets, char? gap, Func<CrossReference, string?> nameOf)
    {
        if (inline is CrossReference reference && nameOf(reference) is { } name)
        {
            words.Append(name);
            return;
        }

        if (isLeftOut(inline))
        {
            words.Append(gap);
            return;
        }

        switch (inline)
        {
            case Text text:
                words.Append(text.Content);
                break;
            case Code code:
                words.Append(code.Content);
                break;
            case InlineLabel label:
                words.Append(label.Label.Text);
                break;
            case LineBreak:
                words.Append(' ');
                break;
            case MarginAnchor anchor:
                // A note that is still in the line is no part of the word that it stands before.
                words.Append(anchor.Words.IsEmpty ? "" : " ");
                foreach (var beside in anchor.Words)
                {
                    Append(beside, words, isLeftOut, hasBrackets, gap, nameOf);
                }

                words.Append(anchor.Words.IsEmpty ? "" : " ");
                break;
            default:
                var inBrackets = hasBrackets && inline is Intervention intervention && InterventionForm.Of(intervention).HasBrackets;
                words.Append(inBrackets ? "[" : "");
                foreach (var child in DocumentWalker.ChildrenOf(inline).OfType<Inline>())
                {
                    Append(child, words, isLeftOut, hasBrackets, gap, nameOf);
                }

                words.Append(inBrackets ? "]" : "");
                break;
        }
    }

    [GeneratedRegex(" \u0001+(?=[ ,.;:!?)\\]\u0001]|\\z)", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeGap();
}
