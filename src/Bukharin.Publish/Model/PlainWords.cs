using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Model;

/// <summary>The words of inlines without their looks.</summary>
internal static partial class PlainWords
{
    // Stands where something is left out, until the line is closed there.
    private const char Gap = '\u0001';

    /// <summary>The words without those of notes, white space as single spaces.</summary>
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

    /// <summary>The words as they are read in their line, white space as single spaces: in the brackets that stay, without notes, and what an editor explains or a page interrupts.</summary>
    public static string InLine(IEnumerable<Inline> inlines) => InLine(inlines, _ => null);

    /// <summary>The same, with what references to other places say.</summary>
    /// <param name="inlines">The line.</param>
    /// <param name="nameOf">What a reference says; null where it is left out.</param>
    public static string InLine(IEnumerable<Inline> inlines, Func<CrossReference, string?> nameOf)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines)
        {
            Append(inline, words, one => one is Note or CrossReference or Intervention { Kind: InterventionKind.Gloss or InterventionKind.Page }, hasBrackets: true, gap: Gap, nameOf);
        }

        // Of the spaces on both sides of what is left out one goes, and that before a stop.
        var line = SpaceBeforeGap().Replace(words.ToString(), "").Replace(Gap.ToString(), "", StringComparison.Ordinal);
        return string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Appends the words; a line break is a space.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="words">Where they go.</param>
    /// <param name="isLeftOut">Whether what stands in an inline does not count.</param>
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
