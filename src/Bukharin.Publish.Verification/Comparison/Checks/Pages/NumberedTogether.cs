using System.Globalization;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Finds with which other label each is numbered: the first before which numbering has not begun anew.</summary>
internal static class NumberedTogether
{
    /// <summary>The first label of the numbering of each.</summary>
    /// <param name="document">The source.</param>
    public static Dictionary<ClauseLabel, ClauseLabel> In(Document document)
    {
        var firsts = new Dictionary<ClauseLabel, ClauseLabel>(ReferenceEqualityComparer.Instance);
        foreach (var part in Parts(document))
        {
            List<ClauseLabel> together = [];
            foreach (var label in Labels(part))
            {
                if (together.Exists(other => other.Address == label.Address) || (together is [.., var last] && Outermost(last) is { } before && Outermost(label) < before && IsAlike(last, label)))
                {
                    together = [];
                }

                together.Add(label);
                firsts.TryAdd(label, together[0]);
            }
        }

        return firsts;
    }

    /// <summary>What has numbers of its own: the text, its parts, what is quoted, items and cells.</summary>
    private static IEnumerable<IEnumerable<Node>> Parts(Document document) =>
        DocumentWalker.Descendants(document).Where(IsPart).Select(DocumentWalker.ChildrenOf).Select(children => children.AsEnumerable()).Prepend(document.Blocks);

    private static bool IsPart(Node node) => node switch
    {
        Division division => division.Role is DivisionRole.Letter or DivisionRole.Introduction or DivisionRole.Commentary or DivisionRole.Postscript,
        BlockQuote or BulletItem or Definition or TableCell => true,
        _ => false,
    };

    private static IEnumerable<ClauseLabel> Labels(IEnumerable<Node> nodes) => nodes.SelectMany(node => node switch
    {
        _ when IsPart(node) => [],
        Clause clause => Labels(DocumentWalker.ChildrenOf(node)).Prepend(clause.Label),
        InlineLabel inline => [inline.Label],
        _ => Labels(DocumentWalker.ChildrenOf(node)),
    });

    private static bool IsAlike(ClauseLabel one, ClauseLabel other) => char.IsAsciiDigit(one.Address[0]) == char.IsAsciiDigit(other.Address[0]);

    /// <summary>The outermost number of an address, or the place of its letter in the alphabet; null for what is neither.</summary>
    private static int? Outermost(ClauseLabel label)
    {
        var outermost = label.Address.Split('.')[0];
        return int.TryParse(outermost, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : outermost.Length == 1 && char.IsAsciiLetterLower(outermost[0]) ? outermost[0] - 'a'
            : null;
    }
}
