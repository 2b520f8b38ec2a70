using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Packages;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>Reads the contents beside the text: those of the navigation document (EPUB 3.3, 7.4.2.2) and those of the NCX (OPF 2.0.1, 2.4.1).</summary>
internal static class NavigationLists
{
    private const string NcxType = "application/x-dtbncx+xml";

    private static readonly XNamespace Ncx = "http://www.daisy.org/z3986/2005/ncx/";

    /// <summary>The lists, that of the navigation document first as the manifest has it.</summary>
    /// <exception cref="InvalidDataException">A document cannot be read.</exception>
    public static ImmutableArray<ImmutableArray<RecoveredNavigationEntry>> Read(ZipPackage archive, EpubPackage package, BookIds ids)
    {
        var lists = ImmutableArray.CreateBuilder<ImmutableArray<RecoveredNavigationEntry>>();
        foreach (var item in package.Manifest.Where(item => archive.Contains(item.Path)))
        {
            if (item.Properties.Contains("nav"))
            {
                var root = archive.ReadXml(item.Path, DtdProcessing.Ignore);
                lists.Add([.. root.Descendants(Xhtml.Html + "nav").Where(nav => Xhtml.Is(nav, "toc", "doc-toc"))
                    .SelectMany(nav => nav.Descendants(Xhtml.Html + "a"))
                    .Select(link => Entry(link.Value, (string?)link.Attribute("href"), item.Path, link.Ancestors(Xhtml.Html + "li").Count()))]);
            }
            else if (item.MediaType == NcxType)
            {
                var points = archive.ReadXml(item.Path, DtdProcessing.Ignore).Descendants(Ncx + "navPoint");
                lists.Add([.. points.Select(point => Entry(
                    point.Element(Ncx + "navLabel")?.Value ?? "",
                    (string?)point.Element(Ncx + "content")?.Attribute("src"),
                    item.Path,
                    point.AncestorsAndSelf(Ncx + "navPoint").Count()))]);
            }
        }

        return lists.ToImmutable();

        RecoveredNavigationEntry Entry(string title, string? reference, string path, int depth) =>
            new(string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Known(ids.Link(path, reference)), depth);

        // An address outside the book, or a document that is not in the reading order, is no place of the text.
        string? Known(string? target) => target is ['#', ..] || package.Spine.Any(document => document.Path == target) ? target : null;
    }
}
