using System.CommandLine;
using System.Text;
using Bukharin.Publish.Cli.Files;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>import FILE.txt [-o FILE.md]</c>: writes what was read of a plain text as Edition Markdown.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("FILE.txt") { Description = "A plain text; its edition file, if there is one, lies beside it." };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write; standard output if none is named. A file that is there already is not replaced.",
            HelpName = "FILE.md",
        };
        var command = new Command("import", "Write a plain text as Edition Markdown, for an editor to go on with.") { path, output };
        command.SetAction(parsed => Run(parsed.GetValue(path)!, parsed.GetValue(output), terminal));
        return command;
    }

    private static int Run(string path, string? output, Terminal terminal)
    {
        if (!path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            terminal.Error.WriteLine($"bukharin-publish: import reads plain text (.txt), and '{path}' is named otherwise.");
            return ExitCode.WrongUsage;
        }

        if (output is not null && File.Exists(output))
        {
            // An editor may have gone on with it; what was decided there exists nowhere else.
            return DiagnosticPrinter.Print([DiagnosticCodes.WouldReplace.At(SourceSpan.Whole(output))], terminal);
        }

        var found = SourceFinder.Find([path]);
        if (found.Sources is not [var source])
        {
            return DiagnosticPrinter.Print(found.Diagnostics, terminal);
        }

        var read = source.ReadForImport();
        if (read.Document is { } document)
        {
            var markdown = EditionMarkdown.Write(document);
            if (output is null)
            {
                terminal.Out.Write(markdown);
            }
            else
            {
                var failed = EditionFiles.Replace([(output, Encoding.UTF8.GetBytes(markdown))]);
                return DiagnosticPrinter.Print(read.Diagnostics.AddRange(failed), terminal);
            }
        }

        return DiagnosticPrinter.Print(read.Diagnostics, terminal);
    }
}
