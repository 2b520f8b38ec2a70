using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Specs;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>The good files, and those with a known fault, that inputs are made of.</summary>
internal static class FuzzCorpus
{
    private static readonly string Tests = Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests");
    private static readonly string StyleFolder = Path.Combine(Repository.Root, "styles");

    /// <summary>Edition Markdown: the specimen, the examples in the pages of the syntax, the texts of the cases.</summary>
    public static ImmutableArray<string> Markdown { get; } =
    [
        .. Texts([Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md"), Path.Combine(Tests, "Texts", "every-feature.md"), .. Files(Path.Combine(Tests, "Cases"), "letter.md")]),
        .. SpecTests.Pages.Select(SpecTests.PathOf).SelectMany(SpecPage.Read).Where(example => !example.IsPlainText)
            .Select(example => example.Input.StartsWith("---", StringComparison.Ordinal) ? example.Input : GeneratedTexts.FrontMatter + example.Input),
    ];

    public static ImmutableArray<string> PlainTexts { get; } = Texts(Files(Path.Combine(Tests, "Cases"), "letter.txt"));

    public static ImmutableArray<string> EditionFiles { get; } =
        Texts([SourceTexts.EditionFilePath, .. Files(Path.Combine(Tests, "Cases"), "letter.yaml")]);

    public static ImmutableArray<string> Styles { get; } = Texts(Files(StyleFolder, "style.yaml"));

    /// <summary>Faces in which a text can be set: those of signs, to which a text falls back, have no letters.</summary>
    public static ImmutableArray<byte[]> Fonts { get; } =
        [.. Files(Path.Combine(StyleFolder, "node_modules", "@expo-google-fonts"), "*_400Regular.ttf").Where(file => !Path.GetFileName(file).StartsWith("Noto", StringComparison.Ordinal)).Select(File.ReadAllBytes)];

    /// <summary>Hyphenation patterns, small ones: a change hits something.</summary>
    public static ImmutableArray<string> Patterns { get; } =
        Texts(Files(Path.Combine(StyleFolder, "node_modules", "hyphen", "patterns"), "*.js").Where(file => new FileInfo(file).Length < 20_000));

    /// <summary>The texts of which there are editions.</summary>
    public static ImmutableArray<Document> Documents { get; } =
    [
        SampleDocuments.EveryNodeKind,
        MarkdownReader.Read(File.ReadAllText(Path.Combine(Tests, "Texts", "every-feature.md")), "every-feature.md").Document!,
        MarkdownReader.Read(File.ReadAllText(Path.Combine(Tests, "Verification", "Mutation", "bell-statute.md")), "bell-statute.md").Document!,
    ];

    private static readonly Dictionary<(string Format, int Index), byte[]> Written = [];

    private static readonly Dictionary<byte[], PdfObjects> Read = [];

    /// <summary>The edition of a text in a format.</summary>
    public static byte[] Edition(string format, int index)
    {
        if (!Written.TryGetValue((format, index), out var bytes))
        {
            Written[(format, index)] = bytes = Editions.Recoverable(format, Documents[index], Support.Styles.Classic);
        }

        return bytes;
    }

    /// <summary>The objects of a PDF of ours.</summary>
    public static PdfObjects Objects(byte[] pdf)
    {
        if (!Read.TryGetValue(pdf, out var objects))
        {
            Read[pdf] = objects = PdfObjects.Read(pdf);
        }

        return objects;
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static ImmutableArray<string> Texts(IEnumerable<string> paths) => [.. paths.Select(File.ReadAllText)];
}
