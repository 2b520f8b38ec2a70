using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>The contents that stand among the pages of a PDF: what they must list, and the pages that they must name, which are read from the edition itself.</summary>
internal static class ContentsLines
{
    /// <summary>What the lines are called.</summary>
    public const string Name = "the contents";

    private const int Fewest = 3;

    /// <summary>The lines: the heading, with no place to lead to, and an entry for each title.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="references">What the text's references say, and on which pages its places stand.</param>
    public static IEnumerable<(string Words, Heading? Place)> Of(Document document, Style style, ExpectedReferences references)
    {
        var titles = EditionDocument.AsksForContents(document, style) ? Titles(document.Blocks, document, isTop: true).Where(one => !string.IsNullOrWhiteSpace(references.WordsOf(one))).ToList() : [];
        return titles.Count < Fewest ? []
            : titles.Select(title => ($"{references.WordsOf(title).Trim()} {references.LabelOf(title.Id)}", (Heading?)title))
                .Prepend((style.WordsFor(document.FrontMatter.Language).Contents, null));
    }

    /// <summary>Whether an edition names pages in contents.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="traits">What its format has.</param>
    public static bool AreIn(Document document, Style style, FormatTraits traits) => traits.Before.Contains(MatterWords.Contents) && EditionDocument.AsksForContents(document, style);

    /// <summary>Of a volume, what stands between its texts and the first heading of each; of a text, the headings of two ranks.</summary>
    private static IEnumerable<Heading> Titles(IEnumerable<Node> nodes, Document document, bool isTop)
    {
        foreach (var node in nodes)
        {
            if (node is Heading heading)
            {
                if (document.Texts.Length == 0 ? heading.Level is 1 or 2 : isTop || document.Texts.Any(text => text.Id == heading.Id))
                {
                    yield return heading;
                }
            }
            else if (node is not Paragraph)
            {
                foreach (var inner in Titles(DocumentWalker.ChildrenOf(node), document, isTop: false))
                {
                    yield return inner;
                }
            }
        }
    }
}
