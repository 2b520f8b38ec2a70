using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Benchmarks;

/// <summary>The steps of a build, each measured alone on what the one before has made: time, and bytes allocated.</summary>
[Config(typeof(InThisProcess))]
[MemoryDiagnoser]
[SuppressMessage("Design", "CA1001", Justification = "What is measured outlives the methods.")]
public class StageBenchmarks
{
    private const string Name = "measured.md";

    private readonly Dictionary<string, (byte[] Bytes, RecoveredEdition Recovered)> _editions = new(StringComparer.Ordinal);
    private byte[] _text = [];
    private Document _document = null!;
    private Style _style = null!;
    private EditionJob _laidOut = null!;

    /// <summary>The words of the text: a letter's, and those of ten.</summary>
    [Params(2_500, 25_000)]
    public int Words { get; set; }

    /// <summary>Makes what the steps begin with.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _text = GeneratedText.Of(Words);
        _document = MarkdownReader.Read(_text, Name).Document!;
        _style = new StyleFolders(new DiskFiles()).Load(StyleFolders.Default, null, Name).Style!;
        _laidOut = NewJob();
        foreach (var format in Formats.All)
        {
            var bytes = Written(format);
            _editions[format.Name] = (bytes, format.Recover(new MemoryStream(bytes)));
        }
    }

    /// <summary>Reads the text.</summary>
    [Benchmark]
    public object Read() => MarkdownReader.Read(_text, Name);

    /// <summary>Decides notes, marks and punctuation.</summary>
    [Benchmark]
    public object Copy() => NewJob().Copy;

    /// <summary>Sets the lines and pages, the copy included.</summary>
    [Benchmark]
    public object Layout() => NewJob().Layout;

    /// <summary>Writes an edition whose pages are set.</summary>
    [Benchmark]
    [ArgumentsSource(nameof(FormatNames))]
    public object Write(string format) => Written(FormatOf(format));

    /// <summary>Reads an edition back.</summary>
    [Benchmark]
    [ArgumentsSource(nameof(FormatNames))]
    public object Recover(string format) => FormatOf(format).Recover(new MemoryStream(_editions[format].Bytes));

    /// <summary>Holds what was read back against the text.</summary>
    [Benchmark]
    [ArgumentsSource(nameof(FormatNames))]
    public object Verify(string format) => EditionVerifier.Verify(_document, _style, _editions[format].Recovered, _ => null);

    /// <summary>The formats by name.</summary>
    public static IEnumerable<string> FormatNames() => Formats.All.Select(format => format.Name);

    private static Format FormatOf(string name) => Formats.All.Single(format => format.Name == name);

    private EditionJob NewJob() => new(_document, _style, EditionTimestamp.For(_document.FrontMatter, null));

    private byte[] Written(Format format)
    {
        var output = new MemoryStream();
        format.Write(_laidOut, output);
        return output.ToArray();
    }

    /// <summary>Measures in this process: the project that would be generated for another knows nothing of this folder's rules for packages.</summary>
    private sealed class InThisProcess : ManualConfig
    {
        public InThisProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
