namespace Bukharin.Publish.Writers.Epub.Parts;

/// <summary>The namespaces that an EPUB's documents are written in.</summary>
internal static class XmlNames
{
    public const string Xml = "http://www.w3.org/XML/1998/namespace";
    public const string Xhtml = "http://www.w3.org/1999/xhtml";
    public const string Ops = "http://www.idpf.org/2007/ops";
    public const string Opf = "http://www.idpf.org/2007/opf";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
    public const string Container = "urn:oasis:names:tc:opendocument:xmlns:container";
    public const string Ncx = "http://www.daisy.org/z3986/2005/ncx/";

    /// <summary>Apple's vocabulary, without whose word for it Apple Books passes over embedded fonts.</summary>
    public const string IBooksPrefix = "ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/";

    /// <summary>
    /// The vocabulary that has the parts of a letter, which EPUB's own has not; the prefix is the one that everybody
    /// declares for it.
    /// </summary>
    public const string Z3998Prefix = "z3998: http://www.daisy.org/z3998/2012/vocab/structure/#";
}
