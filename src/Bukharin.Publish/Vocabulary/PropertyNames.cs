namespace Bukharin.Publish.Vocabulary;

/// <summary>Names of metadata properties of an edition for which its format has no name of its own.</summary>
internal static class PropertyNames
{
    /// <summary>DOCX, custom property: the source credit, all lines joined into one.</summary>
    public const string Credit = "Credit";

    /// <summary>DOCX, custom property: the statement of rights.</summary>
    public const string Rights = "Rights";

    /// <summary>DOCX, custom property: the publisher.</summary>
    public const string Publisher = "Publisher";

    /// <summary>DOCX, custom property: the contributors other than authors, each with a role: <c>Tom Vane (edt)</c>.</summary>
    public const string Contributors = "Contributors";

    /// <summary>DOCX, custom property: the roles of all contributors in the order of the front matter, where authors do not come first.</summary>
    public const string Roles = "Roles";

    /// <summary>DOCX, custom property: the date of writing of the text.</summary>
    public const string Date = "Date";

    /// <summary>DOCX, custom property: the date of publication of the source.</summary>
    public const string Issued = "Issued";

    /// <summary>DOCX, custom property: the date of the last change to the edition, as the front matter states it.</summary>
    public const string Modified = "Modified";

    /// <summary>DOCX, custom property: the revision of the edition.</summary>
    public const string Revision = "Revision";

    /// <summary>
    /// DOCX, custom property, and PDF, entry of the document information: which of several versions of the editions of a text it is, in
    /// the same words as in its file name.
    /// </summary>
    public const string Version = "Version";

    /// <summary>DOCX, custom property: the identifier common to all formats.</summary>
    public const string Identifier = "Identifier";

    /// <summary>DOCX, custom property, and PDF, entry of the document information: the ISBNs of all formats (<see cref="IsbnList"/>).</summary>
    public const string Isbns = "Isbns";

    /// <summary>DOCX, custom property: the path of the cover picture.</summary>
    public const string Cover = "Cover";

    /// <summary>DOCX, custom property: the alternative text of the cover picture.</summary>
    public const string CoverAlternative = "CoverAlternative";

    /// <summary>DOCX, custom property: the style that the source asks for.</summary>
    public const string Style = "Style";

    /// <summary>DOCX, custom property: the form of punctuation in the source (<see cref="PunctuationWords"/>).</summary>
    public const string SourcePunctuation = "SourcePunctuation";

    /// <summary>DOCX, custom property: the SHA-256 of the source.</summary>
    public const string SourceSha256 = "SourceSha256";

    /// <summary>DOCX, custom property: the program that made the file, and the style.</summary>
    public const string Edition = "Edition";

    /// <summary>EPUB, named <c>meta</c> element: the same as <see cref="Modified"/>.</summary>
    public const string EpubModified = EpubLead + "modified";

    /// <summary>EPUB, named <c>meta</c> element: the same as <see cref="Revision"/>.</summary>
    public const string EpubRevision = EpubLead + "revision";

    /// <summary>EPUB, named <c>meta</c> element: the same as <see cref="Version"/>.</summary>
    public const string EpubVersion = EpubLead + "version";

    /// <summary>EPUB, named <c>meta</c> element: the same as <see cref="Isbns"/>.</summary>
    public const string EpubIsbns = EpubLead + "isbns";

    /// <summary>EPUB, named <c>meta</c> element: the same as <see cref="Cover"/>.</summary>
    public const string EpubCover = EpubLead + "cover-file";

    /// <summary>EPUB, named <c>meta</c> element: the same as <see cref="Style"/>.</summary>
    public const string EpubStyle = EpubLead + "style";

    /// <summary>EPUB, named <c>meta</c> element: the same as <see cref="SourcePunctuation"/>.</summary>
    public const string EpubSourcePunctuation = EpubLead + "source-punctuation";

    /// <summary>
    /// PDF of the standard PDF/UA-2, XMP packet: namespace of the properties above that a PDF/UA-1 has in its document information
    /// instead.
    /// </summary>
    public const string XmpNamespace = "urn:bukharin-publish:properties#";

    /// <summary>The namespace prefix for <see cref="XmpNamespace"/>.</summary>
    public const string XmpPrefix = "edition";

    private const string EpubLead = "bukharin-publish:";
}
