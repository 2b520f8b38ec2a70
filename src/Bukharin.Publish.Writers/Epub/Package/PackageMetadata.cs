using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Epub;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>Writes the metadata of the package document (EPUB 3.3, 5.5).</summary>
internal static partial class PackageMetadata
{
    /// <summary>Id of the element that holds the unique identifier.</summary>
    public const string IdentifierId = "identifier";

    /// <summary>Writes the <c>metadata</c> element.</summary>
    /// <param name="xml">Where it goes.</param>
    /// <param name="publication">The publication.</param>
    /// <param name="timestamp">The time of the last change.</param>
    public static void Write(XmlWriter xml, Publication publication, EditionTimestamp timestamp)
    {
        var (front, copy) = (publication.Front, publication.Copy);
        xml.WriteStartElement("metadata", XmlNames.Opf);
        xml.WriteAttributeString("xmlns", "dc", null, XmlNames.DublinCore);
        WriteCore(xml, "identifier", publication.Identifier, IdentifierId);
        if (front.Identifier != publication.Identifier)
        {
            WriteCore(xml, "identifier", front.Identifier);
        }

        WriteTitles(xml, publication);
        WriteContributors(xml, front);
        WriteCore(xml, "language", front.Language);
        WriteCore(xml, "date", PublicationDate(front));
        WriteCore(xml, "publisher", front.Publisher);
        WriteCore(xml, "rights", Typeset(front.Rights));
        foreach (var line in front.Credit.Lines)
        {
            WriteCore(xml, "source", copy.Typeset(line));
        }

        WriteCore(xml, "description", Typeset(front.Description));
        foreach (var subject in front.Subjects)
        {
            WriteCore(xml, "subject", subject);
        }

        WriteLetter(xml, front.Correspondence);
        WriteMeta(xml, "dcterms:created", front.Date);
        WriteMeta(xml, "dcterms:issued", front.Issued);
        WriteMeta(xml, "dcterms:modified", timestamp.Iso8601);
        if (publication.Cover is not null)
        {
            // OPF 2.0.1 has no word for it, and old reading systems know this one.
            WriteNamed(xml, "cover", PackageDocument.CoverPictureId);
        }

        WriteNamed(xml, PropertyNames.EpubModified, front.Modified);
        WriteNamed(xml, PropertyNames.EpubRevision, front.Revision);
        WriteNamed(xml, PropertyNames.EpubVersion, copy.Style.Version.Name);
        WriteNamed(xml, PropertyNames.EpubIsbns, IsbnList.Write(front.Trade.Isbns));
        WriteNamed(xml, PropertyNames.EpubCover, front.Cover?.Path);
        WriteNamed(xml, PropertyNames.EpubStyle, front.Style);
        WriteNamed(xml, PropertyNames.EpubSourcePunctuation, copy.SourcePunctuation);
        foreach (var (property, value) in AccessibilityMetadata.Of(publication))
        {
            WriteMeta(xml, property, value, language: property is AccessibilityMetadata.Summary or AccessibilityMetadata.PageBreakSource ? "en" : null);
        }

        WriteMeta(xml, "ibooks:specified-fonts", publication.Fonts is null ? null : "true");
        WriteCertification(xml, copy.Style.Epub.Certifier);
        xml.WriteEndElement();

        string? Typeset(string? words) => words is null ? null : copy.Typeset(words);
    }

    /// <summary>EPUB Accessibility 1.1, 4: a claim is somebody's. Where nobody makes it, the book says what it has and claims nothing.</summary>
    private static void WriteCertification(XmlWriter xml, Certifier? certifier)
    {
        if (certifier is null)
        {
            return;
        }

        const string claim = "conformance", by = "certifier";
        WriteMeta(xml, "dcterms:conformsTo", "EPUB Accessibility 1.1 - WCAG 2.2 Level AA", id: claim);
        WriteMeta(xml, "a11y:certifiedBy", certifier.Name, refines: claim, id: by);
        WriteMeta(xml, "a11y:certifierCredential", certifier.Credential, refines: by);
        if (certifier.Report is { } report)
        {
            xml.WriteStartElement("link", XmlNames.Opf);
            xml.WriteAttributeString("rel", "a11y:certifierReport");
            xml.WriteAttributeString("refines", $"#{by}");
            xml.WriteAttributeString("href", report);
            xml.WriteEndElement();
        }
    }

    private static void WriteTitles(XmlWriter xml, Publication publication)
    {
        WriteCore(xml, "title", publication.Title, "title");
        WriteMeta(xml, "file-as", publication.Front.Trade.TitleSort, refines: "title");
        if (publication.Subtitle is null)
        {
            return;
        }

        WriteMeta(xml, "title-type", "main", refines: "title");
        WriteMeta(xml, "display-seq", "1", refines: "title");
        WriteCore(xml, "title", publication.Subtitle, "subtitle");
        WriteMeta(xml, "title-type", "subtitle", refines: "subtitle");
        WriteMeta(xml, "display-seq", "2", refines: "subtitle");

        // EPUB 3.3 Reading Systems, 4.1: the first title is the book's. Programs that know only the last one there is (FBReader, the
        // previews of desktops) would call the book by its subtitle; so the last one has both.
        WriteCore(xml, "title", FullTitle(publication), "full-title");
        WriteMeta(xml, "title-type", "extended", refines: "full-title");
    }

    /// <summary>Title and subtitle in one, parted as catalogues in the text's language do it: by a colon in English, else by a stop.</summary>
    private static string FullTitle(Publication publication)
    {
        var isParted = publication.Title is [.., '.' or '?' or '!' or ':' or '…'];
        var isEnglish = publication.Language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);
        return $"{publication.Title}{(isParted ? "" : isEnglish ? ":" : ".")} {publication.Subtitle}";
    }

    /// <summary>The head of a letter, in the words of schema.org as far as it has them: a Message has a sender and recipients, an ArchiveComponent a place.</summary>
    private static void WriteLetter(XmlWriter xml, Correspondence? head)
    {
        if (head is null)
        {
            return;
        }

        WriteMeta(xml, LetterTerms.Number, head.Number);
        WriteNames(LetterTerms.From, "letter-from", head.From);
        WriteNames(LetterTerms.To, "letter-to", head.To);
        WriteNames(LetterTerms.Place, "letter-place", head.Place is { } place ? [place] : []);
        WriteMeta(xml, LetterTerms.Date, head.Date?.Text);
        WriteMeta(xml, LetterTerms.Archive, head.Archive);
        WriteMeta(xml, LetterTerms.ShelfMark, head.ShelfMark);
        foreach (var (name, value) in CorrespondenceFields.Of(head).Where(field => field.Name is CorrespondenceFields.Base or CorrespondenceFields.Printed))
        {
            WriteNamed(xml, LetterTerms.Named(name), value);
        }

        void WriteNames(string property, string lead, ImmutableArray<Named> names)
        {
            for (var i = 0; i < names.Length; i++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"{lead}-{i + 1}");
                WriteMeta(xml, property, names[i].Name, id: id);
                WriteMeta(xml, LetterTerms.SameAs, names[i].Reference, refines: id);
                WriteMeta(xml, LetterTerms.Kind, names[i].IsBody ? LetterTerms.Body : null, refines: id);
            }
        }
    }

    private static void WriteContributors(XmlWriter xml, FrontMatter front)
    {
        for (var i = 0; i < front.Contributors.Length; i++)
        {
            var (name, role) = front.Contributors[i];
            var id = string.Create(CultureInfo.InvariantCulture, $"contributor-{i + 1}");
            WriteCore(xml, role == Contributor.Author ? "creator" : "contributor", name, id);
            WriteMeta(xml, "role", role, refines: id, scheme: "marc:relators");
            WriteMeta(xml, "file-as", front.Contributors[i].Sort, refines: id);
        }
    }

    /// <summary>EPUB 3.3, 5.5.3.3.3: a date of the W3C's form; dates in words stand in <c>dcterms:issued</c> and <c>dcterms:created</c> alone.</summary>
    private static string? PublicationDate(FrontMatter front) =>
        new[] { front.Issued, front.Date }.FirstOrDefault(date => date is not null && W3CDate().IsMatch(date));

    private static void WriteCore(XmlWriter xml, string name, string? value, string? id = null)
    {
        if (value is null)
        {
            return;
        }

        xml.WriteStartElement("dc", name, XmlNames.DublinCore);
        if (id is not null)
        {
            xml.WriteAttributeString("id", id);
        }

        xml.WriteString(value);
        xml.WriteEndElement();
    }

    /// <summary>What no vocabulary has a word for (OPF 2.0.1, 2.2, whose form EPUB 3.3, 5.5.6, keeps).</summary>
    private static void WriteNamed(XmlWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteStartElement("meta", XmlNames.Opf);
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("content", value);
            xml.WriteEndElement();
        }
    }

    private static void WriteMeta(
        XmlWriter xml, string property, string? value, string? refines = null, string? scheme = null, string? language = null, string? id = null)
    {
        if (value is null)
        {
            return;
        }

        xml.WriteStartElement("meta", XmlNames.Opf);
        if (id is not null)
        {
            xml.WriteAttributeString("id", id);
        }

        if (refines is not null)
        {
            xml.WriteAttributeString("refines", $"#{refines}");
        }

        xml.WriteAttributeString("property", property);
        if (scheme is not null)
        {
            xml.WriteAttributeString("scheme", scheme);
        }

        if (language is not null)
        {
            xml.WriteAttributeString("xml", "lang", XmlNames.Xml, language);
        }

        xml.WriteString(value);
        xml.WriteEndElement();
    }

    [GeneratedRegex(@"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex W3CDate();
}
