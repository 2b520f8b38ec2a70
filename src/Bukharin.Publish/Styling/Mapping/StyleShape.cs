using System.Text.Json.Nodes;
using Bukharin.Publish.Schemas;

namespace Bukharin.Publish.Styling.Mapping;

/// <summary>
/// The keys that a mapping in a style can have, each with the form of its value, recorded while the reader asks for them.
/// </summary>
/// <remarks>The schema of styles is made from it and therefore cannot differ from what the reader accepts.</remarks>
internal sealed class StyleShape
{
    /// <summary>Placeholder for keys that the author of a style chooses, such as languages.</summary>
    public const string AnyKey = "*";

    private readonly List<string> _keys = [];
    private readonly Dictionary<string, JsonObject> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (StyleShape Shape, bool IsList)> _mappings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _maybeNone = new(StringComparer.Ordinal);

    /// <summary>Records a key and the form of its value.</summary>
    public void Add(string key, JsonObject form)
    {
        Ask(key);
        _forms[key] = form;
    }

    /// <summary>Records a key, the form of its value and a description of that form.</summary>
    public void Add(string key, JsonObject form, string rule) => Add(key, SchemaForm.Described(form, char.ToUpperInvariant(rule[0]) + rule[1..] + "."));

    /// <summary>Records a key whose value is a mapping, or a list of mappings with the same keys.</summary>
    /// <returns>The shape that records the keys of the nested mapping.</returns>
    public StyleShape Mapping(string key, bool isList = false)
    {
        Ask(key);
        var shape = new StyleShape();
        _mappings[key] = (shape, isList);
        return shape;
    }

    /// <summary>Records that the value of a key can be <c>none</c> in place of a mapping.</summary>
    public void AddNone(string key) => _maybeNone.Add(key);

    /// <summary>Makes the JSON schema of the mapping.</summary>
    public JsonObject ToSchema()
    {
        var properties = new JsonObject();
        foreach (var key in _keys.Where(key => key != AnyKey))
        {
            properties[key] = Form(key);
        }

        return SchemaForm.Mapping(properties, _keys.Contains(AnyKey) ? Form(AnyKey) : null);
    }

    private void Ask(string key)
    {
        if (!_keys.Contains(key))
        {
            _keys.Add(key);
        }
    }

    private JsonObject Form(string key)
    {
        if (!_mappings.TryGetValue(key, out var mapping))
        {
            return _forms[key];
        }

        var form = mapping.Shape.ToSchema();
        if (mapping.IsList)
        {
            form = SchemaForm.ListOf(form);
            form["minItems"] = 1;
        }

        return _maybeNone.Contains(key) ? new JsonObject { ["anyOf"] = new JsonArray(SchemaForm.Choice(["none"]), form) } : form;
    }
}
