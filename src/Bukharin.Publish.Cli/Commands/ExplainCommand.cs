using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Codes;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>explain CODE</c>: says what a diagnostic's code means, with an example.</summary>
internal static class ExplainCommand
{
    private const string Name = "explain";

    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string?>("CODE") { Description = "A code, as problems are told with: BP1204.", Arity = ArgumentArity.ZeroOrOne };
        code.CompletionSources.Add(_ => CodePage.Codes.Select(one => one.Id));
        var folder = new Option<string?>("--out", "-o")
        {
            Description = "A folder for the pages of all codes, in Markdown.",
            HelpName = "DIR",
        };
        var command = new Command(Name, "Say what a problem's code means, with an example.") { code, folder, JsonForm.Option() };
        command.SetAction(parsed => (parsed.GetValue(code), parsed.GetValue(folder)) switch
        {
            ({ } id, null) => Print(id, terminal),
            (null, { } path) => Write(path, terminal),
            _ => Failure.WrongUsage(terminal, Name, "explain takes a code, such as BP1204, or '--out DIR' for the pages of all."),
        });
        return command;
    }

    private static int Print(string id, Terminal terminal)
    {
        if (CodePage.Of(id) is not { } page)
        {
            return Failure.WrongUsage(terminal, Name, $"There is no code '{id}'; codes look like BP1204.{Nearest.Guess(id, CodePage.Codes.Select(one => one.Id))}");
        }

        if (terminal.IsJson)
        {
            return ResultJson.Print(terminal, Name, [], json => CodePagePrinter.Write(page, json));
        }

        CodePagePrinter.Print(page, terminal.Out);
        return ExitCode.Done;
    }

    private static int Write(string folder, Terminal terminal)
    {
        try
        {
            var (written, diagnostics) = new CodeFolder(new DiskFiles()).Write(folder);
            return WrittenFiles.Print(Name, written, written.IsEmpty ? "No page is otherwise than it was." : "These pages are new, or otherwise than they were.", terminal, diagnostics);
        }
        catch (FileFaultException fault)
        {
            return WrittenFiles.PrintFault(Name, fault, terminal);
        }
    }
}
