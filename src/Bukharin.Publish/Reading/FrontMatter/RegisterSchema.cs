using System.Text.Json.Nodes;
using Bukharin.Publish.Schemas;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>The file that lists persons, places and things as a JSON schema, for editors.</summary>
internal static class RegisterSchema
{
    /// <summary>Writes the schema.</summary>
    public static string Write()
    {
        var (all, own) = (FrontMatterSchema.Properties(), new JsonObject());
        foreach (var key in RegisterReader.Keys)
        {
            var form = all[key];
            all.Remove(key);
            own[key] = form;
        }

        return SchemaForm.Write(
            "Persons, places and things",
            "Lists for the registers of a text or a volume whose front matter names this file under 'persons', 'places' or 'things'.",
            SchemaForm.Mapping(own));
    }

    /// <summary>The schema of an entry of a list.</summary>
    public static JsonObject Entry() => new()
    {
        ["anyOf"] = new JsonArray(
            SchemaForm.Text(),
            SchemaForm.Record(
                new Dictionary<string, JsonObject>
                {
                    ["key"] = SchemaForm.Described(new JsonObject { ["type"] = "string", ["pattern"] = "^[\\p{L}\\p{Nd}_-]{1,28}$" }, "The key that its marks in the text have: corrie."),
                    ["name"] = SchemaForm.Described(SchemaForm.Text(), "The name in full: Tam Corrie."),
                    ["sort"] = SchemaForm.Described(SchemaForm.Text(), "The name as the register sorts it, and prints it where it has the same words: Corrie, Tam."),
                    ["description"] = SchemaForm.Described(SchemaForm.Text(), "Who or what it is, in a line."),
                    ["ref"] = new JsonObject { ["type"] = "string", ["pattern"] = AuthorityReference.Pattern, ["description"] = "Who or what it is, by its address in GND, VIAF, GeoNames or Wikidata." },
                },
                "name")),
    };
}
