using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Source;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Reads what a class is to do with a text: questions, words, tasks and gaps.</summary>
internal static class ClassWorkReader
{
    /// <summary>The ending of the names of files with class work, by which they are told from edition files.</summary>
    public const string FileEnd = ".questions.yaml";

    private const string Questions = "questions";
    private const string Words = "words";
    private const string Tasks = "tasks";
    private const string Gaps = "gaps";

    /// <summary>The keys of class work, in the front matter as in a file beside the text.</summary>
    public static ImmutableArray<string> Keys { get; } = [Questions, Words, Tasks, Gaps];

    /// <summary>
    /// Reads class work from the front matter; where <c>questions</c> names a file, its name is kept, and the file is not read here.
    /// </summary>
    public static ClassWork Read(YamlValues values, DiagnosticLog log) => values.Find(Questions) is YamlScalarNode { Value: { } name } node && IsFile(name)
        ? Read(values, log, hasQuestions: false) with { File = name, FileSpan = values.SpanOf(node) }
        : Read(values, log, hasQuestions: true);

    /// <summary>Reads the file that the front matter of a text names under <c>questions</c>.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="path">The path of the file, for diagnostics.</param>
    /// <returns>The class work as far as it can be read, and the diagnostics.</returns>
    public static (ClassWork Work, ImmutableArray<Diagnostic> Diagnostics) ReadFile(ReadOnlyMemory<byte> utf8, string path)
    {
        var log = new DiagnosticLog();
        if (SourceDecoder.Decode(utf8.Span, path, log) is not { } source)
        {
            return (ClassWork.None, log.InOrder(path));
        }

        var values = new YamlValues(YamlSource.Read(source, 1, source.LineCount, log), log);
        values.ReportUnknownKeys(Keys, isShared: false);
        return (Read(values, log, hasQuestions: true), log.InOrder(path));
    }

    private static ClassWork Read(YamlValues values, DiagnosticLog log, bool hasQuestions) => new()
    {
        Words = [.. values.Texts(Words).Select(word => Line(word.Value, Words, values.SpanOf(word.Node), log))],
        Questions = hasQuestions ? List(Questions, values, log) : [],
        Tasks = List(Tasks, values, log),
        Gaps = GapsReader.Read(Gaps, values, log),
    };

    /// <summary>Whether words are the name of a YAML file and not a question.</summary>
    private static bool IsFile(string words) =>
        !words.Any(char.IsWhiteSpace) && (words.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || words.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));

    private static ImmutableArray<Question> List(string key, YamlValues values, DiagnosticLog log)
    {
        var nodes = values.Find(key) is { } found ? YamlValues.Items(found) : [];
        return [.. nodes.Select(node => One(node, key, values, log)).OfType<Question>()];
    }

    private static Question? One(YamlNode node, string key, YamlValues values, DiagnosticLog log)
    {
        if (node is not YamlMappingNode mapping)
        {
            return Line(node, key, values, log) is { } words ? new Question(words) : null;
        }

        var (ask, answer) = ((YamlNode?)null, (YamlNode?)null);
        foreach (var (name, value) in values.Within(mapping, ["ask", "answer"], "A question or a task has 'ask' and 'answer'."))
        {
            (ask, answer) = name == "ask" ? (value, answer) : (ask, value);
        }

        if (ask is null)
        {
            log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(node), key, "a question or a task, or have 'ask' and 'answer'"));
            return null;
        }

        return Line(ask, "ask", values, log) is { } asked ? new Question(asked, answer is null ? null : Line(answer, "answer", values, log)) : null;
    }

    private static RichText? Line(YamlNode node, string key, YamlValues values, DiagnosticLog log) =>
        values.Text(node, key) is { } words ? Line(words, key, values.SpanOf(node), log) : null;

    private static RichText Line(string words, string key, SourceSpan span, DiagnosticLog log)
    {
        if (LineEmphasis.Unsettable(words) is { } other)
        {
            log.Add(DiagnosticCodes.UnsettableInClassWork.At(span, key, other));
        }

        return LineEmphasis.ReadRich(words, span);
    }
}
