using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Styling.Mapping;

/// <summary>A style, the one that it extends, the one that this extends, and so on.</summary>
internal sealed class StyleChain
{
    private const int Deepest = 32;

    private const string Extends = "extends";

    private readonly ImmutableArray<StyleLayer> _layers;

    private StyleChain(ImmutableArray<StyleLayer> layers) => _layers = layers;

    /// <summary>The mappings of the chain's styles, beginning with the style that was asked for.</summary>
    public ImmutableArray<StyleLayer> Layers => _layers;

    /// <summary>The name of the style that the first extends, or null.</summary>
    public string? Base => _layers.Length > 1 ? _layers[1].Source.Name : null;

    /// <summary>Reads a style and all that it builds on.</summary>
    /// <returns>The chain, or null where one of its files is no mapping, or the chain has no end.</returns>
    public static StyleChain? Read(StyleSource source, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var layers = ImmutableArray.CreateBuilder<StyleLayer>();
        for (var next = source; next is not null;)
        {
            if (Parse(next, diagnostics) is not { } root)
            {
                return null;
            }

            layers.Add(new StyleLayer(root, layers.Count, next));
            if (!root.Children.TryGetValue(new YamlScalarNode(Extends), out var value))
            {
                break;
            }

            next = FindBase(next, value, layers, diagnostics);
            if (next is null)
            {
                return null;
            }
        }

        return new StyleChain(layers.ToImmutable());
    }

    /// <summary>What a file of one of the styles is called among those of all: a style's own by its name alone.</summary>
    public static string FileName(int depth, string file) => depth == 0 ? file : FormattableString.Invariant($"{depth}:{file}");

    /// <summary>Reads a file by what it is called among those of all.</summary>
    public byte[]? ReadFile(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && int.TryParse(name.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var depth) && depth < _layers.Length
            ? _layers[depth].Source.ReadFile(name[(colon + 1)..])
            : _layers[0].Source.ReadFile(name);
    }

    private static StyleSource? FindBase(StyleSource source, YamlNode value, IReadOnlyCollection<StyleLayer> chain, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var span = new SourceSpan(source.Path, (int)value.Start.Line, (int)value.Start.Column, (value as YamlScalarNode)?.Value?.Length ?? 0);
        if (value is not YamlScalarNode { Value: { Length: > 0 } name })
        {
            diagnostics.Add(DiagnosticCodes.StyleWrongValue.At(span, Extends, "the name of a style"));
            return null;
        }

        if (source.FindBase(name) is not { } found)
        {
            var names = source.BaseNames();
            if (string.Equals(name, source.Name, StringComparison.OrdinalIgnoreCase))
            {
                diagnostics.Add(DiagnosticCodes.StyleExtendsItself.At(span, name, names.Count == 0 ? "none" : string.Join(", ", names)));
                return null;
            }

            diagnostics.Add(DiagnosticCodes.StyleMissingBase.At(span, name, names.Count == 0 ? "none" : string.Join(", ", names), Nearest.Guess(name, names)));
            return null;
        }

        if (chain.Any(layer => layer.Source.Path == found.Path))
        {
            diagnostics.Add(DiagnosticCodes.StyleCircle.At(span, string.Join(", ", chain.Select(layer => $"'{layer.Source.Name}'")), found.Name));
            return null;
        }

        return found;
    }

    private static YamlMappingNode? Parse(StyleSource source, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        try
        {
            if (IsDeep(source.Yaml))
            {
                diagnostics.Add(DiagnosticCodes.StyleNotYaml.At(SourceSpan.Whole(source.Path), "it nests deeper than any style."));
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(source.Yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }

            diagnostics.Add(DiagnosticCodes.StyleNotMapping.At(SourceSpan.Whole(source.Path)));
        }
        catch (YamlException fault)
        {
            var (line, column) = YamlTabs.Find(source.Yaml, fault.Message, fault.Start.Line) ?? ((int)fault.Start.Line, (int)fault.Start.Column);
            diagnostics.Add(DiagnosticCodes.StyleNotYaml.At(new SourceSpan(source.Path, line, column, 0), fault.InnerException?.Message ?? fault.Message));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The parser's own faults name no place, and their words are for its makers.
            diagnostics.Add(DiagnosticCodes.StyleNotYaml.At(SourceSpan.Whole(source.Path), "it cannot be made out."));
        }

        return null;
    }

    /// <summary>Looks through the events first: the tree is made by itself, level in level, and a file of brackets would end the program.</summary>
    private static bool IsDeep(string yaml)
    {
        var depth = 0;
        var parser = new Parser(new StringReader(yaml));
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }
}
