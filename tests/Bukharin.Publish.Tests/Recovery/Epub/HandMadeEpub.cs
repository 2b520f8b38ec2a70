using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Epub;

namespace Bukharin.Publish.Tests.Recovery.Epub;

/// <summary>Archives made by hand, of the documents that a test needs.</summary>
internal sealed record HandMadeEpub
{
    /// <summary>The spine: file names in <c>text</c>, and what stands in their bodies.</summary>
    public required (string Name, string Body)[] Documents { get; init; }

    /// <summary>The style sheet that all documents link.</summary>
    public string Styles { get; init; } = "";

    public string Metadata { get; init; } = "<dc:language>en-GB</dc:language>";

    /// <summary>More of the head of each document.</summary>
    public string Head { get; init; } = "";

    public static RecoveredEdition Read(string body, string styles = "") =>
        new HandMadeEpub { Documents = [("one.xhtml", body)], Styles = styles }.Read();

    public RecoveredEdition Read() => EpubText.Recover(new MemoryStream(HandMadeZip.Of(Parts())));

    public List<(string Name, string Text)> Parts() =>
    [
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", """
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
            <rootfile full-path="book/the package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
            """),
        ("book/the package.opf", $"""
            <package version="3.0" xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{Metadata}</metadata>
            <manifest><item id="css" href="../look/book.css" media-type="text/css"/><item id="cover" href="cover.svg" media-type="image/svg+xml"/>
            {string.Concat(Documents.Select(document => $"""<item id="{document.Name}" href="text/{Uri.EscapeDataString(document.Name)}" media-type="application/xhtml+xml"/>"""))}
            </manifest><spine><itemref idref="cover"/>{string.Concat(Documents.Select(document => $"<itemref idref=\"{document.Name}\"/>"))}</spine></package>
            """),
        ("look/book.css", Styles),
        .. Documents.Select(document => ($"book/text/{document.Name}", $"""
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en-GB"><head><title>Unseen</title>
            <link rel="stylesheet" href="../../look/book.css"/>{Head}</head><body>{document.Body}</body></html>
            """)),
    ];
}
