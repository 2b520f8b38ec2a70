using System.Reflection;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Reading;

/// <summary>Runs the folders of <c>Cases</c>: for each code a text that has the problem, and what is said about it.</summary>
public class CaseTests
{
    private static readonly string[] WithoutCase =
    [
        "BP1092", // A file that is there and cannot be read: not to be had in a repository.
        "BP3003", // Readers refuse such links (BP1312); only a tree made by hand has one, and the writer's tests make it.
        "BP3004", // Readers refuse such characters (BP1006); the same.
        "BP3303", // Only a style of a user's makes lists of labels: DocxListLabelTests has one.
        "BP3207", // No font that may not be embedded can be in a repository; the writer's tests make one.
        "BP1264", // It takes two builds: RevisionTests has them.
        "BP5006", // Another program has to hold the folder for a minute: SetFolderTests says what it is told.
        "BP9001", // A fault of ours has to be made: CommandLineTests does.
        "BP3304", // It takes a font that is not free: DocxFontTests alters one.
    ];

    private static readonly string[] Inputs = ["letter.md", "letter.txt", "import.txt"];

    private static string Folder => Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Cases");

    public static TheoryData<string> Cases() =>
        [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Where(name => Input(name) is not null).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_said_about_a_text_is_what_its_case_expects(string name)
    {
        var result = Read(name);

        var said = string.Concat(result.Diagnostics.Select(diagnostic => diagnostic + "\n"));
        var expected = Path.Combine(Folder, name, "expected.txt");
        if (!File.Exists(expected) || said != File.ReadAllText(expected))
        {
            File.WriteAllText(Path.ChangeExtension(expected, ".received.txt"), said);
        }

        Assert.True(File.Exists(expected), $"{name} has no expected.txt; read expected.received.txt and accept it.");
        Assert.Equal(File.ReadAllText(expected), said);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code.Id == name);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void There_is_a_document_exactly_when_nothing_is_an_error(string name)
    {
        var result = Read(name);

        Assert.Equal(result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error), result.Document is null);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_mended_is_said_no_more(string name)
    {
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(Folder, name), "mended.*"));

        var mended = Read(name, isMended: true);

        Assert.DoesNotContain(mended.Diagnostics, diagnostic => diagnostic.Code.Id == name || diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Every_code_has_a_case()
    {
        var declared = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => ((DiagnosticCode)field.GetValue(null)!).Id)
            .Where(id => !id.StartsWith("BP4", StringComparison.Ordinal) || id is "BP4001" or "BP4005") // Differences of editions: DamageTests has one for each.
            .Except(WithoutCase);

        Assert.Equal(declared.Order(StringComparer.Ordinal), Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_code_is_declared_twice()
    {
        var ids = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => ((DiagnosticCode)field.GetValue(null)!).Id)
            .ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    private static ReadResult Read(string name, bool isMended = false)
    {
        var input = Input(name)!;
        var bytes = Bytes(input);
        var file = Path.GetFileName(input);
        if (file.EndsWith(".md", StringComparison.Ordinal))
        {
            return MarkdownReader.Read(bytes, file);
        }

        var edition = Path.ChangeExtension(input, ".yaml");
        (ReadOnlyMemory<byte>, string)? beside = File.Exists(edition) ? (Bytes(edition), Path.GetFileName(edition)) : null;
        return file == "import.txt" ? PlainTextReader.ReadForImport(bytes, file, beside) : PlainTextReader.Read(bytes, file, beside);

        byte[] Bytes(string path)
        {
            var mended = Path.Combine(Path.GetDirectoryName(path)!, "mended" + Path.GetExtension(path));
            return File.ReadAllBytes(isMended && File.Exists(mended) ? mended : path);
        }
    }

    private static string? Input(string name) =>
        File.Exists(Path.Combine(Folder, name, "arguments.txt"))
            ? null // A case of the whole program, which the acceptance tests run.
            : Inputs.Select(file => Path.Combine(Folder, name, file)).FirstOrDefault(File.Exists);
}
