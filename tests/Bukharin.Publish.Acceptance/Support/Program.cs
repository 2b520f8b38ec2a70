namespace Bukharin.Publish.Acceptance.Support;

/// <summary>Runs bukharin-publish as a user does: as a process of its own.</summary>
/// <remarks>It is the one that was compiled with the tests, or whatever <c>BUKHARIN_PROGRAM</c> names: a native one begins in a hundredth of the time, which hundreds of runs need.</remarks>
internal static class Program
{
    /// <summary>The command line that it begins with.</summary>
    public static string[] Command { get; } = Environment.GetEnvironmentVariable("BUKHARIN_PROGRAM") is { Length: > 0 } named
        ? [named]
        : ["dotnet", Path.Combine(AppContext.BaseDirectory, "bukharin-publish.dll")];

    public static OutsideProgram.Result Run(params string[] arguments) => RunIn(Environment.CurrentDirectory, arguments);

    /// <summary>Runs it in a folder.</summary>
    public static OutsideProgram.Result RunIn(string folder, params string[] arguments) =>
        OutsideProgram.RunIn(folder, Command[0], [.. Command[1..], .. arguments]);

    /// <summary>Runs it on a machine with another culture and time zone.</summary>
    public static OutsideProgram.Result RunElsewhere(string culture, string timeZone, params string[] arguments) => OutsideProgram.RunIn(
        Environment.CurrentDirectory,
        new Dictionary<string, string> { ["LC_ALL"] = culture, ["TZ"] = timeZone },
        Command[0],
        [.. Command[1..], .. arguments]);

    /// <summary>Builds the editions of a text, which must go without an error.</summary>
    public static void Build(string text, string folder, params string[] options)
    {
        var result = Run(["build", text, "--out", folder, .. options]);
        Assert.True(result.ExitCode == 0, result.Out + result.Error);
    }
}
