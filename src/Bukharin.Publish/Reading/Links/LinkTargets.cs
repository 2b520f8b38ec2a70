using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Links;

/// <summary>What links can lead to: ids of the text, and addresses of kinds that every reading system knows.</summary>
public static partial class LinkTargets
{
    private static readonly ImmutableArray<string> Schemes = ["http", "https", "mailto", "ftp", "urn", "doi", "tel"];

    /// <summary>Whether a target is a file beside the text, and neither an address (RFC 3986, 4.2: no scheme) nor a place of the text.</summary>
    /// <param name="target">The target.</param>
    internal static bool IsFile(string target) => target.Length > 0 && target[0] != '#' && !SchemePattern().IsMatch(target);

    /// <summary>The ids of clauses, labels, headings and figures.</summary>
    /// <param name="blocks">The blocks of a text.</param>
    public static IReadOnlySet<string> IdsIn(ImmutableArray<Block> blocks) => DocumentWalker.Descendants(blocks).Select(node => node switch
    {
        Clause clause => clause.Label.Id,
        InlineLabel label => label.Label.Id,
        Heading heading => heading.Id,
        Figure { Id.Length: > 0 } figure => figure.Id,
        _ => null,
    }).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a target is an address that a link may have.</summary>
    /// <param name="target">The target.</param>
    public static bool IsAddress(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme, StringComparer.Ordinal);

    /// <summary>Reports links that lead nowhere.</summary>
    internal static void Check(ImmutableArray<Block> blocks, DiagnosticLog log)
    {
        var ids = IdsIn(blocks);
        foreach (var link in DocumentWalker.Descendants(blocks).OfType<Link>())
        {
            if (link.Target.StartsWith('#'))
            {
                if (!ids.Contains(link.Target[1..]))
                {
                    log.Add(DiagnosticCodes.DanglingLink.At(link.Span, link.Target, Nearest.Hint(link.Target[1..], ids.Order(StringComparer.Ordinal), "#{0}")));
                }
            }
            else if (!IsAddress(link.Target))
            {
                log.Add(DiagnosticCodes.UnusableLink.At(link.Span, link.Target));
            }
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex SchemePattern();
}
