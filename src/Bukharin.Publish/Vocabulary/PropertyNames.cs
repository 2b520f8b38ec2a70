namespace Bukharin.Publish.Vocabulary;

/// <summary>The names of what an edition says of itself where its format has no name of its own for it.</summary>
internal static class PropertyNames
{
    /// <summary>DOCX, custom property: the credit, all lines in one.</summary>
    public const string Credit = "Credit";

    /// <summary>DOCX, custom property: the statement of rights.</summary>
    public const string Rights = "Rights";

    /// <summary>DOCX, custom property: the publisher.</summary>
    public const string Publisher = "Publisher";

    /// <summary>DOCX, custom property: who is no author, each with a role: <c>Tom Vane (edt)</c>.</summary>
    public const string Contributors = "Contributors";

    /// <summary>DOCX, custom property: the roles in the order of the front matter, where it is not authors first.</summary>
    public const string Roles = "Roles";

    /// <summary>DOCX, custom property: when it was written.</summary>
    public const string Date = "Date";

    /// <summary>DOCX, custom property: when the source was published.</summary>
    public const string Issued = "Issued";

    /// <summary>DOCX, custom property: when the edition was last changed, as the front matter says.</summary>
    public const string Modified = "Modified";

    /// <summary>DOCX, custom property: which state of the edition it is.</summary>
    public const string Revision = "Revision";

    /// <summary>DOCX, custom property, and PDF, entry of the document information: which version of the editions it is, in the words of its file's name.</summary>
    public const string Version = "Version";

    /// <summary>DOCX, custom property: the identifier.</summary>
    public const string Identifier = "Identifier";

    /// <summary>DOCX, custom property, and PDF, entry of the document information: the ISBNs of all formats (<see cref="IsbnList"/>).</summary>
    public const string Isbns = "Isbns";

    /// <summary>DOCX, custom property: the path of the cover's picture.</summary>
    public const string Cover = "Cover";

    /// <summary>DOCX, custom property: what the cover shows.</summary>
    public const string CoverAlternative = "CoverAlternative";

    /// <summary>DOCX, custom property: the style that the source asks for.</summary>
    public const string Style = "Style";

    /// <summary>DOCX, custom property: how the source writes its punctuation (<see cref="PunctuationWords"/>).</summary>
    public const string SourcePunctuation = "SourcePunctuation";

    /// <summary>DOCX, custom property: the SHA-256 of the source.</summary>
    public const string SourceSha256 = "SourceSha256";

    /// <summary>DOCX, custom property: what made the file, and in which style.</summary>
    public const string Edition = "Edition";

    /// <summary>EPUB, named <c>meta</c> element: as <see cref="Modified"/>.</summary>
    public const string EpubModified = EpubLead + "modified";

    /// <summary>EPUB, named <c>meta</c> element: as <see cref="Revision"/>.</summary>
    public const string EpubRevision = EpubLead + "revision";

    /// <summary>EPUB, named <c>meta</c> element: as <see cref="Version"/>.</summary>
    public const string EpubVersion = EpubLead + "version";

    /// <summary>EPUB, named <c>meta</c> element: as <see cref="Isbns"/>.</summary>
    public const string EpubIsbns = EpubLead + "isbns";

    /// <summary>EPUB, named <c>meta</c> element: as <see cref="Cover"/>.</summary>
    public const string EpubCover = EpubLead + "cover-file";

    /// <summary>EPUB, named <c>meta</c> element: as <see cref="Style"/>.</summary>
    public const string EpubStyle = EpubLead + "style";

    /// <summary>EPUB, named <c>meta</c> element: as <see cref="SourcePunctuation"/>.</summary>
    public const string EpubSourcePunctuation = EpubLead + "source-punctuation";

    /// <summary>PDF of the standard PDF/UA-2, XMP packet: the namespace in which the properties above stand that a PDF/UA-1 has in its document information.</summary>
    public const string XmpNamespace = "urn:bukharin-publish:properties#";

    /// <summary>The prefix of <see cref="XmpNamespace"/>.</summary>
    public const string XmpPrefix = "edition";

    private const string EpubLead = "bukharin-publish:";
}
