using System.Diagnostics;
using System.Text.Json;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance.Support;

/// <summary>LibreOffice at work on documents: it is started once, does all that it is told, and ends.</summary>
internal static class LiveOffice
{
    private const int NotInstalled = 3;

    // The Python of a version manager does not have the modules of Debian's packages.
    private static readonly string[] Pythons = ["python3", "/usr/bin/python3"];

    /// <summary>What is done to a document.</summary>
    /// <param name="Open">The document, a DOCX.</param>
    /// <param name="Save">Where the result goes.</param>
    /// <param name="Filter">LibreOffice's name of the format to save in.</param>
    /// <param name="Window">Whether it has a window, which commands of the menu need, and which comments must not have.</param>
    /// <param name="Edits">The edits.</param>
    internal sealed record Job(string Open, string Save, string Filter, bool Window, string[][] Edits);

    /// <summary>Does some jobs. Where LibreOffice or its Python module is not installed, the test is skipped.</summary>
    /// <param name="folder">Where the profile goes.</param>
    /// <param name="jobs">The jobs, in order; their edits are the methods of <c>Editors/edit.py</c>.</param>
    public static void Edit(string folder, params Job[] jobs)
    {
        var input = JsonSerializer.Serialize(jobs, JsonSerializerOptions.Web);
        var script = Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Acceptance", "Editors", "edit.py");
        foreach (var python in Pythons)
        {
            var (exitCode, error) = Run(python, [script, folder], input);
            if (exitCode == 0)
            {
                return;
            }

            Assert.True(exitCode == NotInstalled, error);
        }

        Assert.Skip("LibreOffice or python3-uno is not installed.");
    }

    private static (int ExitCode, string Error) Run(string program, string[] arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return (process.ExitCode, error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (NotInstalled, $"{program} is not installed.");
        }
    }
}
