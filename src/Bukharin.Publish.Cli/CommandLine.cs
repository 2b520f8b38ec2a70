using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using Bukharin.Publish.Cli.Commands;
using Bukharin.Publish.Cli.Completion;
using Bukharin.Publish.Cli.Help;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Editions;

namespace Bukharin.Publish.Cli;

/// <summary>The program's commands and options, and the exit code of a run.</summary>
internal static class CommandLine
{
    private static readonly string[] QuietOptions = ["--quiet", "-q"];

    /// <summary>Runs a command.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="terminal">What the run writes to.</param>
    /// <param name="formats">The table of formats: <see cref="Formats.All"/>, except in tests of how damaged editions are reported.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, Terminal terminal, ImmutableArray<Format> formats)
    {
        terminal = terminal with { IsQuiet = terminal.IsQuiet || Has(args, QuietOptions), IsJson = Has(args, JsonForm.OptionName) };
        var root = Root(terminal, formats);
        if (Suggestions.TryPrint(args, root, terminal))
        {
            return ExitCode.Done;
        }

        if (CommandWord.Complete(args, root) is not { } said)
        {
            return WrongUsage(terminal, null, [UnknownCommand.Message(args[0], root.Subcommands)]);
        }

        args = said;
        var parsed = root.Parse(args);
        var name = parsed.CommandResult.Command == root ? null : parsed.CommandResult.Command.Name;
        if (UnknownOption.Find(args, parsed.CommandResult.Command, root) is { } unknown)
        {
            return WrongUsage(terminal, name, [unknown]);
        }

        if (parsed.Errors.Count > 0 && parsed.Action is not HelpPages)
        {
            return WrongUsage(terminal, name, WrongArguments.Of(parsed));
        }

        var exitCode = Invoke(parsed, terminal);
        if (terminal.Out is CarefulWriter { HasFailed: true } && exitCode == ExitCode.Done)
        {
            terminal.Error.WriteLine("bukharin-publish: standard output is full or closed, so not all could be told; what was asked for is done.");
            return ExitCode.Problems;
        }

        return exitCode;
    }

    /// <summary>Builds the tree of commands and options for the parser.</summary>
    /// <param name="terminal">What they write to.</param>
    /// <param name="formats">The table of formats.</param>
    internal static RootCommand Root(Terminal terminal, ImmutableArray<Format> formats)
    {
        var root = new RootCommand("Turns one canonical, annotated source text into PDF, DOCX and EPUB, with every label, note and word of it.")
        {
            BuildCommand.Create(terminal, formats),
            VerifyCommand.Create(terminal, formats),
            CheckCommand.Create(terminal),
            OutlineCommand.Create(terminal),
            ImportCommand.Create(terminal, formats),
            ExcerptCommand.Create(terminal, formats),
            PreviewCommand.Create(terminal, formats),
            CatalogueCommand.Create(terminal, formats),
            NewCommand.Create(terminal),
            InitCommand.Create(terminal),
            StylesCommand.Create(terminal),
            FormatsCommand.Create(terminal, formats),
            ExplainCommand.Create(terminal),
            DoctorCommand.Create(terminal, formats),
            CompletionCommand.Create(terminal),
            VersionCommand.Create(terminal),
        };
        root.HelpName = "bukharin-publish";
        root.Add(HelpCommand.Create(terminal, () => root.Subcommands));
        root.Add(new Option<bool>(QuietOptions[0], QuietOptions[1]) { Description = "Tell nothing but what is wrong.", Recursive = true });
        root.Options.OfType<HelpOption>().Single().Action = new HelpPages(terminal);
        root.Options.OfType<VersionOption>().Single().Action = new VersionCommand.Action(terminal);
        return root;
    }

    // Looked for before anything is parsed, because commands are built with the terminal that they write to.
    private static bool Has(string[] args, params string[] option) => args.TakeWhile(argument => argument != "--").Any(option.Contains);

    private static int WrongUsage(Terminal terminal, string? command, IEnumerable<string> messages)
    {
        var exitCode = Failure.WrongUsage(terminal, command, messages);
        if (!terminal.IsJson)
        {
            terminal.Error.WriteLine($"See 'bukharin-publish {(command is null ? "" : command + " ")}--help'.");
        }

        return exitCode;
    }

    private static int Invoke(ParseResult parsed, Terminal terminal)
    {
        try
        {
            // The program handles signals itself, so that a run that is stopped can say so.
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Problems;
        }
        catch (Exception fault)
        {
            var command = parsed.CommandResult.Command.Name;
            return Failure.Of(terminal, command, Failure.Diagnose(fault, command));
        }
    }
}
