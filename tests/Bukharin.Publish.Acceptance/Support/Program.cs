namespace Bukharin.Publish.Acceptance.Support;

/// <summary>Runs bukharin-publish as a user does: as a process of its own.</summary>
internal static class Program
{
    public static OutsideProgram.Result Run(params string[] arguments) => RunIn(Environment.CurrentDirectory, arguments);

    /// <summary>Runs it in a folder.</summary>
    public static OutsideProgram.Result RunIn(string folder, params string[] arguments) =>
        OutsideProgram.RunIn(folder, "dotnet", [Path.Combine(AppContext.BaseDirectory, "bukharin-publish.dll"), .. arguments]);

    /// <summary>Runs it on a machine with another culture and time zone.</summary>
    public static OutsideProgram.Result RunElsewhere(string culture, string timeZone, params string[] arguments) => OutsideProgram.RunIn(
        Environment.CurrentDirectory,
        new Dictionary<string, string> { ["LC_ALL"] = culture, ["TZ"] = timeZone },
        "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "bukharin-publish.dll"), .. arguments]);

    /// <summary>Builds the editions of a text, which must go without an error.</summary>
    public static void Build(string text, string folder, params string[] options)
    {
        var result = Run(["build", text, "--out", folder, .. options]);
        Assert.True(result.ExitCode == 0, result.Out + result.Error);
    }
}
