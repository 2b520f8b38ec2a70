using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Publishing;

/// <summary>Where styles are looked for, and by what names.</summary>
public sealed class StyleFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bukharin-publish-").FullName;

    private string Text => Path.Combine(_folder, "texts", "1894", "letter.md");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_style_above_the_text_is_found_and_takes_fonts_from_the_styles_of_the_program()
    {
        Copy("classic", Path.Combine(_folder, "styles", "house"));

        var result = Load(chosen: null, asked: "house");

        Assert.Empty(result.Diagnostics);
        Assert.Equal("house", result.Style!.Name);
        Assert.NotEqual(0, result.Style.ReadFile(result.Style.Pdf.Fonts.Regular).Length);
    }

    [Fact]
    public void The_nearest_style_of_a_name_is_taken()
    {
        Copy("large-print", Path.Combine(_folder, "texts", "styles", "classic"));

        Assert.Equal(Styles.Load("large-print").Pdf.Text, Load(chosen: null, asked: null).Style!.Pdf.Text);
    }

    [Theory]
    [InlineData("Large Print")]
    [InlineData("LARGE-PRINT")]
    [InlineData("large_print")]
    [InlineData("largeprint")]
    public void Case_and_spaces_do_not_count(string name) => Assert.Equal("large-print", Load(name, asked: null).Style!.Name);

    [Fact]
    public void A_person_can_name_the_folder_of_a_style_and_its_file()
    {
        var house = Path.Combine(_folder, "house");
        Copy("classic", house);

        Assert.Equal("house", Load(house, asked: null).Style!.Name);
        Assert.Equal("house", Load(house + Path.DirectorySeparatorChar, asked: null).Style!.Name);
        Assert.Equal("house", Load(Path.Combine(house, "style.yaml"), asked: null).Style!.Name);
    }

    [Fact]
    public void A_text_cannot()
    {
        Copy("classic", Path.Combine(_folder, "house"));

        Assert.Equal("BP1507", Assert.Single(Load(chosen: null, asked: "../../house").Diagnostics).Code.Id);
    }

    [Fact]
    public void A_style_that_is_not_there_is_told_with_those_that_are()
    {
        Copy("classic", Path.Combine(_folder, "styles", "house"));

        var diagnostic = Assert.Single(Load("clasic", asked: null).Diagnostics);

        Assert.StartsWith("There are: house, classic, handout, handout-large, large-print. Did you mean 'classic'? A style is", diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_may_have_the_name_of_the_one_that_it_extends()
    {
        Write("styles/classic/style.yaml", "extends: classic\npdf:\n  text: { size: 12pt }\n");

        var style = Load(chosen: null, asked: null).Style!;
        Assert.Equal((12, "classic"), (style.Pdf.Text.SizePt, style.Base));
    }

    [Fact]
    public void Fonts_come_by_path_or_from_a_package_above_the_style()
    {
        Write("styles/house/style.yaml", "extends: large print\npdf:\n  fonts: { regular: fonts/Own.ttf, italic: \"npm:some/face/Italic.ttf\" }\n");
        Write("styles/house/fonts/Own.ttf", "own");
        Write("node_modules/some/face/Italic.ttf", "italic");

        var style = Load("house", asked: null).Style!;
        var fonts = style.Pdf.Fonts;
        Assert.Equal(["own", "italic"], new[] { fonts.Regular, fonts.Italic }.Select(file => System.Text.Encoding.UTF8.GetString(style.ReadFile(file).Span)));
        Assert.Equal(Styles.Load("large-print").ReadFile(Styles.Load("large-print").Pdf.Fonts.Bold).ToArray(), style.ReadFile(fonts.Bold).ToArray());
    }

    [Fact]
    public void A_style_takes_no_file_from_elsewhere()
    {
        Write("styles/house/style.yaml", "extends: classic\nepub:\n  style-sheet: ../../secret.css\n");
        Write("secret.css", "");

        Assert.Equal("BP1092", Assert.Single(Load("house", asked: null).Diagnostics).Code.Id);
    }

    [Theory]
    [InlineData("styles/base/style.yaml", "extends: classic\nnotes: { series: separate }\n")]
    [InlineData("styles/base/book.css", "p { margin: 0 }")]
    public void The_hash_of_a_style_covers_all_that_it_builds_on(string file, string changed)
    {
        Write("styles/house/style.yaml", "extends: base\n");
        Write("styles/base/style.yaml", "extends: classic\nepub:\n  style-sheet: book.css\n");
        Write("styles/base/book.css", "");
        var before = Hash();
        Assert.Equal(before, Hash());

        Write(file, changed);
        Assert.NotEqual(before, Hash());

        string Hash() => new StyleFolders(new DiskFiles()).Inputs("house", null, new SourceText(Text, null))[0].Sha256;
    }

    [Fact]
    public void Every_style_of_ours_says_what_it_is_for() => Assert.All(Styles.All, style => Assert.NotNull(style.Description));

    private Bukharin.Publish.Styling.StyleResult Load(string? chosen, string? asked) => new StyleFolders(new DiskFiles()).Load(chosen, asked, Text);

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static void Copy(string style, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "styles", style)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }
}
