using System.Text.Json.Nodes;
using Bukharin.Publish.Schemas;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>The file that has what a class is to do with a text as a JSON schema, for editors.</summary>
internal static class ClassWorkSchema
{
    /// <summary>Writes the schema.</summary>
    public static string Write()
    {
        var (all, own) = (FrontMatterSchema.Properties(), new JsonObject());
        foreach (var key in ClassWorkReader.Keys)
        {
            var form = all[key];
            all.Remove(key);
            own[key] = form;
        }

        return SchemaForm.Write(
            "Questions for a class",
            "What a class is to do with a text whose front matter names this file under 'questions'.",
            SchemaForm.Mapping(own));
    }
}
