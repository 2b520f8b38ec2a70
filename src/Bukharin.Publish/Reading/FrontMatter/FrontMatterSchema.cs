using System.Diagnostics;
using System.Text.Json.Nodes;
using Bukharin.Publish.Schemas;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>The front matter of a text as a JSON schema, for editors.</summary>
public static class FrontMatterSchema
{
    /// <summary>Writes it. Other programs may have keys there, too.</summary>
    public static string Write() => SchemaForm.Write(
        "Front matter of Edition Markdown",
        "What an edition says about itself. Keys of other programs are left out of editions.",
        new JsonObject
        {
            ["type"] = "object",
            ["properties"] = Properties(),
            ["required"] = new JsonArray("title", "source"),
        });

    /// <summary>The keys, each with its form.</summary>
    internal static JsonObject Properties()
    {
        var properties = new JsonObject();
        foreach (var key in FrontMatterKey.All)
        {
            properties[key.Name] = SchemaForm.Described(SchemaForm.OrNothing(Form(key.Form)), key.Description);
        }

        return properties;
    }

    private static JsonObject Form(FrontMatterForm form) => form switch
    {
        FrontMatterForm.Text => SchemaForm.Text(),
        FrontMatterForm.Texts => SchemaForm.OneOrMore(SchemaForm.Text),
        FrontMatterForm.Contributors => SchemaForm.OneOrMore(Contributor),
        _ => throw new UnreachableException(form.ToString()),
    };

    private static JsonObject Contributor()
    {
        var withRole = SchemaForm.Mapping(new JsonObject
        {
            ["name"] = SchemaForm.Text(),
            ["role"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z]{3}$", ["description"] = "A MARC relator code: aut author, edt editor, trl translator." },
        });
        withRole["required"] = new JsonArray("name");
        return new JsonObject { ["anyOf"] = new JsonArray(SchemaForm.Text(), withRole) };
    }
}
