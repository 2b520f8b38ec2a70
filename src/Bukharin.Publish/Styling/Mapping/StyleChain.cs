using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Styling.Mapping;

/// <summary>A style together with all styles that it extends, directly or indirectly.</summary>
internal sealed class StyleChain
{
    private const int Deepest = 32;

    private const string Extends = "extends";

    private readonly ImmutableArray<StyleLayer> _layers;

    private StyleChain(ImmutableArray<StyleLayer> layers) => _layers = layers;

    /// <summary>The root mappings of the styles, from the one that was asked for to the one that extends no other.</summary>
    public ImmutableArray<StyleLayer> Layers => _layers;

    /// <summary>The name of the style that the first one extends; null if it extends none.</summary>
    public string? Base => _layers.Length > 1 ? _layers[1].Source.Name : null;

    /// <summary>Reads a style and the styles that it extends.</summary>
    /// <returns>
    /// The chain; null if a file is not a YAML mapping, an extended style is missing, or the styles extend each other in a circle.
    /// </returns>
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

    /// <summary>
    /// Makes a file's name unique within the chain: the file name alone for the first style, else with the depth of its style in front.
    /// </summary>
    public static string FileName(int depth, string file) => depth == 0 ? file : FormattableString.Invariant($"{depth}:{file}");

    /// <summary>Reads a file by a name that <see cref="FileName"/> made; null if there is none.</summary>
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
        var events = new NestingBound(new Parser(new StringReader(source.Yaml)), Deepest);
        try
        {
            var stream = new YamlStream();
            stream.Load(events);
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }

            diagnostics.Add(DiagnosticCodes.StyleNotMapping.At(SourceSpan.Whole(source.Path)));
        }
        catch (YamlException) when (events.IsExceeded)
        {
            diagnostics.Add(DiagnosticCodes.StyleNotYaml.At(SourceSpan.Whole(source.Path), "it nests deeper than any style."));
        }
        catch (YamlException fault)
        {
            var (line, column) = YamlTabs.Find(source.Yaml, fault.Message, fault.Start.Line) ?? ((int)fault.Start.Line, (int)fault.Start.Column);
            diagnostics.Add(DiagnosticCodes.StyleNotYaml.At(new SourceSpan(source.Path, line, column, 0), fault.InnerException?.Message ?? fault.Message));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // These exceptions come from faults of the parser itself: they have no line, and their messages do not help a user.
            diagnostics.Add(DiagnosticCodes.StyleNotYaml.At(SourceSpan.Whole(source.Path), "it cannot be made out."));
        }

        return null;
    }

    /// <summary>
    /// The events of a parser, up to a depth of nesting. Building the tree is recursive, so a file full of brackets would overflow the stack;
    /// to read the events once more before would take as long as the tree.
    /// </summary>
    private sealed class NestingBound(IParser parser, int deepest) : IParser
    {
        private int _depth;

        public bool IsExceeded { get; private set; }

        public ParsingEvent? Current => parser.Current;

        public bool MoveNext()
        {
            var isMoved = parser.MoveNext();
            _depth += isMoved ? parser.Current!.NestingIncrease : 0;
            IsExceeded = _depth > deepest;
            return IsExceeded ? throw new YamlException("The nesting is too deep.") : isMoved;
        }
    }
}
