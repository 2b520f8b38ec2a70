using System.CommandLine;
using Bukharin.Publish.Cli.Help;
using Bukharin.Publish.Cli.Output;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>help [COMMAND]</c>: the program's page of help, or a command's.</summary>
internal static class HelpCommand
{
    public static Command Create(Terminal terminal, Func<IEnumerable<Command>> commands)
    {
        var name = new Argument<string?>("COMMAND") { Description = "The command.", Arity = ArgumentArity.ZeroOrOne };
        name.CompletionSources.Add(_ => commands().Select(command => command.Name));
        var command = new Command("help", "Explain the program, or a command.") { name };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(name) is not { } wanted)
            {
                StartPage.Print(terminal.Out);
                return ExitCode.Done;
            }

            if (commands().FirstOrDefault(one => one.Name == wanted) is not { } found)
            {
                terminal.Error.WriteLine($"bukharin-publish: {UnknownCommand.Message(wanted, commands())}");
                return ExitCode.WrongUsage;
            }

            return parsed.RootCommandResult.Command.Parse([found.Name, "--help"]).Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error });
        });
        return command;
    }
}
