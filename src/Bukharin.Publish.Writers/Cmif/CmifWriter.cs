using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Bukharin.Publish.Letters;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Cmif;

/// <summary>Writes who wrote to whom, where and when, for indexes of letters such as correspSearch: the Correspondence Metadata Interchange Format.</summary>
/// <remarks>
/// TEI Correspondence SIG, CMIF 1: a TEI document of a header with a <c>correspDesc</c> for each letter, in which somebody has sent it
/// and somebody received it, though nobody knows who. What else the front matter does not say is left out; the file says whose it is
/// and where it lies by what the front matter has of that.
/// </remarks>
internal static class CmifWriter
{
    private const string Tei = "http://www.tei-c.org/ns/1.0";
    private const string NotStated = "No statement of rights.";

    // CMIF, correspAction/persName: mandatory, and this word where the sender or the addressee is not known.
    private const string Unknown = "Unknown";

    /// <summary>Writes the file, of the letter or of all letters of a volume; null where there is no letter's head, or nothing in it that an index has a place for.</summary>
    /// <param name="job">The editions.</param>
    /// <param name="fileName">The name of the file, by which it is known where the front matter has no address.</param>
    public static byte[]? Write(EditionJob job, string fileName)
    {
        var front = job.Document.FrontMatter;
        ImmutableArray<Correspondence> heads =
        [
            .. job.Document.Texts.Select(text => text.FrontMatter.Correspondence).Prepend(front.Correspondence).OfType<Correspondence>()
                .Where(head => !head.From.IsEmpty || !head.To.IsEmpty || head.Place is not null || head.Date is not null),
        ];
        if (heads.IsEmpty)
        {
            return null;
        }

        // The id is of what an index calls the edition, not of its text: a correction does not change it, and the files of all letters of one edition have the same.
        var id = NameBasedUuid.UrnOf(front.Identifier ?? Citation(front)).Replace("urn:uuid:", "edition-", StringComparison.Ordinal);
        return XmlFile.WriteData(xml =>
        {
            xml.WriteStartElement("TEI", Tei);
            xml.WriteStartElement("teiHeader", Tei);
            xml.WriteStartElement("fileDesc", Tei);
            Titles(xml, front);
            Publication(xml, front, job.Timestamp, fileName);
            Source(xml, front, id);
            xml.WriteEndElement();
            xml.WriteStartElement("profileDesc", Tei);
            foreach (var head in heads)
            {
                Letter(xml, head, front, id);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteStartElement("text", Tei);
            xml.WriteStartElement("body", Tei);
            xml.WriteElementString("p", Tei, "");
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    private static void Titles(XmlWriter xml, FrontMatter front)
    {
        xml.WriteStartElement("titleStmt", Tei);
        xml.WriteElementString("title", Tei, front.Title);
        foreach (var name in EditorsOf(front))
        {
            xml.WriteElementString("editor", Tei, name);
        }

        xml.WriteEndElement();
    }

    /// <summary>Who edited it; where nobody is named, who publishes it, or wrote it.</summary>
    private static ImmutableArray<string> EditorsOf(FrontMatter front)
    {
        ImmutableArray<string> editors = [.. front.Contributors.Where(one => one.Role == "edt").Select(one => one.Name)];
        return !editors.IsEmpty ? editors : front.Publisher is { } publisher ? [publisher] : [.. front.Contributors.Select(one => one.Name).DefaultIfEmpty(front.Title)];
    }

    private static void Publication(XmlWriter xml, FrontMatter front, EditionTimestamp timestamp, string fileName)
    {
        xml.WriteStartElement("publicationStmt", Tei);
        xml.WriteElementString("publisher", Tei, front.Publisher ?? EditorsOf(front)[0]);
        xml.WriteStartElement("idno", Tei);
        xml.WriteAttributeString("type", "url");
        xml.WriteString(AddressOf(front) ?? Uri.EscapeDataString(fileName));
        xml.WriteEndElement();
        xml.WriteStartElement("date", Tei);
        xml.WriteAttributeString("when", EditionTimestamp.W3CDate(front.Trade.Published) ?? EditionTimestamp.W3CDate(front.Modified) ?? timestamp.Time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteStartElement("availability", Tei);
        xml.WriteElementString("p", Tei, front.Rights ?? NotStated);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The address of the edition; null where the front matter has none.</summary>
    private static string? AddressOf(FrontMatter front) => front.Identifier is not { } identifier ? null
        : identifier.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || identifier.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? identifier.Replace(" ", "%20", StringComparison.Ordinal)
        : Uri.IsWellFormedUriString(identifier, UriKind.Absolute) ? identifier
        : null;

    private static string Citation(FrontMatter front) =>
        string.Join(", ", new[] { string.Join(", ", EditorsOf(front)) + ": " + front.Title, front.Publisher }.OfType<string>());

    private static void Source(XmlWriter xml, FrontMatter front, string id)
    {
        xml.WriteStartElement("sourceDesc", Tei);
        xml.WriteStartElement("bibl", Tei);
        xml.WriteAttributeString("xml", "id", null, id);
        xml.WriteAttributeString("type", "hybrid");
        xml.WriteString(string.Join(", ", new[] { Citation(front), front.Revision }.OfType<string>()));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Letter(XmlWriter xml, Correspondence head, FrontMatter front, string id)
    {
        xml.WriteStartElement("correspDesc", Tei);
        if (head.Number is { } number)
        {
            xml.WriteAttributeString("key", number);
        }

        xml.WriteAttributeString("source", $"#{id}");
        Action(xml, "sent", head.From);
        if (head.Place is { } place)
        {
            Name(xml, "placeName", place);
        }

        if (head.Date is { } date)
        {
            Date(xml, date, LetterWords.For(front.Language));
        }

        xml.WriteEndElement();
        Action(xml, "received", head.To);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Begins what somebody did with the letter, by who it was.</summary>
    private static void Action(XmlWriter xml, string type, ImmutableArray<Named> names)
    {
        xml.WriteStartElement("correspAction", Tei);
        xml.WriteAttributeString("type", type);
        foreach (var name in names.DefaultIfEmpty(new Named(Unknown)))
        {
            Name(xml, name.IsBody ? "orgName" : "persName", name);
        }
    }

    private static void Name(XmlWriter xml, string element, Named name)
    {
        xml.WriteStartElement(element, Tei);
        if (name.Reference is { } reference)
        {
            xml.WriteAttributeString("ref", reference);
        }

        xml.WriteString(name.Name);
        xml.WriteEndElement();
    }

    private static void Date(XmlWriter xml, EdtfDate date, LetterWords words)
    {
        var bounds = EdtfBounds.Of(date);
        xml.WriteStartElement("date", Tei);
        foreach (var (name, value) in new[] { ("when", bounds.When), ("notBefore", bounds.NotBefore), ("notAfter", bounds.NotAfter), ("cert", bounds.IsDoubtful ? "low" : null) })
        {
            if (value is not null)
            {
                xml.WriteAttributeString(name, value);
            }
        }

        xml.WriteString(DateWords.Of(date, words));
        xml.WriteEndElement();
    }
}
