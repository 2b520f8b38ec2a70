using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance.Support;

/// <summary>LibreOffice, with a profile of its own and with the faces that the pages of a DOCX were reckoned with.</summary>
internal static class LibreOffice
{
    /// <summary>Converts a DOCX.</summary>
    /// <param name="docx">The file.</param>
    /// <param name="format"><c>pdf</c>, <c>docx</c> or <c>dotx</c>.</param>
    /// <param name="folder">Where the result goes.</param>
    /// <returns>The result's path.</returns>
    public static string Convert(string docx, string format, TemporaryFolder folder)
    {
        // Georgia is not free; Gelasio is, and as wide.
        var faces = Path.Combine(Repository.Root, "styles", "node_modules", "@expo-google-fonts", "gelasio");
        var fonts = folder.Write("fonts.conf", $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
              <dir>{faces}</dir>
              <cachedir>{folder.File("font-cache")}</cachedir>
              <alias binding="same"><family>Georgia</family><accept><family>Gelasio</family></accept></alias>
            </fontconfig>
            """);
        var output = Directory.CreateDirectory(folder.File("converted")).FullName;
        var result = OutsideProgram.RunIn(
            folder.Path,
            new Dictionary<string, string> { ["FONTCONFIG_FILE"] = fonts },
            "soffice",
            $"-env:UserInstallation=file://{folder.File("profile")}", "--headless", "--norestore", "--convert-to", format, "--outdir", output, docx);
        var path = Path.Combine(output, Path.GetFileNameWithoutExtension(docx) + "." + format);
        Assert.True(File.Exists(path), result.Out + result.Error);
        return path;
    }

    /// <summary>The text of each page of a PDF.</summary>
    public static string[] Pages(string pdf)
    {
        var result = OutsideProgram.Run("pdftotext", pdf, "-");
        Assert.Equal(0, result.ExitCode);
        return result.Out.TrimEnd('\f').Split('\f');
    }
}
