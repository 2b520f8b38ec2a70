using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that words lead where the source says.</summary>
internal static partial class LinkCheck
{
    /// <summary>Reports each link that leads elsewhere or nowhere.</summary>
    /// <param name="story">The text.</param>
    /// <param name="linkOf">Where a found token leads, or null.</param>
    /// <param name="nameOf">What an id is called in the format.</param>
    public static void Run(StoryComparison story, Func<int, string?> linkOf, Func<string, string> nameOf)
    {
        // All words of a link lead to one place on either side, and an address may be longer than the words: each pair is looked at once.
        (string? Target, string? Link) seen = default;
        string? told = null;
        for (var i = 0; i < story.Old.Count; i++)
        {
            var target = story.OriginOf(i).Link;
            if (target is null)
            {
                seen = default;
                told = null;
                continue;
            }

            var place = story.Alignment.NewOf[i];
            if (place < 0 || ReferenceEquals(told, target))
            {
                continue;
            }

            var link = linkOf(place);
            if (ReferenceEquals(seen.Target, target) && ReferenceEquals(seen.Link, link))
            {
                continue;
            }

            seen = (target, link);
            var wanted = target.StartsWith('#') ? $"#{nameOf(target[1..])}" : Address(target);
            var found = link is null ? null : Address(link);
            if (found != wanted)
            {
                told = target;
                story.Report(
                    DiagnosticCodes.LinkChanged,
                    story.Span(i, i + 1),
                    story.Excerpts.Of(story.Old, i, i + 1),
                    found is null ? "nowhere" : $"to '{ShortWords.Of(found)}'",
                    ShortWords.Of(wanted),
                    story.In(i));
            }
        }
    }

    /// <summary>An address as a URI: a PDF can hold none but those, other formats have it as an IRI (RFC 3987, 3.1). An id of the edition is itself, in whatever letters.</summary>
    private static string Address(string link)
    {
        if (link.StartsWith('#'))
        {
            return link;
        }

        // .NET takes no host with encoded letters, which RFC 3986 (3.2.2) permits.
        var address = Uri.TryCreate(link, UriKind.Absolute, out var uri) || Uri.TryCreate(EncodedHost().Replace(link, host => Uri.UnescapeDataString(host.Value)), UriKind.Absolute, out uri)
            ? uri.AbsoluteUri
            : link;
        return Ascii.IsValid(address)
            ? address
            : string.Concat(Encoding.UTF8.GetBytes(address).Select(b => b < 0x80 ? ((char)b).ToString() : string.Create(CultureInfo.InvariantCulture, $"%{b:X2}")));
    }
    [GeneratedRegex("(?<=^[A-Za-z]+://)[^/?#]+", RegexOptions.CultureInvariant)]
    private static partial Regex EncodedHost();
}
