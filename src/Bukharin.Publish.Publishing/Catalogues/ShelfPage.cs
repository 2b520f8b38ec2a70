using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>Writes a shelf as one web page, without scripts and without anything from other sites.</summary>
internal static class ShelfPage
{
    /// <summary>The name of its file.</summary>
    public const string FileName = "index.html";

    /// <summary>Its media type.</summary>
    public const string MediaType = "text/html";

    private const string StyleSheetName = "Catalogues/shelf.css";

    /// <summary>Writes the page.</summary>
    public static byte[] Write(Shelf shelf)
    {
        var page = new XElement(
            "html",
            new XAttribute("lang", "en"),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", shelf.Title),
                Alternate(shelf, OpdsFeed.FileName, OpdsFeed.MediaType),
                Alternate(shelf, OpdsAtom.FileName, "application/atom+xml;profile=opds-catalog;kind=acquisition"),
                new XElement("style", StyleSheet())),
            new XElement(
                "body",
                new XElement("header", new XElement("h1", shelf.Title), new XElement("p", Count(shelf))),
                new XElement("main", new XElement("ul", new XAttribute("class", "shelf"), shelf.Books.Select(book => Book(book, shelf)))),
                new XElement(
                    "footer",
                    new XElement(
                        "p",
                        "Reading systems load from this shelf by its ",
                        new XElement("a", new XAttribute("href", shelf.Links.To(Path.Combine(shelf.Folder, OpdsFeed.FileName))), "OPDS 2.0 feed"),
                        ", older ones by its ",
                        new XElement("a", new XAttribute("href", shelf.Links.To(Path.Combine(shelf.Folder, OpdsAtom.FileName))), "OPDS 1.2 catalogue"),
                        "."))));
        var html = new StringBuilder("<!DOCTYPE html>\n");
        using (var writer = XmlWriter.Create(html, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            page.Save(writer);
        }

        return Encoding.UTF8.GetBytes(html.Append('\n').ToString());
    }

    private static XElement Book(ShelfBook book, Shelf shelf)
    {
        var language = book.Language is { } tag ? new XAttribute("lang", tag) : null;
        var open = book.Editions.Select(one => shelf.Links.To(one.Version.Entry.PathOf(one.File))).FirstOrDefault();
        return new XElement(
            "li",
            shelf.CoverOf(book) is { } cover

                // Title and author are next to the cover; alternative text would repeat them to those who listen.
                ? new XElement("img", new XAttribute("src", cover), new XAttribute("alt", ""), new XAttribute("loading", "lazy"), new XAttribute("width", "120"), new XAttribute("height", "192"))
                : null,
            new XElement(
                "div",
                new XElement("h2", language, new XAttribute("dir", "auto"), open is null ? book.Title : new XElement("a", new XAttribute("href", open), book.Title)),
                book.Metadata.Subtitle is { } subtitle ? new XElement("p", new XAttribute("class", "subtitle"), language, new XAttribute("dir", "auto"), subtitle) : null,
                book.Metadata.Authors.IsEmpty ? null : new XElement("p", string.Join(", ", book.Metadata.Authors)),
                book.Metadata.Description is { } description ? new XElement("p", new XAttribute("class", "description"), language, new XAttribute("dir", "auto"), description) : null,
                book.Versions.Select(version => Files(version, book, shelf)),
                Proof(book)));
    }

    private static XElement Files(ShelfVersion version, ShelfBook book, Shelf shelf) => new(
        "p",
        new XAttribute("class", "files"),
        version.Words is { } words ? $"{char.ToUpperInvariant(words[0])}{words[1..]}: " : null,
        version.Editions.SelectMany((one, i) => new object?[]
        {
            i > 0 ? " \u00B7 " : null,
            new XElement(
                "a",
                new XAttribute("href", shelf.Links.To(version.Entry.PathOf(one.File))),
                one.File.Role.ToUpperInvariant(),
                new XElement("span", new XAttribute("class", "unseen"), $" of {book.Title}{(version.Words is null ? "" : $", {version.Words}")}")),
            $"\u00A0{Size(one.File.Bytes)}",
        }));

    private static XElement Proof(ShelfBook book) => new("p", new XAttribute("class", "proof"), (book.Versions.All(version => version.Entry.Manifest.IsProved), book.Entry.Summary) switch
    {
        (true, { } summary) => $"Proved complete: {string.Join(", ", Counts(summary))}.",
        (true, null) => "Proved complete.",
        _ => "Not proved.",
    });

    private static IEnumerable<string> Counts(ReportSummary summary) =>
        from one in new[] { (summary.Words, "word"), (summary.Labels, "label"), (summary.Brackets, "bracket"), (summary.Notes, "note") }
        where one.Item1 > 0
        select string.Create(CultureInfo.InvariantCulture, $"{one.Item1:N0} {one.Item2}{(one.Item1 == 1 ? "" : "s")}");

    private static XElement Alternate(Shelf shelf, string name, string type) => new(
        "link", new XAttribute("rel", "alternate"), new XAttribute("type", type), new XAttribute("href", shelf.Links.To(Path.Combine(shelf.Folder, name))));

    private static string Count(Shelf shelf) => string.Create(CultureInfo.InvariantCulture, $"{shelf.Books.Length:N0} {(shelf.Books.Length == 1 ? "text" : "texts")}");

    private static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + 512) / 1024):N0}\u00A0KiB");

    private static string StyleSheet()
    {
        using var stream = typeof(ShelfPage).Assembly.GetManifestResourceStream(StyleSheetName) ?? throw new InvalidOperationException($"The resource {StyleSheetName} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
