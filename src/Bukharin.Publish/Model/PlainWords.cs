using System.Text;

namespace Bukharin.Publish.Model;

/// <summary>The words of inlines without their looks.</summary>
internal static class PlainWords
{
    /// <summary>The words without those of notes, white space as single spaces.</summary>
    /// <param name="inlines">The inlines.</param>
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

    /// <summary>Appends the words; a line break is a space.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="words">Where they go.</param>
    /// <param name="isLeftOut">Whether what stands in an inline does not count.</param>
    internal static void Append(Inline inline, StringBuilder words, Func<Inline, bool> isLeftOut)
    {
        if (isLeftOut(inline))
        {
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
                foreach (var child in DocumentWalker.ChildrenOf(inline).OfType<Inline>())
                {
                    Append(child, words, isLeftOut);
                }

                break;
        }
    }
}
