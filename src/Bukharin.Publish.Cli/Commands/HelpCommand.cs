using System.CommandLine;
using Bukharin.Publish.Cli.Help;
using Bukharin.Publish.Cli.Output;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>help [COMMAND]</c>: the help page of the program or of a command.</summary>
internal static class HelpCommand
{
    private const string Name = "help";

    public static Command Create(Terminal terminal, Func<IEnumerable<Command>> commands)
    {
        var name = new Argument<string?>("COMMAND") { Description = "The command.", Arity = ArgumentArity.ZeroOrOne };
        name.CompletionSources.Add(_ => commands().Select(command => command.Name));
        var command = new Command(Name, "Explain the program, or a command.") { name, JsonForm.Option() };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(name);
            var found = commands().Where(one => wanted is null || one.Name == wanted).ToList();
            if (found is [])
            {
                return Failure.WrongUsage(terminal, Name, UnknownCommand.Message(wanted!, commands()));
            }

            if (terminal.IsJson)
            {
                return ResultJson.Print(terminal, Name, [], json => CommandJson.Write(found, json));
            }

            if (wanted is null)
            {
                StartPage.Print(terminal.Out);
                return ExitCode.Done;
            }

            return parsed.RootCommandResult.Command.Parse([wanted, "--help"]).Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error });
        });
        return command;
    }
}
