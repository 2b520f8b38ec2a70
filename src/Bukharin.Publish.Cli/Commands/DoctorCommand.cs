using System.Collections.Immutable;
using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Installation;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>doctor</c>: checks that the program has all it needs, and says how to get what is missing.</summary>
internal static class DoctorCommand
{
    private const string Name = "doctor";

    public static Command Create(Terminal terminal, ImmutableArray<Format> table)
    {
        var command = new Command(Name, "Say whether all is there: styles, fonts, patterns, native parts, a folder to write to.") { JsonForm.Option() };
        command.SetAction(_ => Run(ProgressLine.During(terminal, "making and proving small editions", () => new InstallationCheck(new DiskFiles(), table).Run(Directory.GetCurrentDirectory())), terminal));
        return command;
    }

    private static int Run(ImmutableArray<InstallationFinding> findings, Terminal terminal)
    {
        if (terminal.IsJson)
        {
            ResultJson.Print(terminal, Name, [.. findings.SelectMany(finding => finding.Diagnostics)], json => json.WriteObjects("findings", findings, finding =>
            {
                json.WriteString("subject", finding.Subject);
                json.WriteBoolean("isGood", finding.IsGood);
                json.WriteString("detail", finding.Detail);
                json.WriteString("hint", finding.Hint);
            }));
        }
        else
        {
            foreach (var finding in findings)
            {
                terminal.Out.WriteLine($"{(finding.IsGood ? "good" : "BAD "),-6}{finding.Subject,-20}{finding.Detail}");
                if (finding.Hint is { } hint)
                {
                    terminal.Out.WriteLine($"{"",-26}{hint}");
                }
            }
        }

        return findings.All(finding => finding.IsGood) ? ExitCode.Done : ExitCode.Problems;
    }
}
