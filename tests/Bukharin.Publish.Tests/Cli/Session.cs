using Bukharin.Publish.Cli;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Editions;

namespace Bukharin.Publish.Tests.Cli;

/// <summary>A folder, and what the program says when it is run on it within this process.</summary>
internal sealed class Session : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("bukharin-publish-").FullName;

    public string At(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public static (int ExitCode, string Out, string Error) Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exitCode = CommandLine.Run(arguments, new Terminal(output, error, IsPerson: false, SourceDateEpoch: null), Formats.All);
        return (exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs it in a pipe: with something on standard input, and with somebody who takes bytes from standard output.</summary>
    public static (int ExitCode, string Out, string Error, byte[] Bytes) RunInPipe(string input, params string[] arguments)
    {
        var (output, error, bytes) = (new StringWriter(), new StringWriter(), new MemoryStream());
        var terminal = new Terminal(output, error, IsPerson: false, SourceDateEpoch: null)
        {
            OpenInput = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input)),
            OpenOutput = () => bytes,
        };
        var exitCode = CommandLine.Run(arguments, terminal, Formats.All);
        return (exitCode, output.ToString(), error.ToString(), bytes.ToArray());
    }
}
