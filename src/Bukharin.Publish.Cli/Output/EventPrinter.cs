using System.Globalization;
using Bukharin.Publish.Publishing;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Prints what happens in a run as it happens, and knows how the run ends because of it.</summary>
/// <param name="terminal">What it prints to.</param>
internal sealed class EventPrinter(Terminal terminal)
{
    /// <summary>The exit code of the run so far.</summary>
    public int ExitCode { get; private set; } = Output.ExitCode.Done;

    public void Print(PublishingEvent what)
    {
        switch (what)
        {
            case PublishingEvent.Diagnosed { Diagnostic: var diagnostic }:
                ExitCode = Math.Max(ExitCode, DiagnosticPrinter.Print([diagnostic], terminal));
                break;
            case PublishingEvent.TextAbsent { Source: { EditionFile: var edition, Path: var path } }:
                terminal.Error.WriteLine($"{Path.GetFileName(edition)}: its text is not here, so it was passed over. Put it beside it as {Path.GetFileName(path)} and build again.");
                break;
            case PublishingEvent.FilePlaced { Path: var path, Bytes: var bytes }:
                terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}  {(bytes + 1023) / 1024} KiB"));
                break;
            case PublishingEvent.FileSetAside { Path: var path, IsEdition: var isEdition }:
                terminal.Out.WriteLine(isEdition ? $"{path}  rejected" : path);
                break;
            case PublishingEvent.FileRemoved { Path: var path }:
                terminal.Out.WriteLine($"{path}  removed");
                break;
            case PublishingEvent.EditionCompared { File: var file, Result: var result }:
                if (result.Findings.IsEmpty)
                {
                    terminal.Out.WriteLine($"{file}  complete");
                }

                ChangePrinter.Print(file, result, terminal);
                break;
        }
    }
}
