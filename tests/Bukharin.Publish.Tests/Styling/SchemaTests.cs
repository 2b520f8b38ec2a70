using System.Text;
using System.Text.Json;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Starters;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Reading.PlainText;
using Bukharin.Publish.Reading.Volumes;
using Bukharin.Publish.Styling.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Styling;

/// <summary>The schemas of what people write: they are those that the readers' own tables give, and say what the readers say.</summary>
public class SchemaTests
{
    private const string Text = "Dear Anna,\n\nThe boat [the old one] is here.\n\nYours, Piet\n";

    private static readonly Dictionary<string, string> Made = new()
    {
        ["front-matter"] = FrontMatterSchema.Write(),
        ["edition-file"] = EditionFileSchema.Write(),
        ["questions"] = ClassWorkSchema.Write(),
        ["registers"] = RegisterSchema.Write(),
        ["style"] = StyleSchema.Write(),
        ["volume"] = VolumeSchema.Write(),
    };

    private static readonly string Cases = Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Cases");

    public static TheoryData<string> Names => [.. Made.Keys];

    public static TheoryData<string> StyleFiles => [.. Directory.GetFiles(Path.Combine(Repository.Root, "styles"), "style.yaml", SearchOption.AllDirectories).Where(path => !path.Contains("node_modules", StringComparison.Ordinal)).Select(path => Path.GetRelativePath(Repository.Root, path))];

    public static TheoryData<string> FrontMatterKeys => [.. FrontMatterReader.Keys];

    [Fact]
    public void What_only_a_style_can_say_is_told_in_a_text_as_a_key_of_styles()
    {
        using var schema = JsonDocument.Parse(Made["style"]);
        var keys = schema.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name);

        Assert.Equal(keys.Except(FrontMatterReader.Keys).Order(StringComparer.Ordinal), OtherNames.OfStyles.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_on_file_is_the_one_that_the_reader_gives(string name)
    {
        var file = Path.Combine(JsonSchemas.Folder, $"{name}.schema.json");
        if (!File.Exists(file) || File.ReadAllText(file) != Made[name])
        {
            File.WriteAllText(Path.ChangeExtension(file, ".received.json"), Made[name]);
        }

        Assert.True(File.Exists(file), $"There is no {file}; read the received one and accept it.");
        Assert.Equal(File.ReadAllText(file), Made[name]);
    }

    [Theory]
    [MemberData(nameof(StyleFiles))]
    public void Styles_are_valid(string path) => Assert.Empty(Check("style", File.ReadAllText(Path.Combine(Repository.Root, path))));

    [Theory]
    [InlineData("BP1504", "styles/broken/style.yaml")]
    [InlineData("BP1505", "styles/broken/style.yaml")]
    public void Styles_with_wrong_keys_and_values_are_not(string code, string file) => Assert.NotEmpty(Check("style", File.ReadAllText(Path.Combine(Cases, code, file))));

    [Fact]
    public void Texts_and_edition_files_are_valid()
    {
        foreach (var file in (string[])["source-texts/lighthouse-letter.md", "tests/Bukharin.Publish.Tests/Texts/every-feature.md"])
        {
            Assert.Empty(Check("front-matter", FrontMatterOf(File.ReadAllText(Path.Combine(Repository.Root, file)))));
        }

        Assert.All(Starter.All, starter => Assert.Empty(Check("front-matter", FrontMatterOf(starter.Text))));
        Assert.Empty(Check("volume", File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", "eleven-barrels.volume.yaml"))));
        Assert.NotEmpty(Check("volume", "title: A book\nsource: none\ntexts: [a.md]\nquestions: Who?\n"));
        Assert.NotEmpty(Check("volume", "title: A book\nsource: none\nparts: [{ titel: One, texts: [a.md] }]\n"));
        Assert.Empty(Check("edition-file", File.ReadAllText(SourceTexts.EditionFilePath)));
    }

    [Theory]
    [MemberData(nameof(FrontMatterKeys))]
    public void Of_each_key_the_schema_refuses_what_the_reader_calls_wrong(string key)
    {
        foreach (var value in (string[])["A word", "1894", "true", "~", "''", "[A word, 1894]", "[[A word]]", "{name: A word}", "{name: A word, role: edt}", "{nome: A word}", "[{name: A word}, A word]"])
        {
            string yaml = $"title: A letter\nlang: en\nsource: none\n{key}: {value}\n";
            if (key is "title" or "lang" or "source")
            {
                yaml = string.Join('\n', yaml.Split('\n').Where((line, index) => index >= 3 || !line.StartsWith(key + ":", StringComparison.Ordinal)));
            }

            var isWrong = MarkdownReader.Read($"---\n{yaml}---\nA word.\n", "letter.md").Diagnostics
                .Any(diagnostic => diagnostic.Code == DiagnosticCodes.WrongType || diagnostic.Code == DiagnosticCodes.UnknownKey || diagnostic.Code == DiagnosticCodes.NotAnIsbn);
            var isRefused = Check("front-matter", yaml).Any(error => error.StartsWith($"/{key}", StringComparison.Ordinal));
            Assert.True(isWrong == isRefused, $"{key}: {value} is {(isWrong ? "wrong" : "right")} to the reader and {(isRefused ? "wrong" : "right")} to the schema.");
        }
    }

    [Theory]
    [InlineData("lines: breaks")]
    [InlineData("lines: broken")]
    [InlineData("lines: [breaks]")]
    [InlineData("brackets: [gloss]")]
    [InlineData("brackets: [text]")]
    [InlineData("brackets: [glos]")]
    [InlineData("brackets: gloss")]
    [InlineData("roles: {salute: 1, letter: 1-3, signed: '3:1'}")]
    [InlineData("roles: {letter: [1-2, 3]}")]
    [InlineData("roles: {salute: first}")]
    [InlineData("roles: {salute: 1-}")]
    [InlineData("roles: {salut: 1}")]
    [InlineData("roles: [salute]")]
    [InlineData("sha256: 12")]
    [InlineData("colour: red")]
    [InlineData("layout: post")]
    public void Of_an_edition_file_they_say_the_same(string line)
    {
        var yaml = $"title: A letter\nlang: en\nsource: none\n{line}\n";
        var read = PlainTextReader.Read(Encoding.UTF8.GetBytes(Text), "letter.txt", (Encoding.UTF8.GetBytes(yaml), "letter.yaml"));

        Assert.Equal(read.Diagnostics.Any(one => one.Severity == DiagnosticSeverity.Error), Check("edition-file", yaml).Any());
    }

    private static string FrontMatterOf(string text)
    {
        text = text.ReplaceLineEndings("\n");
        return text[4..text.IndexOf("\n---\n", StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Check(string schema, string yaml) => JsonSchemas.Check(schema, JsonSerializer.Serialize(YamlJson.Read(yaml)));
}
