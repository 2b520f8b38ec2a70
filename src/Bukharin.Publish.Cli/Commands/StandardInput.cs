using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Cli.Commands;

/// <summary>A text that comes by standard input: <c>-</c> stands for its path.</summary>
internal static class StandardInput
{
    /// <summary>What stands for standard input among paths, and for standard output behind <c>-o</c>.</summary>
    public const string Sign = "-";

    /// <summary>Says what the text is called: its diagnostics and editions have the name, and what lies beside it is looked for there.</summary>
    public static Option<string> NameOption(string name) => new("--name")
    {
        Description = $"What '-' is called, which is a text that comes by standard input: its extension says its kind, and styles and edition file are looked for beside it.",
        HelpName = "NAME",
        DefaultValueFactory = _ => name,
    };

    /// <summary>Reads standard input where a path asks for it.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="name">What the text is called.</param>
    /// <param name="terminal">Where it comes from; it knows the text from then on.</param>
    /// <returns>The files with the text among them, the paths with its name, and the terminal.</returns>
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
