using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Hyphenation;

namespace Bukharin.Publish.Tests.Typesetting;

/// <summary>The fonts and patterns that the build restores, each loaded once.</summary>
internal static class Garamond
{
    private static readonly string Assets = FindAssets();

    public static FontFace Regular { get; } = Load("400Regular");

    public static FontFace Italic { get; } = Load("400Regular_Italic");

    public static FontInstance Body { get; } = new(Regular, 10, ["kern", "liga", "onum"]);

    public static FontInstance Note { get; } = new(Regular, 8, ["kern", "liga", "onum"]);

    public static FontInstance Mark { get; } = new(Regular, 10, ["sups"]);

    public static Hyphenators Hyphenators { get; } = new(
        [new("en-GB", new Hyphenator(Patterns("en-gb"))), new("ru", new Hyphenator(Patterns("ru")))]);

    public static HyphenationPatterns Patterns(string name) =>
        HyphenationPatterns.Parse(File.ReadAllText(Path.Combine(Assets, "hyphen", "patterns", name + ".js")), name);

    private static FontFace Load(string name) => FontFace.Load(
        File.ReadAllBytes(Path.Combine(Assets, "@expo-google-fonts", "eb-garamond", name, $"EBGaramond_{name}.ttf")), name);

    private static string FindAssets()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var assets = Path.Combine(directory.FullName, "styles", "node_modules");
            if (Directory.Exists(assets))
            {
                return assets;
            }
        }

        throw new DirectoryNotFoundException("styles/node_modules is in no directory above the tests; build the core project first.");
    }
}
