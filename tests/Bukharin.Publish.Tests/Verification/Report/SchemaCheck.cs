using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Tests.Verification.Report;

/// <summary>Validates JSON against that part of JSON Schema 2020-12 that the report's schema uses; a keyword it does not know is an error.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly string[] Annotations = ["$schema", "title", "description", "$defs"];

    /// <summary>What is wrong, each with its path; nothing where the instance is valid.</summary>
    public IEnumerable<string> Check(JsonElement instance) => Check(root, instance, "");

    private IEnumerable<string> Check(JsonElement schema, JsonElement instance, string path) =>
        schema.EnumerateObject().SelectMany(keyword => Check(keyword, schema, instance, path));

    private IEnumerable<string> Check(JsonProperty keyword, JsonElement schema, JsonElement instance, string path)
    {
        switch (keyword.Name)
        {
            case "$ref":
                return Check(root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), instance, path);
            case "type":
                var types = keyword.Value.ValueKind == JsonValueKind.Array ? keyword.Value.EnumerateArray().ToArray() : [keyword.Value];
                return Fail(!types.Any(type => Is(type.GetString()!, instance)));
            case "const":
                return Fail(!JsonElement.DeepEquals(keyword.Value, instance));
            case "enum":
                return Fail(!keyword.Value.EnumerateArray().Any(value => JsonElement.DeepEquals(value, instance)));
            case "pattern":
                return Fail(!Regex.IsMatch(instance.GetString()!, keyword.Value.GetString()!));
            case "minimum":
                return Fail(instance.GetInt64() < keyword.Value.GetInt64());
            case "minItems":
                return Fail(instance.GetArrayLength() < keyword.Value.GetInt32());
            case "required":
                return Fail(keyword.Value.EnumerateArray().Any(name => !instance.TryGetProperty(name.GetString()!, out _)));
            case "items":
                return instance.EnumerateArray().SelectMany((item, i) => Check(keyword.Value, item, $"{path}/{i}"));
            case "properties":
                return keyword.Value.EnumerateObject()
                    .SelectMany(property => instance.TryGetProperty(property.Name, out var value) ? Check(property.Value, value, $"{path}/{property.Name}") : []);
            case "additionalProperties":
                return Fail(instance.EnumerateObject().Any(property => !schema.GetProperty("properties").TryGetProperty(property.Name, out _)));
            default:
                return Annotations.Contains(keyword.Name) ? [] : [$"{path}: unknown keyword {keyword.Name}"];
        }

        IEnumerable<string> Fail(bool isWrong) => isWrong ? [$"{path}: {keyword.Name} {keyword.Value.GetRawText()}"] : [];
    }

    private static bool Is(string type, JsonElement instance) => type switch
    {
        "object" => instance.ValueKind == JsonValueKind.Object,
        "array" => instance.ValueKind == JsonValueKind.Array,
        "string" => instance.ValueKind == JsonValueKind.String,
        "boolean" => instance.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => instance.ValueKind == JsonValueKind.Null,
        "integer" => instance.ValueKind == JsonValueKind.Number && instance.TryGetInt64(out _),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
