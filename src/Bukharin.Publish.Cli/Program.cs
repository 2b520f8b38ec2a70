using System.Globalization;
using Bukharin.Publish.Cli;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Editions;

// Editions must not depend on the machine's culture. The data of cultures are still needed, for Unicode normalization.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

var terminal = Terminal.FromConsole();
using var signals = new StopSignals(terminal.Error);
var exitCode = CommandLine.Run(args, terminal with { Stop = signals.Token }, Formats.All);
return signals.ExitCode != 0 ? signals.ExitCode : exitCode;
