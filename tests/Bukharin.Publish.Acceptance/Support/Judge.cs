using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance.Support;

/// <summary>The outside judges: scripts that exit 0 for a good edition, 1 for findings, 2 where they could not run.</summary>
internal static class Judge
{
    /// <summary>Asserts that a judge finds nothing wrong with an edition.</summary>
    /// <param name="name">The judge: <c>check-pdf</c>.</param>
    /// <param name="arguments">Its options, and the edition's path last.</param>
    public static void FindsNothing(string name, params string[] arguments)
    {
        var script = Path.Combine(Folder(), name);
        Assert.SkipUnless(File.Exists(script), $"The judge {name} is not here; BUKHARIN_VALIDATORS names the folder that has it.");
        var result = OutsideProgram.Run(script, arguments);
        Assert.True(result.ExitCode == 0, $"{name} {string.Join(' ', arguments)} ended with {result.ExitCode}:\n{result.Out}{result.Error}");
    }

    private static string Folder() =>
        Environment.GetEnvironmentVariable("BUKHARIN_VALIDATORS") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Repository.Root, "..", "shared", "validators");
}
