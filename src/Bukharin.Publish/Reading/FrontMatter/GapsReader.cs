using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Reads the gaps of a text: the words that a version with gaps leaves out.</summary>
internal static class GapsReader
{
    /// <summary>The key of the words that are left out.</summary>
    public const string Gap = "gap";

    /// <summary>The key of the clause in which the words stand.</summary>
    public const string Clause = "clause";

    /// <summary>The key of further right answers.</summary>
    public const string Also = "also";

    /// <summary>Reads a list of gaps, or a single gap; empty where the key is absent.</summary>
    public static ImmutableArray<Gap> Read(string key, YamlValues values, DiagnosticLog log) => values.Find(key) is { } node
        ? [.. YamlValues.Items(node).Select(item => One(item, key, values, log)).OfType<Gap>()]
        : [];

    private static Gap? One(YamlNode node, string key, YamlValues values, DiagnosticLog log)
    {
        if (node is not YamlMappingNode mapping)
        {
            return node is YamlScalarNode ? Words(node, key, values, log) : Wrong(node, key, values, log);
        }

        var (gap, clause, also) = ((YamlNode?)null, (string?)null, ImmutableArray<string>.Empty);
        foreach (var (name, value) in values.Within(mapping, [Gap, Clause, Also], "A gap has 'gap', 'clause' and 'also'."))
        {
            switch (name)
            {
                case Gap:
                    gap = value;
                    break;
                case Clause:
                    clause = values.Text(value, Clause);
                    break;
                default:
                    also = [.. YamlValues.Items(value).Select(one => values.Text(one, Also)).OfType<string>()];
                    break;
            }
        }

        return gap is null ? Wrong(node, key, values, log) : Words(gap, Gap, values, log) is { } placed ? placed with { Clause = clause, Also = also } : null;
    }

    /// <summary>
    /// Reads the words of a gap, which stands in square brackets where there are other words around it; null, with a diagnostic, for
    /// anything else.
    /// </summary>
    private static Gap? Words(YamlNode node, string key, YamlValues values, DiagnosticLog log)
    {
        if (values.Text(node, key) is not { } words)
        {
            return null;
        }

        var (open, close) = (words.IndexOf('[', StringComparison.Ordinal), words.IndexOf(']', StringComparison.Ordinal));
        if (open < 0 && close < 0)
        {
            return new Gap(words, values.SpanOf(node));
        }

        return open >= 0 && close > open && words.LastIndexOf('[') == open && words.LastIndexOf(']') == close && words[(open + 1)..close].Trim() is { Length: > 0 } own
            ? new Gap(own, values.SpanOf(node)) { Before = words[..open], After = words[(close + 1)..] }
            : Wrong(node, key, values, log);
    }

    private static Gap? Wrong(YamlNode node, string key, YamlValues values, DiagnosticLog log)
    {
        log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(node), key, "words in quotation marks, with square brackets around the gap where others stand around it, or have 'gap'"));
        return null;
    }
}
