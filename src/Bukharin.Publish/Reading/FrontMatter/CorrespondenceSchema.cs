using System.Text.Json.Nodes;
using Bukharin.Publish.Schemas;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>The head of a letter as a JSON schema, for editors.</summary>
internal static class CorrespondenceSchema
{
    private const string Point = "(-?[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-([0-9]{2}|XX)(-([0-9]{2}|XX))?)?[?~%]?";

    /// <summary>Makes the schema of the value of <c>correspondence</c>.</summary>
    public static JsonObject Form() => SchemaForm.Record(new Dictionary<string, JsonObject>
    {
        ["number"] = SchemaForm.Described(SchemaForm.Text(), "The letter's number in its edition: 212."),
        ["from"] = SchemaForm.Described(SchemaForm.OneOrMore(() => Name(hasKind: true)), "Who sent it: a name, or name, ref and kind; or a list of them."),
        ["to"] = SchemaForm.Described(SchemaForm.OneOrMore(() => Name(hasKind: true)), "Whom it was sent to: a name, or name, ref and kind; or a list of them."),
        ["place"] = SchemaForm.Described(Name(hasKind: false), "Where it was written: a name, or name and ref."),
        ["date"] = SchemaForm.Described(Date(), "When it was written, in EDTF: 1894-11-03, 1894-11?, 1894-11~, 189X, 1894-21, 1894-11-03/1894-11-05, ../1894-11-05."),
        ["archive"] = SchemaForm.Described(SchemaForm.Text(), "Who keeps it."),
        ["shelf-mark"] = SchemaForm.Described(SchemaForm.Text(), "Its shelf mark there."),
        ["base"] = SchemaForm.Described(SchemaForm.Choice(TextBaseNames.All), "What the text is taken from."),
        ["printed"] = SchemaForm.Described(SchemaForm.OneOrMore(SchemaForm.Text), "Whether it was printed before: yes, no, or where."),
    });

    private static JsonObject Date() => new()
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = $"^({Point}|({Point}|\\.\\.)?/({Point}|[0-9]{{2}}(-[0-9]{{2}})?[?~%]?|\\.\\.)?)$",
    };

    private static JsonObject Name(bool hasKind)
    {
        var properties = new Dictionary<string, JsonObject>
        {
            ["name"] = SchemaForm.Text(),
            ["ref"] = new JsonObject { ["type"] = "string", ["pattern"] = AuthorityReference.Pattern, ["description"] = "Who or what it is, by its address in GND, VIAF, GeoNames or Wikidata." },
        };
        if (hasKind)
        {
            properties["kind"] = SchemaForm.Choice(CorrespondenceReader.Kinds);
        }

        return new JsonObject { ["anyOf"] = new JsonArray(SchemaForm.Text(), SchemaForm.Record(properties, "name")) };
    }
}
