using System.Text.Json;
using Json.Schema;

namespace Bukharin.Publish.Tests.Support;

/// <summary>The schemas of the repository, as a validator that is none of ours understands them.</summary>
internal static class JsonSchemas
{
    // What schemas refer to each other by; nothing is fetched from there.
    private static readonly Uri Base = new("https://schemas.invalid/");

    private static readonly SchemaRegistry Registry = new() { Fetch = (address, _) => Read(address.AbsolutePath[1..]) };

    /// <summary>Where they lie.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "schemas");

    /// <summary>What is wrong with a value, each with its path; nothing where it is valid.</summary>
    /// <param name="name">The schema: <c>commands/build</c>.</param>
    /// <param name="json">The value.</param>
    public static IEnumerable<string> Check(string name, string json)
    {
        using var document = JsonDocument.Parse(json);
        return Check(name, document.RootElement);
    }

    /// <summary>The same of a value that is read already.</summary>
    public static IEnumerable<string> Check(string name, JsonElement value)
    {
        var results = Of($"{name}.schema.json").Evaluate(value, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid
            ? []
            : [.. (results.Details ?? []).Append(results).SelectMany(detail => (detail.Errors ?? new Dictionary<string, string>()).Select(error => $"{detail.InstanceLocation}: {error.Value}")).DefaultIfEmpty("not valid")];
    }

    private static JsonSchema Of(string file)
    {
        lock (Registry)
        {
            return Registry.Get(new Uri(Base, file)) as JsonSchema ?? Read(file);
        }
    }

    private static JsonSchema Read(string file) => JsonSchema.FromText(
        File.ReadAllText(Path.Combine(Folder, file)), new BuildOptions { SchemaRegistry = Registry }, new Uri(Base, file));
}
