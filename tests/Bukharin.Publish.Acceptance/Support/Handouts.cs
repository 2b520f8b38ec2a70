using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance.Support;

/// <summary>Sheets for a classroom: the specimen, a text with every feature and, where it is at hand, the real letter.</summary>
internal static class Handouts
{
    /// <summary>Builds them in a format, one after the other.</summary>
    /// <param name="format">The format's name.</param>
    /// <param name="judge">Takes the path of each.</param>
    public static void Build(string format, Action<string> judge)
    {
        using var folder = new TemporaryFolder();
        List<string> texts = [SpecimenEditions.Source, Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Texts", "every-feature.md")];
        if (SourceTexts.LetterPath is { } letter)
        {
            File.Copy(letter, folder.File("bukharin-1937.txt"));
            File.Copy(SourceTexts.EditionFilePath, folder.File("bukharin-1937.yaml"));
            texts.Add(folder.File("bukharin-1937.txt"));
        }

        foreach (var text in texts)
        {
            var built = Program.Run("build", text, "--style", "handout", "--to", format, "--out", folder.File("editions"));
            Assert.True(built.ExitCode == 0, built.Error);
        }

        var files = Directory.GetFiles(folder.File("editions"), "*.pdf");
        Assert.Equal(texts.Count, files.Length);
        Array.ForEach(files, judge);
    }
}
