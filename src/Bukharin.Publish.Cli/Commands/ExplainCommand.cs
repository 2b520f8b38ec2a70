using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Codes;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>explain CODE</c>: says what a diagnostic's code means, with an example.</summary>
internal static class ExplainCommand
{
    private const string Name = "explain";

    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string>("CODE") { Description = "A code, as problems are told with: BP1204." };
        code.CompletionSources.Add(_ => CodePage.Codes.Select(one => one.Id));
        var command = new Command(Name, "Say what a problem's code means, with an example.") { code, JsonForm.Option() };
        command.SetAction(parsed =>
        {
            var id = parsed.GetValue(code)!;
            if (CodePage.Of(id) is not { } page)
            {
                return Failure.WrongUsage(terminal, Name, $"There is no code '{id}'; codes look like BP1204.{Nearest.Guess(id, CodePage.Codes.Select(one => one.Id))}");
            }

            if (terminal.IsJson)
            {
                ResultJson.Print(terminal, Name, [], json => CodePagePrinter.Write(page, json));
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
