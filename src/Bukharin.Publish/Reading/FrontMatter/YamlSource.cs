using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>A YAML mapping in a source, every value of which knows its place.</summary>
internal sealed class YamlSource
{
    // No front matter nests like this; the loader recurses, and must not be led into the depths.
    private const int MaximumDepth = 16;

    private readonly SourceCharacters _source;
    private readonly int _firstLine;
    private Mark _reached = Mark.Empty;

    private YamlSource(SourceCharacters source, int firstLine, YamlMappingNode? mapping)
    {
        _source = source;
        _firstLine = firstLine;
        Mapping = mapping;
    }

    /// <summary>The keys and values; null when the YAML holds none.</summary>
    public YamlMappingNode? Mapping { get; private set; }

    /// <summary>Whether it could be read: of what cannot be, nobody knows what is missing.</summary>
    public bool IsReadable { get; private set; } = true;

    /// <summary>What stands for YAML that cannot be read: it has no keys, and nobody complains of those that are missing.</summary>
    public static YamlSource Unreadable(SourceCharacters source) => new(source, 1, null) { IsReadable = false };

    /// <summary>Reads lines of a source as YAML.</summary>
    /// <param name="source">The source.</param>
    /// <param name="firstLine">Number of the first line that is YAML.</param>
    /// <param name="lastLine">Number of the last.</param>
    /// <param name="log">Where faults go.</param>
    /// <returns>The mapping; without keys when it cannot be read.</returns>
    public static YamlSource Read(SourceCharacters source, int firstLine, int lastLine, DiagnosticLog log)
    {
        var yaml = new YamlSource(source, firstLine, null);
        if (lastLine < firstLine)
        {
            return yaml;
        }

        var text = source.Text[source.StartOfLine(firstLine)..source.EndOfLine(lastLine)];
        try
        {
            if (!yaml.IsPlainTree(text, log))
            {
                yaml.IsReadable = false;
                return yaml;
            }

            var stream = new YamlStream();
            stream.Load(new Parser(new StringReader(text)));
            if (stream.Documents.Count > 0)
            {
                yaml.TakeRoot(stream.Documents[0].RootNode, log);
            }
        }
        catch (YamlException exception)
        {
            yaml.IsReadable = false;
            var at = YamlTabs.Find(text, exception.Message, exception.Start.Line) is { } tab ? yaml.Place(tab.Line, tab.Column) : yaml.Place(exception.Start);
            log.Add(DiagnosticCodes.InvalidYaml.At(at, Sentence(exception.InnerException?.Message ?? exception.Message)));
        }

        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's scanner gives up on some unclosed braces without a word of its own.
            yaml.IsReadable = false;
            log.Add(DiagnosticCodes.InvalidYaml.At(yaml.Place(yaml._reached), "it breaks off in the middle of a value after this."));
        }

        return yaml;
    }

    public SourceSpan SpanOf(YamlNode node)
    {
        var start = Place(node.Start);
        var length = node is YamlScalarNode && node.End.Line == node.Start.Line ? node.End.Column - node.Start.Column : 0;
        return start with { Length = (int)Math.Max(0, length) };
    }

    private void TakeRoot(YamlNode root, DiagnosticLog log)
    {
        if (root is YamlMappingNode mapping)
        {
            Mapping = mapping;
        }
        else if (root is not YamlScalarNode { Value: null or "" })
        {
            IsReadable = false;
            log.Add(DiagnosticCodes.InvalidYaml.At(SpanOf(root), "there must be lines of the form 'key: value'."));
        }
    }

    /// <summary>Looks through the events first: nothing deep, no anchors, no key twice.</summary>
    private bool IsPlainTree(string text, DiagnosticLog log)
    {
        var depth = 0;
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            _reached = current.Start;
            depth += current.NestingIncrease;
            var fault = depth > MaximumDepth + 2 ? "it nests too deeply."
                : current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } ? "anchors and aliases are not read here; repeat the value."
                : null;
            if (fault is not null)
            {
                log.Add(DiagnosticCodes.InvalidYaml.At(Place(current.Start), fault));
                return false;
            }
        }

        return ReportDuplicates(text, log);
    }

    /// <summary>The representation model stops at the first key that is given twice, and names no place; so they are looked for here.</summary>
    private bool ReportDuplicates(string text, DiagnosticLog log)
    {
        var parser = new Parser(new StringReader(text));
        var levels = new Stack<(HashSet<string>? Keys, bool AtKey)>();
        var isClean = true;
        while (parser.MoveNext())
        {
            switch (parser.Current!)
            {
                case MappingStart:
                    Turn(levels);
                    levels.Push(([], true));
                    break;
                case SequenceStart:
                    Turn(levels);
                    levels.Push((null, false));
                    break;
                case MappingEnd or SequenceEnd:
                    levels.Pop();
                    break;
                case Scalar scalar:
                    if (levels.TryPeek(out var level) && level is { Keys: { } keys, AtKey: true } && !keys.Add(scalar.Value))
                    {
                        log.Add(DiagnosticCodes.DuplicateKey.At(Place(scalar.Start) with { Length = scalar.Value.Length }, scalar.Value));
                        isClean = false;
                    }

                    Turn(levels);
                    break;
            }
        }

        return isClean;
    }

    private static void Turn(Stack<(HashSet<string>? Keys, bool AtKey)> levels)
    {
        if (levels.TryPop(out var level))
        {
            levels.Push(level with { AtKey = !level.AtKey });
        }
    }

    private SourceSpan Place(in Mark mark) => Place(mark.Line, mark.Column);

    private SourceSpan Place(long lineOfYaml, long column)
    {
        var line = Math.Clamp(_firstLine + (int)lineOfYaml - 1, 1, _source.LineCount);
        var offset = Math.Min(_source.StartOfLine(line) + (int)column - 1, _source.EndOfLine(line));
        return _source.Span(offset, 0);
    }

    private static string Sentence(string message)
    {
        var line = message.ReplaceLineEndings(" ").Trim();
        return line.EndsWith('.') ? line : line + ".";
    }
}
