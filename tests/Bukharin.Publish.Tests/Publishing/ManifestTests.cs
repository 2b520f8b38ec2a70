using System.Text;
using System.Text.Json;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Publishing;

public class ManifestTests
{
    private static readonly SetManifest Manifest = new()
    {
        Name = "létter",
        Tool = "bukharin-publish 0.1.0",
        IsProved = true,
        Epoch = 12,
        Inputs = [new InputFile("text", "létter.md", new string('a', 64))],
        Files = [new ManifestEntry("létter.pdf", "pdf", 3, new string('b', 64))],
    };

    [Fact]
    public void What_is_written_is_read_again()
    {
        var read = ManifestJson.Read(ManifestJson.Write(Manifest))!;

        Assert.Equal(ManifestJson.Write(Manifest), ManifestJson.Write(read));
        Assert.True(read.IsOfOneMaking(Manifest));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\": 2}")]
    [InlineData("{\"version\": 1, \"name\": null, \"tool\": \"\", \"proved\": true, \"inputs\": [], \"files\": []}")]
    [InlineData("{\"version\": 1, \"name\": \"a\", \"tool\": \"\", \"proved\": true, \"inputs\": [], \"files\": [1]}")]
    public void What_is_no_manifest_is_none(string text) => Assert.Null(ManifestJson.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Every_key_is_in_the_schema_and_every_required_one_is_written()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "schemas", "manifest.schema.json")));
        using var written = JsonDocument.Parse(ManifestJson.Write(Manifest));

        AssertKeys(schema.RootElement, written.RootElement);
        foreach (var list in (string[])["inputs", "files"])
        {
            AssertKeys(schema.RootElement.GetProperty("properties").GetProperty(list).GetProperty("items"), written.RootElement.GetProperty(list)[0]);
        }
    }

    private static void AssertKeys(JsonElement schema, JsonElement written)
    {
        var keys = written.EnumerateObject().Select(property => property.Name).ToList();
        Assert.Empty(keys.Except(schema.GetProperty("properties").EnumerateObject().Select(property => property.Name)));
        Assert.Empty(schema.GetProperty("required").EnumerateArray().Select(one => one.GetString()!).Except(keys));
    }
}
