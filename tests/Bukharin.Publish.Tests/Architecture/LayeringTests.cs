using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Bukharin.Publish.Cli;
using Bukharin.Publish.Import;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Writers;
using Assembly = System.Reflection.Assembly;

namespace Bukharin.Publish.Tests.Architecture;

/// <summary>Holds the compiled program to the rules of ARCHITECTURE.md: which project may know which, and no circles among folders.</summary>
public sealed class LayeringTests
{
    private static readonly Assembly Core = typeof(Document).Assembly;
    private static readonly Assembly Typesetting = typeof(FontFace).Assembly;
    private static readonly Assembly Writers = typeof(EditionJob).Assembly;
    private static readonly Assembly Recovery = typeof(RecoveredEdition).Assembly;
    private static readonly Assembly Verification = typeof(EditionVerifier).Assembly;
    private static readonly Assembly Import = typeof(EditionImporter).Assembly;
    private static readonly Assembly Publishing = typeof(Publisher).Assembly;
    private static readonly Assembly Program = typeof(CommandLine).Assembly;

    /// <summary>For each project those that it may know. What is not said here is forbidden, for projects to come as well.</summary>
    private static readonly Dictionary<Assembly, Assembly[]> MayKnow = new()
    {
        [Core] = [],
        [Typesetting] = [],
        [Writers] = [Core, Typesetting],
        [Recovery] = [Core],
        [Verification] = [Core, Recovery],
        [Import] = [Core, Recovery],
        [Publishing] = [Core, Writers, Recovery, Verification, Import],
        [Program] = [Core, Writers, Recovery, Verification, Import, Publishing],
    };

    /// <summary>The folders of each library that others know; what is in any other folder can change without a thought of them.</summary>
    private static readonly Dictionary<string, string> Meant = new()
    {
        [""] = "Cloze, Diagnostics, Excerpting, Json, Letters, Model, Reading, Reading.FrontMatter, Reading.Links, Reading.MarkdownText, Reading.PlainText, Reading.Source, Reading.Volumes, Styling, Styling.Classroom, Styling.Epub, Styling.Layout, Styling.Mapping, Styling.Notes, Styling.Parts, Styling.Pdf, Styling.Reading, Styling.Words, Trade, Vocabulary",
        ["Import"] = "(top), Corrections",
        ["Publishing"] = "(top), Catalogues, Codes, Editions, Excerpting, Files, Installation, Sets, Sources, Starters",
        ["Recovery"] = "(top), Conventions, Docx, Epub, Packages, Pdf, Pdf.Wraps, Pieces, Remarks, Sequences, Traits",
        ["Typesetting"] = "(top), Directions, Files, Fonts, Galley, Hyphenation, Images, Pages, Pages.Placed, Paragraphs, Paragraphs.Breaking, Paragraphs.Pieces, Pdf, Pdf.Conformance, Pdf.Metadata, Pdf.Navigation, Pdf.Tagging, Pdf.Wraps",
        ["Verification"] = "(top), Cmif, Comparison, Comparison.Changes, Excerpting, Gift, Onix, Report, Wraps",
        ["Writers"] = "(top), Cmif, Covers.Wraps, Docx, Docx.Package, Epub, Files, Gift, Onix, Pdf",
    };

    private static readonly Lazy<ArchUnitNET.Domain.Architecture> Architecture = new(() => new ArchLoader().LoadAssemblies([.. MayKnow.Keys]).Build());

    [Fact]
    public void A_project_knows_those_that_it_may_know_and_no_others()
    {
        foreach (var (project, others) in MayKnow)
        {
            var known = project.GetReferencedAssemblies().Select(name => name.Name).Where(name => name!.StartsWith("Bukharin.Publish", StringComparison.Ordinal));
            Assert.Empty(known.Except(others.Select(other => other.GetName().Name)));
        }
    }

    [Fact]
    public void Every_project_has_its_rule() => Assert.Equal(
        Directory.GetFiles(Path.Combine(Support.Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Order(),
        MayKnow.Keys.Select(project => project == Program ? "Bukharin.Publish.Cli" : project.GetName().Name).Order());

    [Fact]
    public void Nothing_of_the_parser_or_of_PDFs_is_seen_outside_of_its_folder()
    {
        Within("Markdig", "Bukharin.Publish.Reading");
        Within("UglyToad.PdfPig", "Bukharin.Publish.Recovery.Pdf");
        Within("DocumentFormat.OpenXml", "Bukharin.Publish.Writers.Docx");
        Within("Bukharin.Publish.Typesetting.Pdf", "Bukharin.Publish.Typesetting.Pdf", "Bukharin.Publish.Writers");
    }

    [Fact]
    public void What_is_public_is_what_the_program_uses_and_what_that_shows()
    {
        Assembly[] libraries = [.. MayKnow.Keys.Where(project => project != Program)];
        var needed = new PublicSurface(libraries).NeededBy(Program);
        Assert.Equal(needed.Select(type => type.FullName).Order(StringComparer.Ordinal), libraries.SelectMany(library => library.GetExportedTypes()).Select(type => type.FullName).Order(StringComparer.Ordinal));
    }

    /// <summary>The compiler asks for documentation of what is public alone, which is the least of it.</summary>
    [Fact]
    public void Every_type_says_what_it_is() => Assert.All(MayKnow.Keys, project =>
    {
        var documented = XDocument.Load(Path.ChangeExtension(project.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is not null).Select(member => (string?)member.Attribute("name")).ToHashSet();
        var types = project.GetTypes().Where(type => !type.IsNested && type.Namespace?.StartsWith("Bukharin.Publish", StringComparison.Ordinal) == true).ToList();

        Assert.NotEmpty(types);
        Assert.Empty(types.Select(type => $"T:{type.FullName}").Except(documented));
    });

    [Fact]
    public void Other_libraries_know_the_folders_that_are_meant_for_them_and_no_others()
    {
        var known = Types().SelectMany(type => Known(type).Where(other => other.Assembly != type.Assembly)).Distinct()
            .GroupBy(type => type.Assembly.Name.Split(',')[0], type => type.Namespace.FullName);
        foreach (var library in known)
        {
            var folders = library.Distinct().Order(StringComparer.Ordinal).Select(space => space == library.Key ? "(top)" : space[(library.Key.Length + 1)..]);
            Assert.Equal(Meant[library.Key["Bukharin.Publish".Length..].TrimStart('.')], string.Join(", ", folders));
        }
    }

    [Fact]
    public void Folders_do_not_know_each_other_in_circles()
    {
        Assert.True(Types().Select(type => type.Namespace.FullName).Distinct().Count() > 80);
        var circles = new FolderGraph(Types().Select(type => (type.Namespace.FullName, Known(type).Select(other => other.Namespace.FullName)))).Circles();
        Assert.True(circles.Count == 0, string.Join('\n', circles));
    }

    [Fact]
    public void A_circle_is_found_with_all_its_edges_and_nothing_else()
    {
        var graph = new FolderGraph([("a", ["b"]), ("b", ["b", "c"]), ("c", ["a", "d"]), ("d", []), ("e", ["a"])]);
        Assert.Equal(["a -> b", "b -> c", "c -> a"], graph.Circles());
    }

    /// <summary>Nobody but some namespaces, and those below them, knows another one.</summary>
    private static void Within(string known, params string[] allowed)
    {
        Assert.Contains(Types(), type => type.Dependencies.Any(one => IsIn(one.Target, known)));
        var others = Types()
            .Where(type => !allowed.Any(space => IsIn(type, space)) && type.Dependencies.Any(one => IsIn(one.Target, known)))
            .Select(type => type.FullName).Order(StringComparer.Ordinal);
        Assert.Empty(others);
    }

    private static bool IsIn(IType type, string space) =>
        type.Namespace?.FullName is { } name && (name == space || name.StartsWith(space + ".", StringComparison.Ordinal));

    private static IEnumerable<IType> Types() => Architecture.Value.Types.Where(type => IsIn(type, "Bukharin.Publish"));

    private static IEnumerable<IType> Known(IType type) =>
        type.Dependencies.Select(one => one.Target).Where(other => IsIn(other, "Bukharin.Publish"));
}
