using System.Diagnostics;

namespace Bukharin.Publish.Vocabulary;

/// <summary>
/// Terms of schema.org for the description of a letter (<c>Message</c>, <c>CreativeWork</c>, <c>ArchiveComponent</c>), used in EPUB
/// metadata and in the XMP packet of PDFs.
/// </summary>
internal static class LetterTerms
{
    /// <summary>Namespace of schema.org, for which EPUB reserves the prefix <c>schema</c> (EPUB 3.3, D.2.1).</summary>
    public const string Namespace = "http://schema.org/";

    /// <summary>The letter's number in its edition.</summary>
    public const string Number = Lead + "position";

    /// <summary>A sender of the letter.</summary>
    public const string From = Lead + "sender";

    /// <summary>A recipient of the letter.</summary>
    public const string To = Lead + "recipient";

    /// <summary>The place of writing.</summary>
    public const string Place = Lead + "locationCreated";

    /// <summary>The date of writing, in EDTF.</summary>
    public const string Date = Lead + "dateCreated";

    /// <summary>The archive or library that keeps the letter.</summary>
    public const string Archive = Lead + "holdingArchive";

    /// <summary>The shelf mark of the letter in its archive.</summary>
    public const string ShelfMark = Lead + "itemLocation";

    /// <summary>The URI of the authority record for a name.</summary>
    public const string SameAs = Lead + "sameAs";

    /// <summary>The type of what a name refers to; its value is <see cref="Body"/> for a corporate body.</summary>
    public const string Kind = Lead + "additionalType";

    /// <summary>Value of <see cref="Kind"/> for a corporate body.</summary>
    public const string Body = "https://schema.org/Organization";

    /// <summary>The prefix of the terms in an EPUB.</summary>
    public const string Lead = "schema:";

    /// <summary>The term for a field, without its prefix; null where schema.org has none.</summary>
    /// <param name="field">A name of <see cref="CorrespondenceFields"/>.</param>
    public static string? TermOf(string field) => field switch
    {
        CorrespondenceFields.Number => Number[Lead.Length..],
        CorrespondenceFields.From => From[Lead.Length..],
        CorrespondenceFields.To => To[Lead.Length..],
        CorrespondenceFields.Place => Place[Lead.Length..],
        CorrespondenceFields.Date => Date[Lead.Length..],
        CorrespondenceFields.Archive => Archive[Lead.Length..],
        CorrespondenceFields.ShelfMark => ShelfMark[Lead.Length..],
        _ => null,
    };

    /// <summary>The property of a named <c>meta</c> element in an EPUB for a field that schema.org has no term for.</summary>
    /// <param name="field">A name of <see cref="CorrespondenceFields"/>.</param>
    public static string Named(string field) => field switch
    {
        CorrespondenceFields.Base => "bukharin-publish:letter-text-base",
        CorrespondenceFields.Printed => "bukharin-publish:letter-printed",
        _ => throw new UnreachableException($"{field} is a word of schema.org."),
    };
}
