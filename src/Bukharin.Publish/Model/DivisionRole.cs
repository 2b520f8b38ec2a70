namespace Bukharin.Publish.Model;

/// <summary>Role of a <see cref="Division"/>; the names follow those of TEI.</summary>
public enum DivisionRole
{
    /// <summary>The line that names the author of an article.</summary>
    Byline,

    /// <summary>An introduction to the text, not by its author.</summary>
    Introduction,

    /// <summary>A letter with all its parts.</summary>
    Letter,

    /// <summary>The opening of a letter: its dateline and salutation.</summary>
    Opener,

    /// <summary>The salutation.</summary>
    Salute,

    /// <summary>The end of a letter: farewell, signature and dateline.</summary>
    Closer,

    /// <summary>The signature.</summary>
    Signed,

    /// <summary>Place and date of writing.</summary>
    Dateline,

    /// <summary>A postscript, after the signature.</summary>
    Postscript,

    /// <summary>A commentary on the text, not by its author.</summary>
    Commentary,

    /// <summary>The note on the origin of the text, as the source prints it.</summary>
    Source,

    /// <summary>Publisher, place and rights, as the source prints them.</summary>
    Imprint,

    /// <summary>A quotation from another author at the head of a text or a chapter.</summary>
    Epigraph,

    /// <summary>The last line of a quotation or an epigraph, which names its author.</summary>
    Attribution,

    /// <summary>One text of a volume, with its title, headnote and credit.</summary>
    Work,

    /// <summary>
    /// The editor's note above a letter of a volume: its number, sender and recipient, place and date, and the archive that keeps it.
    /// </summary>
    Headnote,

    /// <summary>The address that a letter is written from or sent to (TEI's <c>address</c>).</summary>
    Address,

    /// <summary>A note that the source has in its margin, by the author or the printer (TEI's <c>note</c> with <c>place="margin"</c>).</summary>
    Margin,
}
