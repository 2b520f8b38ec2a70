using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Stories;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Docx;

/// <summary>The three parts of document properties.</summary>
/// <remarks>
/// Core properties are Dublin Core with gaps (ISO/IEC 29500-2, core properties): there is no dc:source, dc:rights or dc:publisher, and
/// no date but the file's own. These are custom properties, which Word shows and edits beside the others: the source is
/// <c>Credit</c>, the rights are <c>Rights</c>. Nobody is named as having changed the file last.
/// </remarks>
internal static class DocumentProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private const string Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Variants = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    // The property set of user-defined properties ([MS-OLEPS], FMTID_UserDefinedProperties); its first free property id is 2.
    private const string UserDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int FirstPropertyId = 2;

    private const string Product = "Bukharin.Publish";

    /// <summary>Title, authors, subjects, language and dates.</summary>
    public static PackagePart CorePart(StoryContext context, EditionTimestamp timestamp) =>
        new(PartKind.CoreProperties, PartXml.Of(xml =>
        {
            var front = context.Copy.Document.FrontMatter;
            var subjects = string.Join("; ", front.Subjects);
            xml.WriteStartElement("cp", "coreProperties", Core);
            xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
            xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
            xml.WriteAttributeString("xmlns", "xsi", null, SchemaInstance);
            Write("dc", "title", DublinCore, front.Title);
            Write("dc", "subject", DublinCore, subjects);
            Write("dc", "creator", DublinCore, Names(front, isAuthor: true));
            Write("cp", "keywords", Core, subjects);
            Write("dc", "description", DublinCore, front.Description);
            Write("dc", "identifier", DublinCore, front.Trade.IdentifierOf(FormatIsbn.Docx, front.Identifier));
            Write("dc", "language", DublinCore, front.Language);
            WriteTime("created");
            WriteTime("modified");
            xml.WriteEndElement();

            void Write(string prefix, string name, string space, string? value)
            {
                if (!string.IsNullOrEmpty(value))
                {
                    xml.WriteElementString(prefix, name, space, context.Plain(value));
                }
            }

            void WriteTime(string name)
            {
                xml.WriteStartElement("dcterms", name, Terms);
                xml.WriteAttributeString("xsi", "type", SchemaInstance, "dcterms:W3CDTF");
                xml.WriteString(timestamp.Iso8601);
                xml.WriteEndElement();
            }
        }));

    /// <summary>What made the file, and the publisher.</summary>
    public static PackagePart ExtendedPart(StoryContext context) =>
        new(PartKind.ExtendedProperties, PartXml.Of(xml =>
        {
            xml.WriteStartElement("Properties", Extended);
            xml.WriteElementString("Pages", Extended, context.PageCount.ToString(CultureInfo.InvariantCulture));
            xml.WriteElementString("Application", Extended, Product);
            if (context.Copy.Document.FrontMatter.Publisher is { } publisher)
            {
                xml.WriteElementString("Company", Extended, context.Plain(publisher));
            }

            xml.WriteEndElement();
        }));

    /// <summary>What the core properties have no place for.</summary>
    public static PackagePart CustomPart(StoryContext context) =>
        new(PartKind.CustomProperties, PartXml.Of(xml =>
        {
            xml.WriteStartElement("Properties", Custom);
            xml.WriteAttributeString("xmlns", "vt", null, Variants);
            var id = FirstPropertyId;
            foreach (var (name, value) in CustomValues(context.Copy))
            {
                if (!string.IsNullOrEmpty(value))
                {
                    xml.WriteStartElement("property", Custom);
                    xml.WriteAttributeString("fmtid", UserDefined);
                    xml.WriteAttributeString("pid", (id++).ToString(CultureInfo.InvariantCulture));
                    xml.WriteAttributeString("name", name);
                    xml.WriteElementString("vt", "lpwstr", Variants, context.Plain(value));
                    xml.WriteEndElement();
                }
            }

            xml.WriteEndElement();
        }));

    private static ImmutableArray<(string Name, string? Value)> CustomValues(PreparedCopy copy)
    {
        var (document, front) = (copy.Document, copy.Document.FrontMatter);
        return
        [
            (PropertyNames.Credit, front.Credit.Text),
            (PropertyNames.Rights, front.Rights),
            (PropertyNames.Publisher, front.Publisher),
            (PropertyNames.Contributors, Names(front, isAuthor: false)),
            (PropertyNames.Roles, RolesOf(front)),
            .. CorrespondenceFields.Of(front.Correspondence).Select(field => (field.Name, (string?)field.Value)),
            (PropertyNames.Date, front.Date),
            (PropertyNames.Issued, front.Issued),
            (PropertyNames.Modified, front.Modified),
            (PropertyNames.Revision, front.Revision),
            (PropertyNames.Version, copy.Style.Version.Name),
            (PropertyNames.Identifier, front.Identifier),
            (PropertyNames.Isbns, IsbnList.Write(front.Trade.Isbns)),
            (PropertyNames.Cover, front.Cover?.Path),
            (PropertyNames.CoverAlternative, front.Cover?.AlternativeText),
            (PropertyNames.Style, front.Style),
            (PropertyNames.SourcePunctuation, copy.SourcePunctuation),
            (PropertyNames.SourceSha256, document.SourceSha256),
            (PropertyNames.Edition, $"{Product}, style {copy.Style.Name}"),
        ];
    }

    /// <summary>The roles in the order of the front matter, where it is not authors first: authors and others are two properties.</summary>
    private static string? RolesOf(FrontMatter front)
    {
        var roles = front.Contributors.Select(contributor => contributor.Role).ToList();
        var isInOrder = roles.FindLastIndex(role => role == Contributor.Author) < roles.Count(role => role == Contributor.Author);
        return isInOrder ? null : string.Join(' ', roles);
    }

    private static string Names(FrontMatter front, bool isAuthor) => string.Join("; ", front.Contributors
        .Where(contributor => contributor.Role == Contributor.Author == isAuthor)
        .Select(contributor => isAuthor ? contributor.Name : $"{contributor.Name} ({contributor.Role})"));
}
