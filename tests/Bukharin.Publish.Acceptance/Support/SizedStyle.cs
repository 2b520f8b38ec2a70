using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance.Support;

/// <summary>A style of another page size: <c>classic</c> but for a few values.</summary>
internal static class SizedStyle
{
    private const string Preset = "preset: b-format";
    private const string Standard = "standard: x-1a";

    /// <summary>The page sizes that have a name.</summary>
    public static IEnumerable<string> Presets => ["b-format", "5.5x8.5", "a5", "6x9", "letter", "a4"];

    /// <summary>Builds a text in the style.</summary>
    /// <param name="folder">Gets the style, and the edition.</param>
    /// <param name="text">The text's path.</param>
    /// <param name="format">The format, as the command line names it.</param>
    /// <param name="preset">The page size.</param>
    /// <param name="standard">What the press file keeps to: <c>x-1a</c> or <c>x-4</c>.</param>
    public static void Build(TemporaryFolder folder, string text, string format, string preset, string standard = "x-1a")
    {
        var classic = Path.Combine(Repository.Root, "styles", "classic");
        var yaml = File.ReadAllText(Path.Combine(classic, "style.yaml"));
        Assert.Contains(Preset, yaml, StringComparison.Ordinal);
        Assert.Contains(Standard, yaml, StringComparison.Ordinal);
        var sized = Directory.CreateDirectory(Path.Combine(folder.Path, "styles", "sized")).FullName;
        File.WriteAllText(Path.Combine(sized, "style.yaml"), yaml
            .Replace(Preset, $"preset: {preset}", StringComparison.Ordinal)
            .Replace(Standard, $"standard: {standard}", StringComparison.Ordinal));
        foreach (var sheet in Directory.EnumerateFiles(classic, "*.css"))
        {
            File.Copy(sheet, Path.Combine(sized, Path.GetFileName(sheet)));
        }

        var result = Program.RunIn(folder.Path, "build", text, "--style", "sized", "--to", format, "--out", folder.Path);
        Assert.True(result.ExitCode == 0, result.Out + result.Error);
    }
}
