using System.Text.Json.Nodes;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Schemas;

namespace Bukharin.Publish.Reading.PlainText;

/// <summary>An edition file as a JSON schema, for editors.</summary>
internal static class EditionFileSchema
{
    // The form of a place that PlaceInText reads.
    private const string Place = "^ *[0-9]+ *([-–] *[0-9]+ *)?$|^ *[0-9]+ *: *[0-9]+ *([-–] *[0-9]+ *)?$";

    /// <summary>Writes the schema.</summary>
    public static string Write()
    {
        var properties = FrontMatterSchema.Properties();
        properties["sha256"] = SchemaForm.Described(
            SchemaForm.OrNothing(new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9A-Fa-f]{64}$" }),
            "The hash of the text; one that has been altered is refused.");
        properties["roles"] = SchemaForm.Described(SchemaForm.OrNothing(Roles()), "The role of paragraphs (letter: 4-26), of lines (signed: 26:1), or lists of either.");
        properties["brackets"] = SchemaForm.Described(
            SchemaForm.OrNothing(SchemaForm.ListOf(SchemaForm.Choice([.. Words.Kinds, EditionFileReader.TextBracket]))),
            "The kind of each bracket in the order of the text; 'text' for one that is no editor's.");
        properties["lines"] = SchemaForm.Described(
            SchemaForm.OrNothing(SchemaForm.Choice(["breaks", "wrapped"])),
            "'breaks' where the ends of lines are the author's, 'wrapped' where they are a typist's.");
        return SchemaForm.Write(
            "Edition file of a plain text",
            "What an editor decides about a plain text of the same name, and what its editions say about themselves.",
            SchemaForm.Mapping(properties));
    }

    private static JsonObject Roles() => SchemaForm.Record(EditionFileReader.Roles.Select(role => KeyValuePair.Create(
        role,
        SchemaForm.OneOrMore(() => new JsonObject { ["type"] = new JsonArray("integer", "string"), ["minimum"] = 1, ["pattern"] = Place }))));
}
