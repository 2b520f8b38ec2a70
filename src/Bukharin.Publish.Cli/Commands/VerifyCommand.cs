using System.Collections.Immutable;
using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>verify FILE... --source PATH</c>: compares editions from anywhere with their source text.</summary>
internal static class VerifyCommand
{
    private const string Name = "verify";

    public static Command Create(Terminal terminal, ImmutableArray<Format> table)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = $"Editions ({Formats.Extensions(table)}), or a folder of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var source = new Option<string>("--source")
        {
            Description = "The text that they are editions of (.md, .txt, .yaml), or a folder with a text of the same name for each.",
            HelpName = "PATH",
            Required = true,
        };
        var style = StyleOption.Create("The style that they were written with, instead of the one that the text asks for.");
        var report = new Option<string?>("--report")
        {
            Description = "A folder for the report of each text, NAME.report.json and NAME.report.html.",
            HelpName = "DIR",
        };
        var command = new Command(Name, "Read editions back and show every difference from their text.") { files, source, style, report, JsonForm.Option() };
        command.SetAction(parsed => Run(
            new VerifyRequest([.. parsed.GetValue(files)!], parsed.GetValue(source)!) { Style = parsed.GetValue(style), ReportFolder = parsed.GetValue(report) },
            table,
            terminal));
        return command;
    }

    private static int Run(VerifyRequest request, ImmutableArray<Format> table, Terminal terminal) =>
        RunTelling.Run(Name, terminal, tell => new EditionChecker(new DiskFiles(), table).Check(request, tell, terminal.Stop));
}
