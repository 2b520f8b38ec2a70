using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>What a package document says of the publication (EPUB 3.3, 5.5).</summary>
internal static class EpubMetadata
{
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XName Meta = EpubPackage.Opf + "meta";

    public static RecoveredMetadata Read(XElement metadata)
    {
        var refinements = metadata.Elements(Meta)
            .Where(meta => meta.Attribute("refines") is not null)
            .ToLookup(meta => meta.Attribute("refines")!.Value.TrimStart('#'), StringComparer.Ordinal);
        var titles = Filled("title").ToLookup(title => Refinement(title, "title-type") ?? "", Value, StringComparer.Ordinal);
        var people = Filled("creator").Select(element => (Name: Value(element), Role: (string?)(RoleOf(element) ?? "aut")))
            .Concat(Filled("contributor").Select(element => (Name: Value(element), Role: RoleOf(element)))).ToList();

        return new RecoveredMetadata
        {
            Title = titles["main"].Concat(titles[""]).FirstOrDefault(),
            Subtitle = titles["subtitle"].FirstOrDefault(),
            Titles = All("title"),
            Language = First("language"),
            Authors = [.. people.Where(person => person.Role == "aut").Select(person => person.Name)],
            OtherContributors = [.. people.Where(person => person.Role != "aut")],
            Publisher = First("publisher"),
            Rights = First("rights"),
            Source = All("source"),
            Identifier = First("identifier"),
            CommonIdentifier = All("identifier").Skip(1).FirstOrDefault(),
            TitleSort = Filled("title").Select(title => Refinement(title, "file-as")).OfType<string>().FirstOrDefault(),
            NameSorts = [.. Filled("creator").Concat(Filled("contributor")).Where(person => Refinement(person, "file-as") is not null).Select(person => (Value(person), Refinement(person, "file-as")!))],
            Isbns = Named(PropertyNames.EpubIsbns),
            Description = First("description"),
            Subjects = All("subject"),
            Contributors =
            [
                .. metadata.Elements()
                    .Where(element => (element.Name == DublinCore + "creator" || element.Name == DublinCore + "contributor") && Value(element).Length > 0)
                    .Select(element => (Value(element), RoleOf(element) ?? (element.Name == DublinCore + "creator" ? "aut" : null))),
            ],
            Date = Property("dcterms:created").FirstOrDefault(),
            Issued = Property("dcterms:issued").FirstOrDefault(),
            Modified = Named(PropertyNames.EpubModified),
            Revision = Named(PropertyNames.EpubRevision),
            Version = Named(PropertyNames.EpubVersion),
            Letter = EpubLetter.Read(metadata),
            Cover = Named(PropertyNames.EpubCover),
            Style = Named(PropertyNames.EpubStyle),
            SourcePunctuation = Named(PropertyNames.EpubSourcePunctuation),
            Dates = [.. All("date"), .. Property("dcterms:created"), .. Property("dcterms:issued")],
        };

        IEnumerable<XElement> Filled(string name) => metadata.Elements(DublinCore + name).Where(element => Value(element).Length > 0);

        ImmutableArray<string> All(string name) => [.. Filled(name).Select(Value)];

        string? First(string name) => Filled(name).Select(Value).FirstOrDefault();

        string? Refinement(XElement element, string property) => refinements[(string?)element.Attribute("id") ?? ""]
            .Where(meta => (string?)meta.Attribute("property") == property).Select(Value).FirstOrDefault();

        string? Named(string name) => metadata.Elements(Meta)
            .Where(meta => (string?)meta.Attribute("name") == name).Select(meta => (string?)meta.Attribute("content")).FirstOrDefault();

        // EPUB 2 has the role in an attribute.
        string? RoleOf(XElement element) => Refinement(element, "role") ?? (string?)element.Attribute(EpubPackage.Opf + "role");

        IEnumerable<string> Property(string name) => metadata.Elements(Meta)
            .Where(meta => meta.Attribute("refines") is null && (string?)meta.Attribute("property") == name).Select(Value);
    }

    private static string Value(XElement element) => element.Value.Trim();
}
