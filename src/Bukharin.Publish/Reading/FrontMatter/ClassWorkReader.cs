using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Source;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Reads what a class is to do with a text: questions, words, tasks and gaps.</summary>
internal static class ClassWorkReader
{
    /// <summary>What the names of such files end in, so that none is taken for an edition file.</summary>
    public const string FileEnd = ".questions.yaml";

    private const string Questions = "questions";
    private const string Words = "words";
    private const string Tasks = "tasks";
    private const string Gaps = "gaps";

    /// <summary>The keys of a file beside the text, which the front matter has too.</summary>
    public static ImmutableArray<string> Keys { get; } = [Questions, Words, Tasks, Gaps];

    /// <summary>Reads them from the front matter, which may name a file that has them.</summary>
    public static ClassWork Read(YamlValues values, DiagnosticLog log) => values.Find(Questions) is YamlScalarNode { Value: { } name } node && IsFile(name)
        ? Read(values, log, hasQuestions: false) with { File = name, FileSpan = values.SpanOf(node) }
        : Read(values, log, hasQuestions: true);

    /// <summary>Reads the file that a text names.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="path">Its path, for diagnostics.</param>
    /// <returns>What it says, as far as that can be read, and what is wrong with it.</returns>
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
        Words = [.. values.Texts(Words).Select(word => word.Value)],
        Questions = hasQuestions ? List(Questions, values, log) : [],
        Tasks = List(Tasks, values, log),
        Gaps = GapsReader.Read(Gaps, values, log),
    };

    /// <summary>Whether words are the name of a file: no question ends so.</summary>
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
            return values.Text(node, key) is { } words ? new Question(words) : null;
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

        return values.Text(ask, "ask") is { } asked ? new Question(asked, answer is null ? null : values.Text(answer, "answer")) : null;
    }
}
