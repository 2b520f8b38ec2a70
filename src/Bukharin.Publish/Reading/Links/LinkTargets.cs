using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Links;

/// <summary>What links can lead to: ids of the text, and addresses of kinds that every reading system knows.</summary>
internal static partial class LinkTargets
{
    private static readonly IdnMapping Hosts = new();

    private static readonly ImmutableArray<string> Schemes = ["http", "https", "mailto", "ftp", "urn", "doi", "tel"];

    /// <summary>Whether a target is a file beside the text, and neither an address (RFC 3986, 4.2: no scheme) nor a place of the text.</summary>
    internal static bool IsFile(string target) => target.Length > 0 && target[0] != '#' && !SchemePattern().IsMatch(target);

    /// <summary>The ids of clauses, labels, headings and figures, and those by which notes and the source's pages are called: no page by one that the text has for something else, in whatever case.</summary>
    /// <param name="blocks">The blocks of a text.</param>
    public static IReadOnlySet<string> IdsIn(ImmutableArray<Block> blocks) =>
        OwnIdsIn(blocks).Concat(DocumentWalker.Descendants(blocks).OfType<Note>().Select(PlaceIds.Of)).Concat(PageIdsIn(blocks)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The ids by which pages of the source are called.</summary>
    /// <param name="blocks">The blocks of a text.</param>
    public static IEnumerable<string> PageIdsIn(ImmutableArray<Block> blocks)
    {
        var own = OwnIdsIn(blocks).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return DocumentWalker.Descendants(blocks).OfType<Intervention>().Select(PlaceIds.OfPage).OfType<string>().Where(id => !own.Contains(id));
    }

    /// <summary>The ids of clauses, labels, headings and figures.</summary>
    internal static IEnumerable<string> OwnIdsIn(ImmutableArray<Block> blocks) => DocumentWalker.Descendants(blocks).Select(node => node switch
    {
        Clause clause => clause.Label.Id,
        InlineLabel label => label.Label.Id,
        Heading heading => heading.Id,
        Figure { Id.Length: > 0 } figure => figure.Id,
        _ => null,
    }).OfType<string>();

    /// <summary>Whether a target is an address that a link may have.</summary>
    public static bool IsAddress(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme, StringComparer.Ordinal) && (uri.HostNameType != UriHostNameType.Dns || IsHost(uri.Host));

    /// <summary>Whether a name can be that of a host (RFC 5890): <c>bücher.example</c> can, and <c>bücher…</c> cannot.</summary>
    private static bool IsHost(string name)
    {
        try
        {
            return Uri.CheckHostName(Hosts.GetAscii(name)) != UriHostNameType.Unknown;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Tells of links and cross-references that lead nowhere, and sets links to places of the text that there are not as words.</summary>
    /// <param name="blocks">The blocks of a text.</param>
    /// <param name="leadsIntoVolume">Whether a target is a text of the same volume, or a place in one.</param>
    /// <param name="log">Is told.</param>
    /// <param name="written">For a volume, how a place is written in the text that refers to it (<c>second.md#clause-1</c>), since no text knows the volume's ids; null for a text by itself.</param>
    internal static ImmutableArray<Block> Resolve(ImmutableArray<Block> blocks, Func<string, bool> leadsIntoVolume, DiagnosticLog log, Func<string, SourceSpan, string>? written = null)
    {
        var ids = IdsIn(blocks);
        var links = DocumentWalker.Descendants(blocks).OfType<Link>().ToList();
        foreach (var link in links.Where(link => !link.Target.StartsWith('#') && !IsAddress(link.Target) && !leadsIntoVolume(link.Target)))
        {
            log.Add(DiagnosticCodes.UnusableLink.At(link.Span, link.Target));
        }

        ReportReferences(blocks, ids, log, written);
        var dangling = links.Where(IsDangling).ToList();
        if (dangling.Count == 0)
        {
            return blocks;
        }

        var first = dangling.MinBy(link => (link.Span.Line, link.Span.Column))!;
        log.Add(written is null
            ? DiagnosticCodes.DanglingLink.At(first.Span, first.Target, Nearest.Hint(first.Target[1..], ids.Order(StringComparer.Ordinal), "#{0}"), dangling.Count)
            : DiagnosticCodes.DanglingLink.At(first.Span, written(first.Target, first.Span), Nearest.Hint(written(first.Target, first.Span), ids.Order(StringComparer.Ordinal).Select(id => written($"#{id}", first.Span))), dangling.Count));
        return new TreeRewriter { Line = AsWords }.Blocks(blocks);

        ImmutableArray<Inline> AsWords(ImmutableArray<Inline> line) => line.Any(IsDanglingLink)
            ? JoinedText.Of(line.SelectMany(inline => IsDanglingLink(inline) ? ((Link)inline).Inlines : [inline]))
            : line;

        bool IsDanglingLink(Inline inline) => inline is Link link && IsDangling(link);

        bool IsDangling(Link link) => link.Target.StartsWith('#') && !ids.Contains(link.Target[1..]);
    }

    /// <summary>Tells of cross-references to what is not there, and to what nothing can be said for: without words of their own they would say nothing.</summary>
    private static void ReportReferences(ImmutableArray<Block> blocks, IReadOnlySet<string> ids, DiagnosticLog log, Func<string, SourceSpan, string>? written)
    {
        var references = DocumentWalker.Descendants(blocks).OfType<CrossReference>().Where(reference => reference.Target.StartsWith('#')).ToList();
        if (references.Count == 0)
        {
            return;
        }

        var nameless = DocumentWalker.Descendants(blocks).Select(node => node switch
        {
            Figure figure when figure.Caption is not { } caption || PlainWords.InLine(caption.Inlines).Length == 0 => figure.Id,
            Heading { Label: null } heading when PlainWords.InLine(heading.Inlines).Length == 0 => heading.Id,
            _ => null,
        }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            var id = reference.Target[1..];
            if (!ids.Contains(id))
            {
                log.Add(DiagnosticCodes.UnknownReference.At(reference.Span, Written(reference), Nearest.Guess(Written(reference), ids.Order(StringComparer.Ordinal).Select(one => written is null ? $"#{one}" : written($"#{one}", reference.Span)))));
            }
            else if (nameless.Contains(id))
            {
                log.Add(DiagnosticCodes.NamelessReference.At(reference.Span, Written(reference)));
            }
        }

        ReportAmbiguous(blocks, references, log, written);

        string Written(CrossReference reference) => written is null ? reference.Target : written(reference.Target, reference.Span);
    }

    /// <summary>
    /// Tells of cross-references to what is called as something else is: clause 1 of the second letter is clause 1, as that of the first.
    /// In a volume, a reference to a place of its own text means that one, of which its text has been told.
    /// </summary>
    private static void ReportAmbiguous(ImmutableArray<Block> blocks, List<CrossReference> references, DiagnosticLog log, Func<string, SourceSpan, string>? written)
    {
        var called = DocumentWalker.Descendants(blocks).Select(node => node switch
        {
            Clause clause => CalledBy(clause.Label),
            InlineLabel inline => CalledBy(inline.Label),
            Heading { Label: { } label } heading => (heading.Id, Name: $"{nameof(Heading)} {label.Address}", heading.Span.File),
            Heading heading => (heading.Id, Name: $"\"{PlainWords.InLine(heading.Inlines)}\"", heading.Span.File),
            _ => default,
        }).Where(place => place.Id is not null).DistinctBy(place => place.Id, StringComparer.Ordinal).ToList();
        var placeOf = called.ToDictionary(place => place.Id, StringComparer.Ordinal);
        var counts = called.CountBy(place => place.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            if (placeOf.TryGetValue(reference.Target[1..], out var place) && counts[place.Name] > 1 && (written is null || place.File != reference.Span.File))
            {
                log.Add(DiagnosticCodes.AmbiguousReference.At(reference.Span, written is null ? reference.Target : written(reference.Target, reference.Span), counts[place.Name]));
            }
        }

        static (string Id, string Name, string File) CalledBy(ClauseLabel label) => (label.Id, label.Address, label.Span.File);
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex SchemePattern();
}
