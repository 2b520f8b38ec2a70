using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Tests.Typesetting.Pdf;

/// <summary>The fonts of the styles, which the build restores.</summary>
internal static class TestFonts
{
    public static readonly FontFace Regular = Load("400Regular/EBGaramond_400Regular.ttf");
    public static readonly FontFace Italic = Load("400Regular_Italic/EBGaramond_400Regular_Italic.ttf");
    public static readonly FontFace Bold = Load("700Bold/EBGaramond_700Bold.ttf");

    private static FontFace Load(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Bukharin.Publish.sln")))
        {
            folder = folder.Parent;
        }

        var file = Path.Combine(folder.FullName, "styles/node_modules/@expo-google-fonts/eb-garamond", path);
        return FontFace.Load(File.ReadAllBytes(file), Path.GetFileName(path));
    }
}
