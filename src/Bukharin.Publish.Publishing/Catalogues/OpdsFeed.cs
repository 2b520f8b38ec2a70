using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>Writes a shelf as an OPDS 2.0 feed, from which reading systems load books.</summary>
internal static class OpdsFeed
{
    /// <summary>The name of its file.</summary>
    public const string FileName = "opds.json";

    /// <summary>Its media type.</summary>
    public const string MediaType = "application/opds+json";

    /// <summary>The relation of a book that anybody may take (OPDS 1.2, 4.2; OPDS 2.0, 5.1).</summary>
    public const string OpenAccess = "http://opds-spec.org/acquisition/open-access";

    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the feed.</summary>
    public static byte[] Write(Shelf shelf)
    {
        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Form))
        {
            json.WriteStartObject();
            json.WriteStartObject("metadata");
            json.WriteString("title", shelf.Title);
            json.WriteNumber("numberOfItems", shelf.Books.Length);
            json.WriteString("modified", shelf.Changed);
            json.WriteEndObject();
            json.WriteStartArray("links");
            Link(json, "self", shelf.Links.To(Path.Combine(shelf.Folder, FileName)), MediaType);
            Link(json, "alternate", shelf.Links.To(Path.Combine(shelf.Folder, ShelfPage.FileName)), ShelfPage.MediaType);
            json.WriteEndArray();
            json.WriteStartArray("publications");
            foreach (var book in shelf.Books)
            {
                Publication(book, shelf, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }

    private static void Publication(ShelfBook book, Shelf shelf, Utf8JsonWriter json)
    {
        var metadata = book.Metadata;
        json.WriteStartObject();
        json.WriteStartObject("metadata");
        json.WriteString("@type", "http://schema.org/Book");
        json.WriteString("title", book.Title);
        Optional(json, "subtitle", metadata.Subtitle);
        json.WriteString("identifier", book.Identifier);
        Strings(json, "author", metadata.Authors);
        Strings(json, "translator", metadata.OtherContributors.Where(one => one.Role == "trl").Select(one => one.Name));
        Strings(json, "editor", metadata.OtherContributors.Where(one => one.Role == "edt").Select(one => one.Name));
        Strings(json, "contributor", metadata.OtherContributors.Where(one => one.Role is not ("trl" or "edt")).Select(one => one.Name));
        Optional(json, "language", book.Language);
        Optional(json, "publisher", metadata.Publisher);
        Optional(json, "description", metadata.Description);
        Strings(json, "subject", metadata.Subjects);
        json.WriteString("modified", book.Changed);
        json.WriteEndObject();
        json.WriteStartArray("links");
        foreach (var (file, type) in book.Editions)
        {
            Link(json, OpenAccess, shelf.Links.To(book.Entry.PathOf(file)), type);
        }

        json.WriteEndArray();
        if (shelf.CoverOf(book) is { } cover)
        {
            json.WriteStartArray("images");
            Link(json, null, cover, TypeOfPicture(cover));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>The media type of a cover.</summary>
    public static string TypeOfPicture(string name) => name.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "image/jpeg";

    private static void Link(Utf8JsonWriter json, string? relation, string address, string type)
    {
        json.WriteStartObject();
        Optional(json, "rel", relation);
        json.WriteString("href", address);
        json.WriteString("type", type);
        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

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
