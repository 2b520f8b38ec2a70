using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Tests.Support;

/// <summary>YAML as an editor holds it against a JSON schema: plain scalars by the core schema of YAML 1.2.2 (10.3.2).</summary>
internal static partial class YamlJson
{
    /// <summary>The first document of a file; null where there is none.</summary>
    public static JsonNode? Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Of(stream.Documents[0].RootNode);
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, Of(entry.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Of)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" or "Null" or "NULL" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "True" or "TRUE" } => true,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "false" or "False" or "FALSE" } => false,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } number } when Number().IsMatch(number) => JsonNode.Parse(number.TrimStart('+').TrimStart('0') is [>= '1' and <= '9', ..] digits ? digits : "0"),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } number } when Decimal().IsMatch(number) => double.Parse(number, CultureInfo.InvariantCulture),
        YamlScalarNode { Value: { } text } => text,
        _ => throw new ArgumentException(node.ToString(), nameof(node)),
    };

    [GeneratedRegex(@"^\+?[0-9]+$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\+?[0-9]*\.[0-9]+$")]
    private static partial Regex Decimal();
}
