using System.Text.Json;
using Bukharin.Publish.Json;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>Writes a shelf as an OPDS 2.0 feed, from which reading systems load books.</summary>
internal static class OpdsFeed
{
    /// <summary>The name of its file.</summary>
    public const string FileName = "opds.json";

    /// <summary>Its media type.</summary>
    public const string MediaType = "application/opds+json";

    /// <summary>The link relation of a book that is free for everybody (OPDS 1.2, 4.2; OPDS 2.0, 5.1).</summary>
    public const string OpenAccess = "http://opds-spec.org/acquisition/open-access";

    /// <summary>Writes the feed.</summary>
    public static byte[] Write(Shelf shelf) => JsonFile.Write(json =>
    {
        json.WriteStartObject("metadata");
        json.WriteString("title", shelf.Title);
        json.WriteNumber("numberOfItems", shelf.Books.Length);
        json.WriteString("modified", shelf.Changed);
        json.WriteEndObject();
        Links(json, "links", [("self", shelf.Links.To(Path.Combine(shelf.Folder, FileName)), MediaType, null), ("alternate", shelf.Links.To(Path.Combine(shelf.Folder, ShelfPage.FileName)), ShelfPage.MediaType, null)]);
        json.WriteObjects("publications", shelf.Books, book => Publication(book, shelf, json));
    });

    private static void Publication(ShelfBook book, Shelf shelf, Utf8JsonWriter json)
    {
        var metadata = book.Metadata;
        json.WriteStartObject("metadata");
        json.WriteString("@type", "http://schema.org/Book");
        json.WriteString("title", book.Title);
        json.WriteOptional("subtitle", metadata.Subtitle);
        json.WriteString("identifier", book.Identifier);
        Strings(json, "author", metadata.Authors);
        Strings(json, "translator", metadata.OtherContributors.Where(one => one.Role == "trl").Select(one => one.Name));
        Strings(json, "editor", metadata.OtherContributors.Where(one => one.Role == "edt").Select(one => one.Name));
        Strings(json, "contributor", metadata.OtherContributors.Where(one => one.Role is not ("trl" or "edt")).Select(one => one.Name));
        json.WriteOptional("language", book.Language);
        json.WriteOptional("publisher", metadata.Publisher);
        json.WriteOptional("description", metadata.Description);
        Strings(json, "subject", metadata.Subjects);
        json.WriteString("modified", book.Changed);
        json.WriteEndObject();
        Links(json, "links", book.Editions.Select(one => ((string?)OpenAccess, shelf.Links.To(one.Version.Entry.PathOf(one.File)), one.Type, one.Version.Words)));
        if (shelf.CoverOf(book) is { } cover)
        {
            Links(json, "images", [(null, cover, TypeOfPicture(cover), null)]);
        }
    }

    /// <summary>The media type of a cover.</summary>
    public static string TypeOfPicture(string name) => name.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "image/jpeg";

    private static void Links(Utf8JsonWriter json, string name, IEnumerable<(string? Relation, string Address, string Type, string? Title)> links) => json.WriteObjects(name, links, link =>
    {
        json.WriteOptional("rel", link.Relation);
        json.WriteString("href", link.Address);
        json.WriteString("type", link.Type);
        json.WriteOptional("title", link.Title);
    });

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        var all = values.ToList();
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        all.ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }
}
