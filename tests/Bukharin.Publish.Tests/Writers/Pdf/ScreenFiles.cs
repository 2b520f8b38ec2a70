using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Pdf;

namespace Bukharin.Publish.Tests.Writers.Pdf;

/// <summary>Screen editions that are held against the standards, written and read once for all tests.</summary>
public sealed class ScreenFiles : IDisposable
{
    private readonly Dictionary<string, (byte[] Bytes, TaggedFile File)> _files = new(StringComparer.Ordinal);

    public ScreenFiles()
    {
        Add("every node", SampleDocuments.EveryNodeKind);
        Add("every feature", EveryFeature);
        Add("a sheet for a classroom", EveryFeature, Styles.Load("handout"));
    }

    public static ImmutableArray<string> Names => ["every node", "every feature", "a sheet for a classroom"];

    /// <summary>The text that has every feature of Edition Markdown.</summary>
    internal static Document EveryFeature
    {
        get
        {
            var path = Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Texts", "every-feature.md");
            return MarkdownReader.Read(File.ReadAllText(path), "every-feature.md").Document!;
        }
    }

    internal TaggedFile this[string name] => _files[name].File;

    /// <summary>The bytes of a file, which has its objects in plain view.</summary>
    internal string Plain(string name) => Encoding.Latin1.GetString(_files[name].Bytes);

    public void Dispose()
    {
        foreach (var (_, file) in _files.Values)
        {
            file.Dispose();
        }
    }

    private void Add(string name, Document document, Style? style = null)
    {
        using var output = new MemoryStream();
        Assert.Empty(PdfWriter.Write(new EditionJob(document, style ?? Styles.Classic, default, readFile: TestPictures.Of), output));
        _files.Add(name, (output.ToArray(), new TaggedFile(output.ToArray())));
    }
}
