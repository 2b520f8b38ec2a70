using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Epub.Css;
using Bukharin.Publish.Recovery.Packages;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>Reads what leads to places beside the text: the lists of the navigation document (EPUB 3.3, 7.4.2) and those of the NCX (OPF 2.0.1, 2.4.1).</summary>
/// <param name="archive">The book.</param>
/// <param name="package">Its package document.</param>
/// <param name="ids">The places of the book.</param>
internal sealed class NavigationLists(ZipPackage archive, EpubPackage package, BookIds ids)
{
    private const string NcxType = "application/x-dtbncx+xml";

    private static readonly XNamespace Ncx = "http://www.daisy.org/z3986/2005/ncx/";

    private readonly ImmutableArray<(string Path, bool IsNcx, XElement Root)> _documents =
    [
        .. package.Manifest.Where(item => archive.Contains(item.Path) && (item.Properties.Contains("nav") || item.MediaType == NcxType))
            .Select(item => (item.Path, !item.Properties.Contains("nav"), archive.ReadXml(item.Path, DtdProcessing.Ignore))),
    ];

    /// <summary>The contents, that of the navigation document first as the manifest has it.</summary>
    /// <param name="starts">For each document of the spine the index of its first paragraph.</param>
    /// <exception cref="InvalidDataException">A document cannot be read.</exception>
    public ImmutableArray<ImmutableArray<RecoveredNavigationEntry>> Contents(IReadOnlyDictionary<string, int> starts)
    {
        return [.. Read("toc", "doc-toc", "navPoint").Select(list => list.Entries.Select(Entry).ToImmutableArray())];

        // An address outside the book, or a document that is not in the reading order, is no place of the text.
        RecoveredNavigationEntry Entry((string Title, string Path, string? Reference, int Depth) line)
        {
            var target = ids.Link(line.Path, line.Reference);
            int? start = target is not null && starts.TryGetValue(target, out var paragraph) ? paragraph : null;
            return new(string.Join(' ', line.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), target is ['#', ..] || start is not null ? target : null, line.Depth)
            {
                Paragraph = start,
            };
        }
    }

    /// <summary>The lists of figures and of tables.</summary>
    /// <exception cref="InvalidDataException">A document cannot be read.</exception>
    public ImmutableArray<RecoveredCaptionList> Captions() =>
    [
        .. _documents.SelectMany(document => document.Root.Descendants(Xhtml.Html + "nav").Where(nav => Xhtml.Is(nav, "loi", "loi") || Xhtml.Is(nav, "lot", "lot")).Select(nav => new RecoveredCaptionList(
            nav.Elements().FirstOrDefault(element => element.Name != Xhtml.Html + "ol")?.Value.Trim() ?? "",
            [.. nav.Descendants(Xhtml.Html + "a").Select(link => new RecoveredContentsEntry(string.Join(' ', link.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), "", ids.Target(document.Path, (string?)link.Attribute("href"))))]))),
    ];

    /// <summary>The pages. An NCX need not list them.</summary>
    /// <exception cref="InvalidDataException">A document cannot be read.</exception>
    public ImmutableArray<ImmutableArray<RecoveredPageEntry>> Pages() =>
    [
        .. Read("page-list", "doc-pagelist", "pageTarget").Where(list => !list.IsNcx || list.Entries.Any())
            .Select(list => list.Entries.Select(line => new RecoveredPageEntry(line.Title.Trim(), ids.Target(line.Path, line.Reference))).ToImmutableArray()),
    ];

    private IEnumerable<(bool IsNcx, IEnumerable<(string Title, string Path, string? Reference, int Depth)> Entries)> Read(string type, string role, string ncxName)
    {
        foreach (var (path, isNcx, root) in _documents)
        {
            yield return (isNcx, isNcx
                ? root.Descendants(Ncx + ncxName).Select(point => (
                    point.Element(Ncx + "navLabel")?.Value ?? "",
                    path,
                    (string?)point.Element(Ncx + "content")?.Attribute("src"),
                    point.AncestorsAndSelf(Ncx + ncxName).Count()))
                : root.Descendants(Xhtml.Html + "nav").Where(nav => Xhtml.Is(nav, type, role))
                    .SelectMany(nav => nav.Descendants(Xhtml.Html + "a"))
                    .Select(link => (link.Value, path, (string?)link.Attribute("href"), link.Ancestors(Xhtml.Html + "li").Count())));
        }
    }
}
