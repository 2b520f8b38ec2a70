using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Reads the questions of a text, some of them with their answers.</summary>
internal static class QuestionsReader
{
    private const string Key = "questions";

    /// <summary>Reads them.</summary>
    /// <returns>Each with its answer, an empty string where it has none.</returns>
    public static ImmutableArray<(string Ask, string Answer)> Read(YamlValues values, DiagnosticLog log)
    {
        var nodes = values.Find(Key) switch
        {
            null => [],
            YamlSequenceNode sequence => sequence.Children,
            var single => [single],
        };
        return [.. nodes.Select(node => Question(node, values, log)).OfType<(string, string)>()];
    }

    private static (string Ask, string Answer)? Question(YamlNode node, YamlValues values, DiagnosticLog log)
    {
        if (node is not YamlMappingNode mapping)
        {
            return values.Text(node, Key) is { } words ? (words, "") : null;
        }

        string? ask = null;
        var answer = "";
        foreach (var (key, value) in mapping.Children)
        {
            switch ((key as YamlScalarNode)?.Value)
            {
                case "ask":
                    ask = values.Text(value, "ask");
                    break;
                case "answer":
                    answer = values.Text(value, "answer") ?? "";
                    break;
                case var other:
                    log.Add(DiagnosticCodes.UnknownKey.At(values.SpanOf(key), other ?? "[\u2026]", "A question has 'ask' and 'answer'."));
                    break;
            }
        }

        if (ask is null)
        {
            log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(node), Key, "a question, or have 'ask' and 'answer'"));
            return null;
        }

        return (ask, answer);
    }
}
