using System.Diagnostics;

namespace Bukharin.Publish.Vocabulary;

/// <summary>What schema.org calls the parts of a letter's head (<c>Message</c>, <c>CreativeWork</c>, <c>ArchiveComponent</c>): in an EPUB's metadata and in the XMP packet of PDFs.</summary>
internal static class LetterTerms
{
    /// <summary>The vocabulary, as EPUB reserves its prefix (EPUB 3.3, D.2.1).</summary>
    public const string Namespace = "http://schema.org/";

    /// <summary>The letter's number.</summary>
    public const string Number = Lead + "position";

    /// <summary>Who sent it.</summary>
    public const string From = Lead + "sender";

    /// <summary>Whom it was sent to.</summary>
    public const string To = Lead + "recipient";

    /// <summary>Where it was written.</summary>
    public const string Place = Lead + "locationCreated";

    /// <summary>When it was written, in EDTF.</summary>
    public const string Date = Lead + "dateCreated";

    /// <summary>Who keeps it.</summary>
    public const string Archive = Lead + "holdingArchive";

    /// <summary>Its shelf mark.</summary>
    public const string ShelfMark = Lead + "itemLocation";

    /// <summary>The address of a name.</summary>
    public const string SameAs = Lead + "sameAs";

    /// <summary>What a name is the name of.</summary>
    public const string Kind = Lead + "additionalType";

    /// <summary>Said of a body of persons.</summary>
    public const string Body = "https://schema.org/Organization";

    /// <summary>The prefix.</summary>
    public const string Lead = "schema:";

    /// <summary>The term of a value, without its prefix; null where schema.org has none.</summary>
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

    /// <summary>EPUB, named <c>meta</c> element, of a value for which schema.org has no word.</summary>
    /// <param name="field">A name of <see cref="CorrespondenceFields"/>.</param>
    public static string Named(string field) => field switch
    {
        CorrespondenceFields.Base => "bukharin-publish:letter-text-base",
        CorrespondenceFields.Printed => "bukharin-publish:letter-printed",
        _ => throw new UnreachableException($"{field} is a word of schema.org."),
    };
}
