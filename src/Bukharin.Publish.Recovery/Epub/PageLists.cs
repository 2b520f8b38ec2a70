using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Packages;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>Reads the lists of pages: that of the navigation document (EPUB 3.3, 7.4.2.3) and that of the NCX (OPF 2.0.1, 2.4.1).</summary>
internal static class PageLists
{
    private const string NcxType = "application/x-dtbncx+xml";

    private static readonly XNamespace Ncx = "http://www.daisy.org/z3986/2005/ncx/";

    public static ImmutableArray<ImmutableArray<RecoveredPageEntry>> Read(ZipPackage archive, EpubPackage package, BookIds ids)
    {
        var lists = ImmutableArray.CreateBuilder<ImmutableArray<RecoveredPageEntry>>();
        foreach (var item in package.Manifest)
        {
            if (item.Properties.Contains("nav") && archive.Contains(item.Path))
            {
                var lines = archive.ReadXml(item.Path, DtdProcessing.Ignore).Descendants(Xhtml.Html + "nav")
                    .Where(nav => Xhtml.Is(nav, "page-list", "doc-pagelist"))
                    .SelectMany(nav => nav.Descendants(Xhtml.Html + "a"));
                lists.Add([.. lines.Select(line => Entry(line.Value, item.Path, (string?)line.Attribute("href"), ids))]);
            }
            else if (item.MediaType == NcxType && archive.Contains(item.Path))
            {
                var targets = archive.ReadXml(item.Path, DtdProcessing.Ignore).Descendants(Ncx + "pageTarget");
                ImmutableArray<RecoveredPageEntry> old = [.. targets.Select(target => Entry(
                    target.Element(Ncx + "navLabel")?.Value ?? "", item.Path, (string?)target.Element(Ncx + "content")?.Attribute("src"), ids))];
                if (!old.IsEmpty)
                {
                    lists.Add(old);
                }
            }
        }

        return lists.ToImmutable();
    }

    private static RecoveredPageEntry Entry(string label, string path, string? reference, BookIds ids) => new(label.Trim(), ids.Target(path, reference));
}
