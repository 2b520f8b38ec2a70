using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bukharin.Publish.Json;

namespace Bukharin.Publish.Schemas;

/// <summary>Builds JSON schemas by which text editors check and complete YAML files.</summary>
internal static class SchemaForm
{
    /// <summary>The schema of a text. Values that YAML takes for numbers or booleans are also read as texts.</summary>
    public static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number", "boolean"), ["pattern"] = "\\S" };

    /// <summary>The schema of a truth value, which may be given as such or as text, since YAML can read it as either.</summary>
    /// <remarks>Each value is cast to a node first: adding plain values to the array needs reflection, which native code does not have.</remarks>
    public static JsonObject Flag() => new() { ["enum"] = new JsonArray((JsonNode)true, (JsonNode)false, (JsonNode)"true", (JsonNode)"false") };

    /// <summary>The schema of a value that is one of several words.</summary>
    public static JsonObject Choice(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };

    /// <summary>The schema of a single value or a list of such values.</summary>
    public static JsonObject OneOrMore(Func<JsonObject> item) => new() { ["anyOf"] = new JsonArray(item(), ListOf(item())) };

    /// <summary>The schema of a list.</summary>
    public static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    /// <summary>The schema of a mapping.</summary>
    /// <param name="properties">The keys of the mapping, each with the schema of its value.</param>
    /// <param name="others">The schema of values under any other key; null if no other keys are allowed.</param>
    public static JsonObject Mapping(JsonObject properties, JsonObject? others = null) =>
        new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = others ?? (JsonNode)false };

    /// <summary>The schema of a mapping of known keys; an optional key may also stand without a value.</summary>
    /// <param name="properties">The keys, each with the schema of its value.</param>
    /// <param name="required">The keys that must be present.</param>
    public static JsonObject Record(IEnumerable<KeyValuePair<string, JsonObject>> properties, params string[] required)
    {
        var record = Mapping(new JsonObject(properties.Select(key => KeyValuePair.Create(key.Key, (JsonNode?)(required.Contains(key.Key) ? key.Value : OrNothing(key.Value))))));
        if (required.Length > 0)
        {
            record["required"] = new JsonArray([.. required.Select(key => (JsonNode)key)]);
        }

        return record;
    }

    /// <summary>The schema of a value that may be missing after its key, which then counts as absent.</summary>
    public static JsonObject OrNothing(JsonObject form) => new() { ["anyOf"] = new JsonArray(form, new JsonObject { ["type"] = "null" }) };

    /// <summary>Adds a description to a schema.</summary>
    public static JsonObject Described(JsonObject form, string description)
    {
        form.Insert(0, "description", description);
        return form;
    }

    /// <summary>Writes a complete schema as JSON text.</summary>
    /// <param name="title">The title of the schema: the kind of file that it describes.</param>
    /// <param name="description">The description of the schema, which editors show.</param>
    /// <param name="form">The schema of the root value.</param>
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
