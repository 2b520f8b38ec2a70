using Bukharin.Publish.Acceptance.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The specimen's EPUB in a browser: as two reading systems show it, and as assistive technology is told it.</summary>
public class ReadingSystemTests(SpecimenEditions editions) : IClassFixture<SpecimenEditions>
{
    [Fact]
    public void Every_entry_page_and_note_is_shown_and_every_word_can_be_read()
    {
        using var pictures = new TemporaryFolder();
        var result = ReadingSystem.Run("read.mjs", editions["epub"], pictures.Path);

        TestContext.Current.TestOutputHelper?.WriteLine(result.Out);
        Assert.True(result.ExitCode == 0, result.Out + result.Error);
        Assert.NotEmpty(Directory.EnumerateFiles(pictures.Path, "*.png"));
    }

    [Fact]
    public void What_is_spoken_makes_sense()
    {
        var result = ReadingSystem.Run("speak.mjs", editions["epub"]);
        Assert.True(result.ExitCode == 0, result.Error);

        // Read it before you accept it: order, labels, names, what a note or a page is called.
        var verified = Path.Combine(ReadingSystem.Folder, "lighthouse-letter.spoken.verified.txt");
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (result.Out != expected)
        {
            File.WriteAllText(Path.ChangeExtension(Path.ChangeExtension(verified, null), ".received.txt"), result.Out);
        }

        Assert.Equal(expected, result.Out);
    }
}
