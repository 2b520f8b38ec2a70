using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Recovery.Packages;
using Bukharin.Publish.Styling.Epub;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>Finds what an EPUB of ours never holds: what acts, and what is fetched from elsewhere.</summary>
internal static class EpubIntruders
{
    private const string Navigation = "application/x-dtbncx+xml";

    private static readonly HashSet<string> Media = new(StringComparer.OrdinalIgnoreCase)
    {
        "application/xhtml+xml", "image/svg+xml", Navigation, "text/css", "image/png", "image/jpeg", "image/gif", "image/webp",
        "font/ttf", "font/otf", "font/woff", "font/woff2", "application/vnd.ms-opentype", "application/font-sfnt", "application/font-woff",
    };

    /// <summary>Elements that run something, take something in, or show something that is none of the book's own text.</summary>
    private static readonly HashSet<string> Acting = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "iframe", "frame", "object", "embed", "applet", "foreignobject", "form", "input", "button", "select", "textarea",
        "audio", "video", "source", "track", "canvas", "portal", "base", "handler", "listener", "set", "animate", "animatetransform",
        "animatemotion",
    };

    /// <summary>Attributes that fetch what they name; <c>href</c> does on all elements but links.</summary>
    private static readonly HashSet<string> Fetching = new(StringComparer.OrdinalIgnoreCase)
    {
        "src", "srcset", "poster", "data", "background", "action", "formaction", "ping", "manifest", "href",
    };

    private static readonly HashSet<string> Paints = new(StringComparer.OrdinalIgnoreCase)
    {
        "style", "fill", "stroke", "filter", "mask", "clip-path", "marker-start", "marker-mid", "marker-end", "cursor",
    };

    /// <summary>What is found, each in words that name its file.</summary>
    public static ImmutableArray<string> Find(ZipPackage archive, EpubPackage package)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var listed = new HashSet<string>(StringComparer.Ordinal) { "mimetype", "META-INF/container.xml", package.Path };
        var read = package.Spine.Select(document => document.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var document in package.Spine)
        {
            InMarkup(document.Path, document.Root, found);
        }

        foreach (var item in package.Manifest)
        {
            listed.Add(item.Path);
            if (PartPath.IsExternal(item.Path))
            {
                found.Add($"a resource that is fetched from '{ForeignAddress.Excerpt(item.Path)}'");
            }
            else if (IsLicence(item, package))
            {
                continue;
            }
            else if (!Media.Contains(item.MediaType))
            {
                found.Add($"'{item.Path}', which is '{ForeignAddress.Excerpt(item.MediaType)}'");
            }
            else if (archive.Contains(item.Path) && read.Add(item.Path))
            {
                InResource(archive, item, found);
            }
        }

        // EPUB 3.3, 4.2.6.2: what the package does not list, a reading system need not open; what opens it all the same does.
        found.UnionWith(archive.Names.Where(name => !name.EndsWith('/') && !listed.Contains(name)).Select(name => $"'{ForeignAddress.Excerpt(name)}', which the book does not list"));
        return [.. found];
    }

    /// <summary>Whether this is a plain text beside a font: the licence that a book of embedded fonts carries.</summary>
    private static bool IsLicence(ManifestItem item, EpubPackage package) => item.MediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase)
        && package.Manifest.Any(font => font.MediaType.StartsWith("font/", StringComparison.OrdinalIgnoreCase) && Folder(font.Path) == Folder(item.Path));

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    private static void InResource(ZipPackage archive, ManifestItem item, SortedSet<string> found)
    {
        if (item.MediaType.Equals("text/css", StringComparison.OrdinalIgnoreCase))
        {
            InSheet(item.Path, archive.ReadText(item.Path), found);
        }
        else if (item.MediaType.EndsWith("+xml", StringComparison.OrdinalIgnoreCase))
        {
            InMarkup(item.Path, archive.ReadXml(item.Path, DtdProcessing.Ignore), found);
        }
    }

    private static void InMarkup(string path, XElement root, SortedSet<string> found)
    {
        if (root.Document?.Nodes().OfType<XProcessingInstruction>().Any(one => one.Target == "xml-stylesheet") == true)
        {
            found.Add($"an instruction to fetch a style sheet, in '{path}'");
        }

        foreach (var element in root.DescendantsAndSelf())
        {
            var name = element.Name.LocalName;
            if (Acting.Contains(name))
            {
                found.Add($"<{name}>, in '{path}'");
            }
            else if (name.Equals("style", StringComparison.OrdinalIgnoreCase))
            {
                InSheet(path, element.Value, found);
            }

            if (name.Equals("meta", StringComparison.OrdinalIgnoreCase) && element.Attribute("http-equiv") is not null)
            {
                found.Add($"<meta http-equiv>, in '{path}'");
            }

            foreach (var attribute in element.Attributes())
            {
                InAttribute(path, name, attribute, found);
            }
        }
    }

    private static void InAttribute(string path, string element, XAttribute attribute, SortedSet<string> found)
    {
        var name = attribute.Name.LocalName;
        if (attribute.Name.Namespace == XNamespace.None && name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            found.Add($"the event attribute '{ForeignAddress.Excerpt(name)}', in '{path}'");
        }
        else if (name.Equals("srcdoc", StringComparison.OrdinalIgnoreCase) || (Fetching.Contains(name) && IsScript(attribute.Value)))
        {
            found.Add($"a script in the attribute '{name}', in '{path}'");
        }
        else if (Paints.Contains(name))
        {
            InSheet(path, attribute.Value, found);
        }
        else if (Fetching.Contains(name) && Addresses(name, attribute.Value).FirstOrDefault(IsElsewhere) is { } address
            && !(name.Equals("href", StringComparison.OrdinalIgnoreCase) && element is "a" or "area"))
        {
            found.Add($"something that is fetched from '{ForeignAddress.Excerpt(address)}', in '{path}'");
        }
    }

    private static void InSheet(string path, string css, SortedSet<string> found)
    {
        if (SheetAddresses.FirstOutside(css) is { } address)
        {
            found.Add($"a style sheet that fetches '{ForeignAddress.Excerpt(address)}', in '{path}'");
        }

        var plain = SheetAddresses.Plain(css);
        if (plain.Contains("expression(", StringComparison.OrdinalIgnoreCase) || plain.Contains("-moz-binding", StringComparison.OrdinalIgnoreCase))
        {
            found.Add($"a script in a style sheet, in '{path}'");
        }
    }

    private static IEnumerable<string> Addresses(string attribute, string value) => attribute.Equals("srcset", StringComparison.OrdinalIgnoreCase)
        ? value.Split(',').Select(one => one.Trim().Split(' ')[0])
        : [value.Trim()];

    private static bool IsElsewhere(string address) => PartPath.IsExternal(address) && !address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);

    private static bool IsScript(string address) => ForeignAddress.BeginsWith(address, "javascript:", "vbscript:", "data:text/html", "data:application");
}
