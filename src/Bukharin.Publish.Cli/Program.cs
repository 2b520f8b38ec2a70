using System.Globalization;
using Bukharin.Publish.Cli;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Editions;

// Editions must not vary with the machine's culture. Its data is there all the same: Unicode normalization needs it.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

var terminal = Terminal.FromConsole();
using var signals = new StopSignals(terminal.Error);
var exitCode = CommandLine.Run(args, terminal with { Stop = signals.Token }, Formats.All);
return signals.ExitCode != 0 ? signals.ExitCode : exitCode;
