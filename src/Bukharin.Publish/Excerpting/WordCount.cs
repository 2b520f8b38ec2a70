using System.Text;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Excerpting;

/// <summary>Counts the words of a text as its reader would: what has a letter or a figure, without labels, notes and what an editor explains.</summary>
internal static class WordCount
{
    /// <summary>The words of a line.</summary>
    public static int Of(IEnumerable<Inline> inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines)
        {
            PlainWords.Append(inline, words, one => one is Note or InlineLabel or Intervention { Kind: InterventionKind.Gloss or InterventionKind.Page });
        }

        return Of(words.ToString());
    }

    /// <summary>The words of some characters.</summary>
    public static int Of(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    /// <summary>The words of a block and of all that stands in it.</summary>
    public static int OfBlock(Block block) => DocumentWalker.Blocks([block]).Sum(node => node switch
    {
        Paragraph paragraph => Of(paragraph.Inlines),
        Heading heading => Of(heading.Inlines),
        _ => 0,
    });
}
