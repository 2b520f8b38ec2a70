using System.Text;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Excerpting;

/// <summary>
/// Counts the words of a text as its reader would: whatever between spaces has a letter or digit, without labels, notes and an
/// editor's explanations.
/// </summary>
internal static class WordCount
{
    /// <summary>The number of words in some inlines.</summary>
    public static int Of(IEnumerable<Inline> inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines)
        {
            PlainWords.Append(inline, words, one => one is Note or InlineLabel or Intervention { Kind: InterventionKind.Gloss or InterventionKind.Page });
        }

        return Of(words.ToString());
    }

    /// <summary>The number of words in a string.</summary>
    public static int Of(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    /// <summary>The number of words in the headings and paragraphs of a block, including those nested in it.</summary>
    public static int OfBlock(Block block) => DocumentWalker.Blocks([block]).Sum(node => node switch
    {
        Paragraph paragraph => Of(paragraph.Inlines),
        Heading heading => Of(heading.Inlines),
        _ => 0,
    });
}
