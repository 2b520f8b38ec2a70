using System.Text.Json.Nodes;
using Bukharin.Publish.Schemas;

namespace Bukharin.Publish.Styling.Mapping;

/// <summary>The keys that a mapping of a style can have, each with the form of its value, as they are asked for by whoever reads it.</summary>
/// <remarks>So what a schema says of styles is what the reader does, and cannot be otherwise.</remarks>
internal sealed class StyleShape
{
    /// <summary>What stands for a key that the style's maker chooses, such as a language.</summary>
    public const string AnyKey = "*";

    private readonly List<string> _keys = [];
    private readonly Dictionary<string, JsonObject> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (StyleShape Shape, bool IsList)> _mappings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _maybeNone = new(StringComparer.Ordinal);

    /// <summary>A key is asked for, and its value is of a form.</summary>
    public void Add(string key, JsonObject form)
    {
        Ask(key);
        _forms[key] = form;
    }

    /// <summary>The same, and the form is told in words.</summary>
    public void Add(string key, JsonObject form, string rule) => Add(key, SchemaForm.Described(form, char.ToUpperInvariant(rule[0]) + rule[1..] + "."));

    /// <summary>A key is asked for, under which a mapping stands, or a list of mappings that are all alike.</summary>
    /// <returns>Its keys.</returns>
    public StyleShape Mapping(string key, bool isList = false)
    {
        Ask(key);
        var shape = new StyleShape();
        _mappings[key] = (shape, isList);
        return shape;
    }

    /// <summary>In the place of a mapping, <c>none</c> can stand.</summary>
    public void AddNone(string key) => _maybeNone.Add(key);

    /// <summary>The form of the mapping.</summary>
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
