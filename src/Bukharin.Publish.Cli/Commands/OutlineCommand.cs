using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>outline PATH [--json]</c>: shows what was read of a text: labels, interventions, divisions, notes, credit.</summary>
internal static class OutlineCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("PATH") { Description = "A text (.md, .txt) or an edition file (.yaml)." };
        var json = JsonForm.Option();
        var command = new Command("outline", "Show the labels, interventions, divisions, notes and the credit of a text.") { path, json };
        command.SetAction(parsed =>
        {
            var files = new DiskFiles();
            var found = new SourceFinder(files).Find([parsed.GetValue(path)!]);
            if (found.Sources is not [var source])
            {
                return DiagnosticPrinter.Print(found.Diagnostics, terminal);
            }

            var read = source.Read(files);
            if (read.Document is { } document)
            {
                var outline = Outline.Of(document);
                if (parsed.GetValue(json))
                {
                    JsonForm.Print(terminal, output => OutlinePrinter.Write(outline, output));
                }
                else
                {
                    OutlinePrinter.Print(outline, terminal.Out);
                }
            }

            return DiagnosticPrinter.Print(read.Diagnostics, terminal);
        });
        return command;
    }
}
