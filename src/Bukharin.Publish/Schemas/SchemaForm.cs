using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bukharin.Publish.Json;

namespace Bukharin.Publish.Schemas;

/// <summary>The forms of values in JSON schemas, as an editor has them of a YAML file.</summary>
internal static class SchemaForm
{
    /// <summary>Words. What YAML takes for a number or a truth value is read as words, too.</summary>
    public static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number", "boolean"), ["pattern"] = "\\S" };

    /// <summary>One of some words.</summary>
    public static JsonObject Choice(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };

    /// <summary>One value or a list of such.</summary>
    public static JsonObject OneOrMore(Func<JsonObject> item) => new() { ["anyOf"] = new JsonArray(item(), ListOf(item())) };

    /// <summary>A list.</summary>
    public static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    /// <summary>A mapping.</summary>
    /// <param name="properties">Its keys.</param>
    /// <param name="others">The form of values under other keys, or null where there can be none.</param>
    public static JsonObject Mapping(JsonObject properties, JsonObject? others = null) =>
        new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = others ?? (JsonNode)false };

    /// <summary>A mapping of known keys. One that is not required can stand without a value, too.</summary>
    /// <param name="properties">The keys, each with its form.</param>
    /// <param name="required">Those that must be there.</param>
    public static JsonObject Record(IEnumerable<KeyValuePair<string, JsonObject>> properties, params string[] required)
    {
        var record = Mapping(new JsonObject(properties.Select(key => KeyValuePair.Create(key.Key, (JsonNode?)(required.Contains(key.Key) ? key.Value : OrNothing(key.Value))))));
        if (required.Length > 0)
        {
            record["required"] = new JsonArray([.. required.Select(key => (JsonNode)key)]);
        }

        return record;
    }

    /// <summary>A form, or no value, which is read as if the key were not there.</summary>
    public static JsonObject OrNothing(JsonObject form) => new() { ["anyOf"] = new JsonArray(form, new JsonObject { ["type"] = "null" }) };

    /// <summary>A form with what it is.</summary>
    public static JsonObject Described(JsonObject form, string description)
    {
        form.Insert(0, "description", description);
        return form;
    }

    /// <summary>Writes a schema.</summary>
    /// <param name="title">What it is of.</param>
    /// <param name="description">What there is to say of it.</param>
    /// <param name="form">What it says.</param>
    public static string Write(string title, string description, JsonObject form)
    {
        form.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        form.Insert(1, "title", title);
        form.Insert(2, "description", description);
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonFile.Form))
        {
            form.WriteTo(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
