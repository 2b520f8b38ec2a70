using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>outline PATH [--json]</c>: shows what was read of a text: labels, interventions, divisions, notes, credit.</summary>
internal static class OutlineCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("PATH") { Description = "A text (.md, .txt), an edition file (.yaml), or - for standard input." };
        var name = StandardInput.NameOption("text.md");
        var json = JsonForm.Option();
        var command = new Command("outline", "Show the labels, interventions, divisions, notes and the credit of a text.") { path, name, json };
        command.SetAction(parsed =>
        {
            var (files, texts, teller) = StandardInput.Open([parsed.GetValue(path)!], parsed.GetValue(name)!, terminal);
            var found = new SourceFinder(files).Find(texts);
            if (found.Sources is not [var source])
            {
                return DiagnosticPrinter.Print(found.Diagnostics, teller);
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

            return DiagnosticPrinter.Print(read.Diagnostics, teller);
        });
        return command;
    }
}
