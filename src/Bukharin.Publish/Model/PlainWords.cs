using System.Text;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Content;

/// <summary>The words of an inline without their looks.</summary>
internal static class PlainWords
{
    /// <summary>Appends the words; a line break is a space.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="words">Where they go.</param>
    /// <param name="isLeftOut">Whether what stands in an inline does not count.</param>
    public static void Append(Inline inline, StringBuilder words, Func<Inline, bool> isLeftOut)
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
