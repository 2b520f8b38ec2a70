using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Cli.Commands;

/// <summary>A text from standard input, which has <c>-</c> for its path.</summary>
internal static class StandardInput
{
    /// <summary>The path that stands for standard input, and, behind <c>-o</c>, for standard output.</summary>
    public const string Sign = "-";

    /// <summary>The argument for texts, one of which can be standard input.</summary>
    public static Argument<string[]> PathsArgument() => new("PATH")
    {
        Description = "A text (.md, .txt), an edition file (.yaml), a folder of them, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The option that names the text. Diagnostics and editions use the name, and files beside the text are looked for beside that path.</summary>
    public static Option<string> NameOption(string name) => new("--name")
    {
        Description = $"What '-' is called, which is a text that comes by standard input: its extension says its kind, and styles and edition file are looked for beside it.",
        HelpName = "NAME",
        DefaultValueFactory = _ => name,
    };

    /// <summary>Reads standard input if one of the paths is <c>-</c>.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="name">The path that the text gets.</param>
    /// <param name="terminal">The terminal that has the input.</param>
    /// <returns>The files with the text among them, the paths with its name in place of <c>-</c>, and the terminal with the text.</returns>
    public static (IFiles Files, string[] Paths, Terminal Terminal) Open(IReadOnlyList<string> paths, string name, Terminal terminal)
    {
        if (!paths.Contains(Sign))
        {
            return (new DiskFiles(), [.. paths], terminal);
        }

        using var input = terminal.OpenInput();
        var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return (
            new PipedFile(new DiskFiles(), name, bytes.ToArray()),
            [.. paths.Select(path => path == Sign ? name : path)],
            terminal with { Piped = (name, bytes.ToArray()) });
    }
}
