using System.Text.Json.Nodes;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Schemas;

namespace Bukharin.Publish.Reading.Volumes;

/// <summary>A volume's file as a JSON schema, for editors.</summary>
internal static class VolumeSchema
{
    /// <summary>Writes the schema.</summary>
    public static string Write()
    {
        var all = FrontMatterSchema.Properties();
        var properties = new JsonObject();
        foreach (var key in VolumeKey.Shared)
        {
            var form = all[key.Name];
            all.Remove(key.Name);
            properties[key.Name] = form;
        }

        Add(VolumeKey.Introduction, Text(), "The text that stands before all others, outside of the parts: its path from the volume's folder.");
        Add(VolumeKey.Texts, Texts(), "The texts, in order: paths from the volume's folder; or, with 'file' and 'id', what the ids of a text begin with.");
        Add(VolumeKey.Parts, SchemaForm.ListOf(SchemaForm.Record(new Dictionary<string, JsonObject> { [VolumeKey.Title] = SchemaForm.Text(), [VolumeKey.Texts] = Texts() }, VolumeKey.Title, VolumeKey.Texts)), "The parts, each with its title and its texts.");
        Add(VolumeKey.Notes, SchemaForm.Choice([VolumeKey.NotesByText, VolumeKey.NotesThrough]), "'by-text' where notes are counted anew in each text, 'through' where they are counted from the first to the last; else as the style has it.");
        Add(VolumeKey.Each, SchemaForm.Flag(), "Whether each text has editions of its own beside those of the volume.");
        Add(VolumeKey.Calendar, SchemaForm.Flag(), "Whether a calendar at the end lists the letters by their dates: when, from whom to whom, where, and the page.");
        return SchemaForm.Write(
            "A volume",
            "Several texts in one book: what the book says about itself, and which texts it consists of.",
            SchemaForm.Mapping(properties));

        void Add(string key, JsonObject form, string description) => properties[key] = SchemaForm.Described(SchemaForm.OrNothing(form), description);
    }

    private static JsonObject Texts() => SchemaForm.ListOf(Text());

    private static JsonObject Text() => new()
    {
        ["anyOf"] = new JsonArray(SchemaForm.Text(), SchemaForm.Record(new Dictionary<string, JsonObject> { [VolumeKey.File] = SchemaForm.Text(), [VolumeKey.Id] = SchemaForm.Text() }, VolumeKey.File)),
    };
}
