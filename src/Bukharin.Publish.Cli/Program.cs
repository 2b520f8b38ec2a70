using System.Globalization;
using Bukharin.Publish.Cli;
using Bukharin.Publish.Publishing.Editions;

// Editions must not vary with the machine's culture. Its data is there all the same: Unicode normalization needs it.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

return CommandLine.Run(args, Terminal.FromConsole(), Formats.All);
