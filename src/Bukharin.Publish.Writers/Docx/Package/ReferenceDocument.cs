using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>A document or template of somebody's whose house styles an edition takes: its styles, its theme and its page.</summary>
public sealed class ReferenceDocument
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static readonly XNamespace Packages = "http://schemas.openxmlformats.org/package/2006/relationships";

    private ReferenceDocument(string path, XElement styles, XElement? theme, PageStyle? page)
    {
        Path = path;
        Styles = styles;
        Theme = theme;
        Page = page;
    }

    /// <summary>The path that it was read from, for messages.</summary>
    public string Path { get; }

    /// <summary>Page and margins of the document's last section; null where it does not say.</summary>
    public PageStyle? Page { get; }

    internal XElement Styles { get; }

    internal XElement? Theme { get; }

    /// <summary>Reads such a document.</summary>
    /// <param name="package">The bytes of a DOCX or DOTX.</param>
    /// <param name="path">Its path, for messages.</param>
    /// <exception cref="InvalidDataException">It is no such package, or has no styles.</exception>
    public static ReferenceDocument Read(byte[] package, string path)
    {
        try
        {
            using var zip = Open(package);
            var main = Follow(zip, "", "officeDocument") ?? throw new InvalidDataException("it has no main document");
            var styles = Follow(zip, main, "styles") is { } part ? Load(zip, part) : null;
            if (styles?.Name != Word.Main + "styles")
            {
                throw new InvalidDataException("it has no styles");
            }

            var theme = Follow(zip, main, "theme") is { } themePart ? Load(zip, themePart) : null;
            return new ReferenceDocument(path, styles, theme, PageOf(Load(zip, main)));
        }
        catch (XmlException fault)
        {
            throw new InvalidDataException("its XML is damaged", fault);
        }
    }

    private static ZipArchive Open(byte[] package)
    {
        try
        {
            return new ZipArchive(new MemoryStream(package, writable: false));
        }
        catch (InvalidDataException fault)
        {
            // The message of the exception speaks of records of a ZIP archive, which say nothing to who has chosen the file.
            throw new InvalidDataException("it is no ZIP archive, or a damaged one", fault);
        }
    }

    private static PageStyle? PageOf(XElement document)
    {
        var section = document.Descendants(Word.Main + "sectPr").LastOrDefault();
        var (size, margins) = (section.Child("pgSz"), section.Child("pgMar"));
        return size.Points("w") is { } width && size.Points("h") is { } height && margins is not null
            ? new PageStyle(
                width,
                height,
                Math.Abs(margins.Points("top") ?? 72),
                Math.Abs(margins.Points("bottom") ?? 72),
                (margins.Points("left") ?? 72) + (margins.Points("gutter") ?? 0),
                margins.Points("right") ?? 72)
            : null;
    }

    /// <summary>The part that a relationship of some kind leads to, by the name of its entry.</summary>
    private static string? Follow(ZipArchive zip, string from, string kind)
    {
        var slash = from.LastIndexOf('/');
        var folder = slash < 0 ? "" : from[..(slash + 1)];
        var target = (string?)(zip.GetEntry($"{folder}_rels/{from[(slash + 1)..]}.rels") is { } links ? Load(links) : null)?
            .Elements(Packages + "Relationship")
            .FirstOrDefault(link => (string?)link.Attribute("Type") == Office + kind)?.Attribute("Target");
        return target is null ? null : target.StartsWith('/') ? target[1..] : folder + target;
    }

    private static XElement Load(ZipArchive zip, string name) =>
        Load(zip.GetEntry(name) ?? throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"the part {name} is not there")));

    private static XElement Load(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(xml);
    }
}
