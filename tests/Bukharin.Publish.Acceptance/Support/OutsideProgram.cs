using System.Diagnostics;

namespace Bukharin.Publish.Acceptance.Support;

/// <summary>Runs programs that are none of ours.</summary>
internal static class OutsideProgram
{
    /// <summary>What a program printed, and how it ended.</summary>
    internal sealed record Result(int ExitCode, string Out, string Error);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Its name or path. Where it is not installed, the test is skipped.</param>
    /// <param name="arguments">Its arguments.</param>
    public static Result Run(string program, params string[] arguments) => RunIn(Environment.CurrentDirectory, program, arguments);

    /// <summary>Runs a program to its end in a folder.</summary>
    /// <param name="folder">Its working folder.</param>
    /// <param name="program"><inheritdoc cref="Run" path="/param[@name='program']" /></param>
    /// <param name="arguments">Its arguments.</param>
    public static Result RunIn(string folder, string program, params string[] arguments) =>
        RunIn(folder, new Dictionary<string, string>(), program, arguments);

    /// <summary>Runs a program to its end in a folder, with variables of its environment changed.</summary>
    public static Result RunIn(string folder, IReadOnlyDictionary<string, string> variables, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{program} is not installed.");
            throw;
        }

        using (process)
        {
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new Result(process.ExitCode, output, error.GetAwaiter().GetResult());
        }
    }
}
