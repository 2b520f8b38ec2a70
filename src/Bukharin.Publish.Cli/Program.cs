using Bukharin.Publish.Cli;

return CommandLine.Run(args, Terminal.FromConsole());
