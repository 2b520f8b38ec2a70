using System.Diagnostics;
using System.Text.Json.Nodes;
using Bukharin.Publish.Schemas;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>The front matter of a text as a JSON schema, for editors.</summary>
internal static class FrontMatterSchema
{
    /// <summary>Writes the schema. It allows unknown keys: front matter may have those of other programs.</summary>
    public static string Write() => SchemaForm.Write(
        "Front matter of Edition Markdown",
        "What an edition says about itself. Keys of other programs are left out of editions.",
        new JsonObject
        {
            ["type"] = "object",
            ["properties"] = Properties(),
            ["required"] = new JsonArray("title", "source"),
        });

    /// <summary>The schema's properties: the keys, each with its form and description.</summary>
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
        FrontMatterForm.Flag => SchemaForm.Flag(),
        FrontMatterForm.Texts => SchemaForm.OneOrMore(SchemaForm.Text),
        FrontMatterForm.Questions => SchemaForm.OneOrMore(Question),
        FrontMatterForm.Gaps => SchemaForm.OneOrMore(Gap),
        FrontMatterForm.Entries => SchemaForm.OneOrMore(RegisterSchema.Entry),
        FrontMatterForm.Isbns => Isbns(),
        FrontMatterForm.Printer => SchemaForm.Choice(Printers.Names),
        FrontMatterForm.Paper => new JsonObject { ["anyOf"] = new JsonArray(SchemaForm.Choice(Paper.Names), Patterned(Length.Pattern)) },
        FrontMatterForm.Length => Patterned(Length.Pattern),
        FrontMatterForm.Date => Date(),
        FrontMatterForm.Printing => new JsonObject { ["anyOf"] = new JsonArray(Number(), SchemaForm.Record(new Dictionary<string, JsonObject> { ["number"] = Number(), ["date"] = Date() }, "number")) },
        FrontMatterForm.Prices => SchemaForm.OneOrMore(() => Patterned(Price.Pattern)),
        FrontMatterForm.Contributors => SchemaForm.OneOrMore(Contributor),
        FrontMatterForm.Correspondence => CorrespondenceSchema.Form(),
        _ => throw new UnreachableException(form.ToString()),
    };

    private static JsonObject Date() => new()
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
        ["minimum"] = 1000,
        ["maximum"] = 9999,
    };

    private static JsonObject Number() => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = Printing.Last };

    private static JsonObject Patterned(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Isbns() => new()
    {
        ["anyOf"] = new JsonArray(Isbn(), SchemaForm.Record(FormatIsbn.Formats.Select(format => KeyValuePair.Create(format, Isbn())))),
    };

    private static JsonObject Isbn() => new()
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = "^(urn:isbn:|ISBN(-13)?:? ?)?97[89]([-\u2010\u2011\u2013 ]*[0-9]){10}$",
        ["minimum"] = 9780000000000,
        ["maximum"] = 9799999999999,
    };

    private static JsonObject Question()
    {
        var answered = SchemaForm.Record(new Dictionary<string, JsonObject> { ["ask"] = SchemaForm.Text(), ["answer"] = SchemaForm.Text() }, "ask");
        return new JsonObject { ["anyOf"] = new JsonArray(SchemaForm.Text(), answered) };
    }

    private static JsonObject Gap()
    {
        var placed = SchemaForm.Record(
            new Dictionary<string, JsonObject> { [GapsReader.Gap] = SchemaForm.Text(), [GapsReader.Clause] = SchemaForm.Text(), [GapsReader.Also] = SchemaForm.OneOrMore(SchemaForm.Text) },
            GapsReader.Gap);
        return new JsonObject { ["anyOf"] = new JsonArray(SchemaForm.Text(), placed) };
    }

    private static JsonObject Contributor()
    {
        var withRole = SchemaForm.Record(
            new Dictionary<string, JsonObject>
            {
                ["name"] = SchemaForm.Text(),
                ["sort"] = SchemaForm.Text(),
                ["role"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z]{3}$", ["description"] = "A MARC relator code: aut author, edt editor, trl translator." },
            },
            "name");
        return new JsonObject { ["anyOf"] = new JsonArray(SchemaForm.Text(), withRole) };
    }
}
