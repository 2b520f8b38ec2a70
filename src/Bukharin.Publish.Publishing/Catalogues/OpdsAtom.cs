using System.Text;
using System.Xml;
using System.Xml.Linq;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>Writes a shelf as an OPDS 1.2 catalogue, an Atom feed (RFC 4287), for reading systems that do not know OPDS 2.0.</summary>
internal static class OpdsAtom
{
    /// <summary>The name of its file.</summary>
    public const string FileName = "opds.xml";

    private const string MediaType = "application/atom+xml;profile=opds-catalog;kind=acquisition";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/terms/";

    /// <summary>Writes the feed.</summary>
    public static byte[] Write(Shelf shelf)
    {
        var self = shelf.Links.To(Path.Combine(shelf.Folder, FileName));
        var feed = new XElement(
            Atom + "feed",
            new XAttribute("xmlns", Atom.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore.NamespaceName),
            new XElement(Atom + "id", IdOf(shelf)),
            new XElement(Atom + "title", shelf.Title),
            new XElement(Atom + "updated", shelf.Changed),

            // A feed must have an author if any of its entries has none (RFC 4287, 4.1.1).
            new XElement(Atom + "author", new XElement(Atom + "name", shelf.Title)),
            Link("self", self, MediaType),
            Link("start", self, MediaType),
            Link("alternate", shelf.Links.To(Path.Combine(shelf.Folder, OpdsFeed.FileName)), OpdsFeed.MediaType),
            shelf.Books.Select(book => Entry(book, shelf)));
        var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            feed.Save(writer);
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }

    // Made from the books alone, so that a catalogue keeps its id when it is moved.
    private static string IdOf(Shelf shelf) =>
        NameBasedUuid.UrnOf(string.Join('\n', shelf.Books.Select(book => book.Identifier).Prepend(shelf.Title)));

    private static XElement Entry(ShelfBook book, Shelf shelf) => new(
        Atom + "entry",
        new XElement(Atom + "id", book.Identifier),
        new XElement(Atom + "title", book.FullTitle),
        new XElement(Atom + "updated", book.Changed),
        book.Metadata.Authors.Select(name => new XElement(Atom + "author", new XElement(Atom + "name", name))),
        book.Metadata.OtherContributors.Select(one => new XElement(Atom + "contributor", new XElement(Atom + "name", one.Name))),
        Optional(DublinCore + "language", book.Language),
        Optional(DublinCore + "publisher", book.Metadata.Publisher),
        Optional(Atom + "rights", book.Metadata.Rights),
        book.Metadata.Subjects.Select(subject => new XElement(Atom + "category", new XAttribute("term", subject), new XAttribute("label", subject))),
        book.Metadata.Description is { } description ? new XElement(Atom + "summary", new XAttribute("type", "text"), description) : null,
        book.Editions.Select(one => Link(OpdsFeed.OpenAccess, shelf.Links.To(one.Version.Entry.PathOf(one.File)), one.Type, one.Version.Words)),
        shelf.CoverOf(book) is { } cover
            ? new[] { Link("http://opds-spec.org/image", cover, OpdsFeed.TypeOfPicture(cover)), Link("http://opds-spec.org/image/thumbnail", cover, OpdsFeed.TypeOfPicture(cover)) }
            : null);

    private static XElement? Optional(XName name, string? value) => value is null ? null : new XElement(name, value);

    private static XElement Link(string relation, string address, string type, string? title = null) => new(
        Atom + "link",
        new XAttribute("rel", relation),
        new XAttribute("href", address),
        new XAttribute("type", type),
        title is null ? null : new XAttribute("title", title));
}
