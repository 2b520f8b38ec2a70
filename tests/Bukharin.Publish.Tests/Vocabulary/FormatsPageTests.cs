using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Tests.Vocabulary;

/// <summary>Holds docs/formats.md against the names that there are in the code, and against those that editions have.</summary>
public sealed partial class FormatsPageTests
{
    private const string WordNamespace = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}";

    private static readonly ImmutableHashSet<string> Named =
        [.. CodeSpans().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats.md"))).Select(match => match.Groups[1].Value)];

    [Fact]
    public void Every_name_of_the_vocabulary_is_explained()
    {
        var names = typeof(ContainerNames).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ContainerNames).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.IsLiteral)
            .Select(field => Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)!)
            .Concat(Enum.GetValues<InterventionKind>().SelectMany(kind => (string[])[InterventionNames.Of(kind), InterventionNames.ClassOf(kind), InterventionNames.StyleOf(kind), StyleIds.Intervention(kind)]))
            .ToList();
        Assert.True(names.Count > 150, $"Only {names.Count} names.");
        Assert.Empty(names.Where(name => !IsNamed(name) && !IsNamed(name + "N") && !IsNamed(name.TrimEnd() + " N")).Distinct());
    }

    [Fact]
    public void Every_class_of_an_EPUB_is_explained() => All("epub", archive =>
    {
        var documents = Parts(archive, ".xhtml").ToList();
        Assert.All(documents.SelectMany(part => Words(part, "class")), name => Assert.True(IsNamed(name), name));
        Assert.All(documents.SelectMany(part => Words(part, "{http://www.idpf.org/2007/ops}type")), name => Assert.True(IsNamed(name), name));
        Assert.All(
            Parts(archive, ".opf").SelectMany(part => part.Descendants("{http://www.idpf.org/2007/opf}meta")).Select(meta => (string?)meta.Attribute("name")).OfType<string>(),
            name => Assert.True(name == "cover" || IsNamed(name), name));
    });

    [Fact]
    public void Every_style_bookmark_and_property_of_a_DOCX_is_explained() => All("docx", archive =>
    {
        foreach (var style in Parts(archive, "word/styles.xml").SelectMany(part => part.Descendants(WordNamespace + "style")))
        {
            Assert.True(IsNamed((string?)style.Attribute(WordNamespace + "styleId")), $"{style.Attribute(WordNamespace + "styleId")}");
            Assert.True(IsNamed((string?)style.Element(WordNamespace + "name")!.Attribute(WordNamespace + "val")), $"{style.Element(WordNamespace + "name")}");
        }

        var marks = Parts(archive, ".xml").SelectMany(part => part.Descendants(WordNamespace + "bookmarkStart"))
            .Select(mark => (string?)mark.Attribute(WordNamespace + "name")).Where(name => name is ['_', ..] && !name.StartsWith("_Toc", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(marks);
        Assert.All(marks, name =>
        {
            Assert.True(StructureBookmarks.TryRead(name, out var what, out _), name);
            Assert.True(IsNamed(what.Split('-')[0]) || IsNamed(what) || IsNamed(what.TrimEnd('1', '2', '3', '4', '5', '6')), name);
        });
        Assert.All(Parts(archive, "docProps/custom.xml").SelectMany(part => part.Root!.Elements()).Select(property => (string?)property.Attribute("name")), name => Assert.True(IsNamed(name), name));
    });

    [Fact]
    public void Every_type_and_class_of_a_PDF_is_explained()
    {
        using var file = new TaggedFile(Editions.Write("pdf", SampleDocuments.EveryNodeKind, Styles.Classic));
        Assert.All(file.Elements().Select(element => element.Type).Distinct(), type => Assert.True(type is ['H', >= '1' and <= '6'] || IsNamed(type), type));
        var classes = file.Elements().Select(element => element["Class"]).OfType<string>().SelectMany(names => names.Split(' ')).Distinct().ToList();
        Assert.NotEmpty(classes);
        Assert.All(classes, name => Assert.True(IsNamed(name), name));
    }

    private static bool IsNamed(string? name) => name is not null && (Named.Contains(name) || Named.Contains(Numbers().Replace(name, "N")));

    private static void All(string format, Action<ZipArchive> check)
    {
        foreach (var style in Styles.All)
        {
            using var archive = new ZipArchive(new MemoryStream(Editions.Write(format, SampleDocuments.EveryNodeKind, style)));
            check(archive);
        }
    }

    private static IEnumerable<XDocument> Parts(ZipArchive archive, string end) =>
        archive.Entries.Where(entry => entry.FullName.EndsWith(end, StringComparison.Ordinal)).Select(entry =>
        {
            using var part = entry.Open();
            return XDocument.Load(part);
        });

    private static IEnumerable<string> Words(XDocument part, XName attribute) =>
        part.Descendants().Attributes(attribute).SelectMany(value => value.Value.Split(' '));

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex CodeSpans();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
