using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Starters;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>new KIND NAME</c>: writes a text to begin from.</summary>
internal static class NewCommand
{
    private const string Extension = ".md";

    public static Command Create(Terminal terminal)
    {
        var kind = new Argument<string>("KIND") { Description = string.Join("; ", Starter.All.Select(starter => $"{starter.Kind}: {starter.Description}")) + "." };
        kind.AcceptOnlyFromAmong([.. Starter.All.Select(starter => starter.Kind)]);
        var name = new Argument<string>("NAME") { Description = "The file to write, with or without '.md'. A file that is there already is not replaced." };
        var json = JsonForm.Option();
        var command = new Command("new", "Write a small text to begin from, with its front matter explained.") { kind, name, json };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(name)!;
            path = path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? path : path + Extension;
            var starter = Starter.All.First(one => one.Kind == parsed.GetValue(kind));
            try
            {
                if (!new StarterFolder(new DiskFiles()).New(starter, path))
                {
                    terminal.Error.WriteLine($"bukharin-publish: '{path}' is there already, and is not replaced.");
                    return ExitCode.Problems;
                }
            }
            catch (FileFaultException fault)
            {
                return WrittenFiles.PrintFault(fault, terminal);
            }

            WrittenFiles.Print([path], $"Now: bukharin-publish build {WrittenFiles.Quoted(path)}", parsed.GetValue(json), terminal);
            return ExitCode.Done;
        });
        return command;
    }
}
