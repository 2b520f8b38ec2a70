using System.Text.RegularExpressions;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance.Support;

/// <summary>The outside judges: scripts that exit 0 for a good edition, 1 for findings, 2 where they could not run.</summary>
internal static class Judge
{
    private const int CouldNotRun = 2;

    // A browser that a judge starts may not come up in time while all other tests run; that is no verdict.
    private const int Attempts = 4;

    /// <summary>
    /// Held by whoever starts a browser: judges of EPUB do. Two at once starve each other, and one that has waited too long
    /// ends without a verdict.
    /// </summary>
    public static readonly Lock Browsers = new();

    /// <summary>Asserts that a judge finds nothing wrong with an edition.</summary>
    /// <param name="name">The judge: <c>check-pdf</c>.</param>
    /// <param name="arguments">Its options, and the edition's path last.</param>
    public static void FindsNothing(string name, params string[] arguments)
    {
        var script = Path.Combine(Folder(), name);
        Assert.SkipUnless(File.Exists(script), $"The judge {name} is not here; BUKHARIN_VALIDATORS names the folder that has it.");
        var result = Ask(script, arguments);
        for (var attempt = 1; attempt < Attempts && result.ExitCode == CouldNotRun; attempt++)
        {
            result = Ask(script, arguments);
        }

        Assert.True(result.ExitCode == 0, $"{name} {string.Join(' ', arguments)} ended with {result.ExitCode}:\n{result.Out}{result.Error}");
    }

    /// <summary>Asserts that ghostscript finds cyan, magenta and yellow on no page of a PDF, and black on most.</summary>
    public static void FindsBlackInkOnly(string pdf)
    {
        var result = OutsideProgram.Run("gs", "-q", "-o", "-", "-sDEVICE=inkcov", pdf);
        var pages = result.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Matches(@"^ *0\.0+ +0\.0+ +0\.0+ +\d\.\d+ +CMYK OK", page));
        Assert.Contains(pages, page => !Regex.IsMatch(page, @"^( *0\.0+){4} "));
    }

    /// <summary>A profile of a press with four inks, which comes with ghostscript.</summary>
    public const string PressProfile = "/usr/share/color/icc/ghostscript/default_cmyk.icc";

    /// <summary>Asserts that mutool finds a registered condition and <see cref="PressProfile"/> in a PDF, and ghostscript renders it by that.</summary>
    public static void RendersByItsProfile(string pdf, string condition)
    {
        const string intent = "trailer/Root/OutputIntents/1";
        using var folder = new TemporaryFolder();
        var said = OutsideProgram.Run("mutool", "show", pdf, intent).Out;
        Assert.Contains($"({condition})", said, StringComparison.Ordinal);
        Assert.Contains("(http://www.color.org)", said, StringComparison.Ordinal);
        OutsideProgram.Run("mutool", "show", "-b", "-o", folder.File("found.icc"), pdf, intent + "/DestOutputProfile");
        Assert.Equal(File.ReadAllBytes(PressProfile), File.ReadAllBytes(folder.File("found.icc")));

        var rendered = OutsideProgram.Run("gs", "-q", "-dSAFER", "-dPDFSTOPONERROR", "-dUsePDFX3Profile", "-sDEVICE=tiff32nc", "-r30", "-o", folder.File("page%d.tif"), pdf);
        Assert.Equal((0, ""), (rendered.ExitCode, rendered.Out + rendered.Error));
    }

    private static OutsideProgram.Result Ask(string script, string[] arguments)
    {
        lock (Browsers)
        {
            return OutsideProgram.Run(script, arguments);
        }
    }

    /// <summary>The folder of the judges.</summary>
    public static string Folder() =>
        Environment.GetEnvironmentVariable("BUKHARIN_VALIDATORS") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Repository.Root, "..", "shared", "validators");
}
