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

        Assert.StartsWith("There are: house, classic, handout, large-print. Did you mean 'classic'? A style is", diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_style_of_ours_says_what_it_is_for() => Assert.All(Styles.All, style => Assert.NotNull(style.Description));

    private Bukharin.Publish.Styling.StyleResult Load(string? chosen, string? asked) => new StyleFolders(new DiskFiles()).Load(chosen, asked, Text);

    private static void Copy(string style, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "styles", style)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }
}
