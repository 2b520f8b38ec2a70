using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance.Support;

/// <summary>Runs the scripts of <c>Browser</c>.</summary>
internal static class ReadingSystem
{
    /// <summary>Their folder.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Acceptance", "Browser");

    /// <summary>Runs a script; the test is skipped where there is no browser.</summary>
    /// <param name="script">Its file name.</param>
    /// <param name="arguments">Its arguments.</param>
    public static OutsideProgram.Result Run(string script, params string[] arguments)
    {
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        Assert.SkipUnless(File.Exists(chromium), "Chromium is not installed; CHROMIUM names it where it is elsewhere.");
        lock (Judge.Browsers)
        {
            return OutsideProgram.RunIn(Folder, "node", [script, .. arguments]);
        }
    }
}
