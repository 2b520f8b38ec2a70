using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Docx.Package;

/// <summary>What the properties of a document say of it.</summary>
internal static class DocxMetadata
{
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private static readonly XNamespace Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";

    /// <summary>Reads the three parts of properties, each of which may be missing.</summary>
    /// <param name="package">The package.</param>
    /// <param name="language">The language that the styles name, for where the properties name none.</param>
    public static RecoveredMetadata Read(OpcPackage package, string? language)
    {
        var core = Part("core-properties");
        var program = Part("extended-properties");
        var custom = CustomValues(Part("custom-properties"));
        return new RecoveredMetadata
        {
            Title = Core("title"),
            Subtitle = custom.GetValueOrDefault("Subtitle"),
            Language = Core("language") ?? language,
            Authors = People.Names(Core("creator")),
            OtherContributors = [.. People.Names(custom.GetValueOrDefault(PropertyNames.Contributors)).Select(People.WithRole)],
            Publisher = custom.GetValueOrDefault(PropertyNames.Publisher) ?? Filled(program?.Element(Extended + "Company")),
            Rights = custom.GetValueOrDefault(PropertyNames.Rights),
            Source = Values(PropertyNames.Credit) is { IsEmpty: false } credit ? credit : Values("Source"),
            PageCount = int.TryParse(program?.Element(Extended + "Pages")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var pages) ? pages : null,
            Identifier = Core("identifier") ?? custom.GetValueOrDefault(PropertyNames.Identifier),
            CommonIdentifier = custom.GetValueOrDefault(PropertyNames.Identifier),
            Isbns = custom.GetValueOrDefault(PropertyNames.Isbns),
            Description = Core("description"),
            Subjects = Core("subject") is { } subject ? [subject] : [],
            Contributors = People.InOrder(
                [.. People.Names(Core("creator")).Select(name => (name, (string?)"aut"))],
                [.. People.Names(custom.GetValueOrDefault(PropertyNames.Contributors)).Select(People.WithRole)],
                custom.GetValueOrDefault(PropertyNames.Roles)),
            Date = custom.GetValueOrDefault(PropertyNames.Date),
            Issued = custom.GetValueOrDefault(PropertyNames.Issued),
            Modified = custom.GetValueOrDefault(PropertyNames.Modified),
            Revision = custom.GetValueOrDefault(PropertyNames.Revision),
            Version = custom.GetValueOrDefault(PropertyNames.Version),
            Letter = [.. CorrespondenceFields.Names.Where(custom.ContainsKey).Select(name => (name, custom[name]))],
            Cover = custom.GetValueOrDefault(PropertyNames.Cover),
            CoverAlternative = custom.GetValueOrDefault(PropertyNames.CoverAlternative),
            Style = custom.GetValueOrDefault(PropertyNames.Style),
            SourcePunctuation = custom.GetValueOrDefault(PropertyNames.SourcePunctuation),
            Dates = [.. Values(PropertyNames.Date), .. Values(PropertyNames.Issued)],
            SourceSha256 = custom.GetValueOrDefault(PropertyNames.SourceSha256),
        };

        XElement? Part(string kind) => package.Follow("", kind) is { } part ? package.Read(part) : null;

        string? Core(string name) => Filled(core?.Element(DublinCore + name));

        ImmutableArray<string> Values(string name) => custom.TryGetValue(name, out var value) ? [value] : [];
    }

    // Names of user-defined properties do not differ by case ([MS-OLEPS], 2.18.2).
    private static Dictionary<string, string> CustomValues(XElement? part)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in part?.Elements(Custom + "property") ?? [])
        {
            if ((string?)property.Attribute("name") is { } name && Filled(property.Elements().FirstOrDefault()) is { } value)
            {
                values.TryAdd(name, value);
            }
        }

        return values;
    }

    private static string? Filled(XElement? element) => element?.Value.Trim() is { Length: > 0 } value ? value : null;
}
