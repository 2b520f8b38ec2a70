using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Codes;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>explain CODE</c>: says what a diagnostic's code means, with an example.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string>("CODE") { Description = "A code, as problems are told with: BP1204." };
        code.CompletionSources.Add(_ => CodePage.Codes.Select(one => one.Id));
        var json = JsonForm.Option();
        var command = new Command("explain", "Say what a problem's code means, with an example.") { code, json };
        command.SetAction(parsed =>
        {
            var id = parsed.GetValue(code)!;
            if (CodePage.Of(id) is not { } page)
            {
                terminal.Error.WriteLine($"bukharin-publish: There is no code '{id}'; codes look like BP1204.{Nearest.Guess(id, CodePage.Codes.Select(one => one.Id))}");
                return ExitCode.WrongUsage;
            }

            if (parsed.GetValue(json))
            {
                JsonForm.Print(terminal, output => CodePagePrinter.Write(page, output));
            }
            else
            {
                CodePagePrinter.Print(page, terminal.Out);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
