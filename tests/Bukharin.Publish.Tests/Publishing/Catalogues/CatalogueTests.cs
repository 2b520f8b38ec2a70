using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bukharin.Publish.Tests.Cli;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Publishing.Catalogues;

/// <summary>Catalogues of real sets, read by the means of those who read them: JSON, XML and the links of a page.</summary>
public sealed partial class CatalogueTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly Session _session = new();

    public CatalogueTests()
    {
        Directory.CreateDirectory(_session.At("texts"));
        for (var i = 1; i <= 5; i++)
        {
            File.WriteAllText(_session.At($"texts/Brief #{i} ü.md"), $"---\ntitle: 'Lamp & <oil> {i}'\nsubtitle: Of stairs\nauthor: Aud Ness\nlang: en\nsource: none\n---\n\n1) The lamp [of the rock] is clean.\n\n2) So is letter {i}.\n");
        }
    }

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Parts_of_a_run_make_what_one_run_makes_and_nothing_is_missing()
    {
        Build("whole");
        Assert.All(Enumerable.Range(1, 3), part => Build("parts", "--shard", $"{part}/3"));

        Assert.Equal(Files("whole"), Files("parts"));
        Assert.All(Files("whole"), name => Assert.Equal(File.ReadAllBytes(_session.At($"whole/{name}")), File.ReadAllBytes(_session.At($"parts/{name}"))));
        Assert.Equal((0, ""), Catalogue("merge", "parts", "--texts", _session.At("texts")));
    }

    [Fact]
    public void A_part_of_a_run_is_found_to_be_missing()
    {
        Build("parts", "--shard", "1/3");
        Build("parts", "--shard", "3/3");

        var (exitCode, said) = Catalogue("merge", "parts", "--texts", _session.At("texts"));

        Assert.Equal(1, exitCode);
        Assert.Equal(2, Code("BP5201").Count(said));
        Assert.Equal(3, Json("parts/catalogue.json").GetProperty("texts").GetArrayLength());
    }

    [Fact]
    public void Folders_of_parts_make_one_catalogue_whose_links_lead_to_their_files()
    {
        Build("first", "--shard", "1/2");
        Build("second", "--shard", "2/2");

        Assert.Equal(0, Session.Run("catalogue", "merge", _session.At("first"), _session.At("second"), "-o", _session.At("all/of them")).ExitCode);

        var catalogue = _session.At("all/of them/catalogue.json");
        Assert.Empty(JsonSchemas.Check("catalogue", File.ReadAllText(catalogue)));
        var texts = Json("all/of them/catalogue.json").GetProperty("texts").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, 5).Select(i => $"Brief #{i} ü"), texts.Select(text => text.GetProperty("name").GetString()));
        Assert.All(texts, text => Assert.True(text.GetProperty("proved").GetBoolean() && text.GetProperty("counts").GetProperty("labels").GetInt32() == 2));
        Assert.All(
            texts.SelectMany(text => text.GetProperty("files").EnumerateArray()),
            file => Assert.True(File.Exists(PathOf(file.GetProperty("href").GetString()!, Path.GetDirectoryName(catalogue)!)), file.ToString()));
    }

    [Fact]
    public void A_shelf_leads_to_every_book_by_page_and_feeds()
    {
        Build("site");

        Assert.Equal((0, ""), Catalogue("index", "site", "--title", "Letters & lamps"));

        string[] epubs = [.. Enumerable.Range(1, 5).Select(i => _session.At($"site/Brief #{i} ü.epub"))];
        var page = File.ReadAllText(_session.At("site/index.html"));
        var links = Link().Matches(page).Select(match => PathOf(match.Groups[1].Value, _session.At("site"))).ToList();
        Assert.All(links, link => Assert.True(File.Exists(link), link));
        Assert.Superset(epubs.ToHashSet(), links.ToHashSet());
        Assert.DoesNotContain("print.pdf", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Letters &amp; lamps</h1>", page, StringComparison.Ordinal);

        var publications = Json("site/opds.json").GetProperty("publications").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, 5).Select(i => $"Lamp & <oil> {i}"), publications.Select(one => one.GetProperty("metadata").GetProperty("title").GetString()));
        Assert.Equal(epubs, publications.Select(one => PathOf(one.GetProperty("links")[0].GetProperty("href").GetString()!, _session.At("site"))));
        Assert.All(publications, one => Assert.True(File.Exists(PathOf(one.GetProperty("images")[0].GetProperty("href").GetString()!, _session.At("site")))));

        var entries = XDocument.Load(_session.At("site/opds.xml")).Root!.Elements(Atom + "entry").ToList();
        Assert.Equal(5, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
        Assert.All(entries, entry => Assert.NotEmpty(entry.Elements(Atom + "author")));
        Assert.Equal(epubs, entries.Select(entry => PathOf((string)entry.Elements(Atom + "link").First().Attribute("href")!, _session.At("site"))));
    }

    [Fact]
    public void Feeds_have_the_address_that_they_are_given_and_the_page_works_wherever_it_lies()
    {
        Build("site", "--shard", "1/5");

        Catalogue("index", "site", "--base", "https://example.org/shelf");

        Assert.Equal("https://example.org/shelf/opds.json", Json("site/opds.json").GetProperty("links")[0].GetProperty("href").GetString());
        Assert.StartsWith("https://example.org/shelf/Brief%20%231%20%C3%BC", Json("site/opds.json").GetProperty("publications")[0].GetProperty("links")[0].GetProperty("href").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("https://", File.ReadAllText(_session.At("site/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_editions_make_the_same_catalogue_and_a_page_of_somebody_else_stays()
    {
        Build("site");
        Catalogue("index", "site");
        var first = Files("site").ToDictionary(name => name, name => File.ReadAllBytes(_session.At($"site/{name}")));

        Assert.Equal((0, ""), Catalogue("index", "site"));
        Assert.All(Files("site"), name => Assert.Equal(first[name], File.ReadAllBytes(_session.At($"site/{name}"))));

        File.WriteAllText(_session.At("site/index.html"), "mine");
        var (exitCode, said) = Catalogue("index", "site", "--title", "Other");
        Assert.Equal(1, exitCode);
        Assert.Matches(Code("BP1094"), said);
        Assert.Equal("mine", File.ReadAllText(_session.At("site/index.html")));
        Assert.Equal(first["opds.json"], File.ReadAllBytes(_session.At("site/opds.json")));
        Assert.Equal(0, Catalogue("index", "site", "--force").ExitCode);
        Assert.Equal("mine", File.ReadAllText(_session.At("site/index.html.bak")));
    }

    [Fact]
    public void The_versions_of_a_text_are_under_one_title()
    {
        File.WriteAllText(_session.At("texts/lesson.md"), "---\ntitle: A lesson\nlang: en\nsource: none\nstyle: handout\nquestions:\n  - ask: Who?\n    answer: Aud.\n---\n\n1) The lamp [of the rock] is clean.\n");
        Build("site");
        foreach (var options in new[] { new[] { "--answers" }, ["--large"], ["--notes", "none"] })
        {
            Assert.Equal(0, Session.Run(["build", _session.At("texts/lesson.md"), "--out", _session.At("site"), .. options]).ExitCode);
        }

        Assert.Equal((0, ""), Catalogue("index", "site"));

        var lesson = Json("site/opds.json").GetProperty("publications").EnumerateArray().Single(one => one.GetProperty("metadata").GetProperty("title").GetString() == "A lesson");
        string?[] versions = [null, "in large print", "without notes"];
        Assert.Equal(6, Json("site/opds.json").GetProperty("metadata").GetProperty("numberOfItems").GetInt32());
        Assert.Equal(
            versions.SelectMany(version => Enumerable.Repeat(version, 3)).Order(StringComparer.Ordinal),
            lesson.GetProperty("links").EnumerateArray().Select(link => link.TryGetProperty("title", out var title) ? title.GetString() : null).Order(StringComparer.Ordinal));
        Assert.EndsWith("lesson.epub", lesson.GetProperty("links")[0].GetProperty("href").GetString(), StringComparison.Ordinal);

        var entry = XElement.Load(_session.At("site/opds.xml")).Elements(Atom + "entry").Single(one => one.Element(Atom + "title")!.Value == "A lesson");
        Assert.Equal(
            lesson.GetProperty("links").EnumerateArray().Select(link => (link.GetProperty("href").GetString(), link.TryGetProperty("title", out var title) ? title.GetString() : null)),
            entry.Elements(Atom + "link").Where(link => ((string)link.Attribute("rel")!).EndsWith("open-access", StringComparison.Ordinal)).Select(link => ((string?)link.Attribute("href"), (string?)link.Attribute("title"))));

        var page = File.ReadAllText(_session.At("site/index.html"));
        Assert.Contains("6 texts", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, @"<h2[^>]*>\s*<a[^>]*>A lesson<"));
        Assert.Contains("Without notes: <a href=\"lesson.no-notes.epub\">EPUB<span class=\"unseen\"> of A lesson, without notes</span></a>", page, StringComparison.Ordinal);
        Assert.Contains("1 label, 1 bracket, 1 note.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("answers", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_that_was_changed_is_on_no_shelf()
    {
        Build("site");
        File.AppendAllText(_session.At("site/Brief #2 ü.epub"), "!");

        var (exitCode, said) = Catalogue("index", "site");

        Assert.Equal(1, exitCode);
        Assert.Matches(Code("BP5203"), said);
        Assert.Equal(4, Json("site/opds.json").GetProperty("publications").GetArrayLength());
    }

    [Fact]
    public void An_EPUB_that_cannot_be_read_is_told_and_its_other_editions_are_on_the_shelf()
    {
        Build("site", "--shard", "1/5");
        var (epub, manifest) = (_session.At("site/Brief #1 ü.epub"), _session.At("site/Brief #1 ü.manifest.json"));
        var before = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(epub)));
        File.WriteAllText(epub, "no archive");
        var after = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(epub)));
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(before, after, StringComparison.Ordinal));

        var (exitCode, said) = Catalogue("index", "site");

        Assert.Equal(1, exitCode);
        Assert.Matches(Code("BP4001"), said);
        Assert.Equal("Lamp & <oil> 1", Json("site/opds.json").GetProperty("publications")[0].GetProperty("metadata").GetProperty("title").GetString());
    }

    [Fact]
    public void A_text_of_the_catalogues_name_keeps_its_editions()
    {
        File.Move(_session.At("texts/Brief #1 ü.md"), _session.At("texts/index.md"));
        Build("site");
        var before = File.ReadAllBytes(_session.At("site/index.manifest.json"));

        var (exitCode, said) = Catalogue("index", "site");

        Assert.Equal(1, exitCode);
        Assert.Matches(Code("BP5003"), said);
        Assert.Equal(before, File.ReadAllBytes(_session.At("site/index.manifest.json")));
        Assert.True(File.Exists(_session.At("site/index.epub")));
    }

    private static Regex Code(string code) => new($": (error|warning) {code}: ");

    private static string PathOf(string reference, string folder) =>
        Path.GetFullPath(Path.Combine(folder, string.Join('/', reference.Replace("&amp;", "&", StringComparison.Ordinal).Split('/').Select(Uri.UnescapeDataString))));

    [GeneratedRegex("(?:href|src)=\"([^\"]+)\"")]
    private static partial Regex Link();

    private void Build(string folder, params string[] options)
    {
        var (exitCode, _, error) = Session.Run(["build", _session.At("texts"), "--out", _session.At(folder), .. options]);
        Assert.True(exitCode == 0, error);
    }

    private (int ExitCode, string Said) Catalogue(string action, string folder, params string[] options)
    {
        var (exitCode, _, error) = Session.Run(["catalogue", action, _session.At(folder), .. options]);
        return (exitCode, error);
    }

    private IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(_session.At(folder)).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    private JsonElement Json(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(_session.At(path)));
        return json.RootElement.Clone();
    }
}
