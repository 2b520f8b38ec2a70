using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>outline PATH [--json]</c>: shows what was read of a text: labels, interventions, divisions, notes, credit.</summary>
internal static class OutlineCommand
{
    private const string Name = "outline";

    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("PATH") { Description = "A text (.md, .txt), an edition file (.yaml), or - for standard input." };
        var name = StandardInput.NameOption("text.md");
        var command = new Command(Name, "Show the labels, interventions, divisions, notes and the credit of a text.") { path, name, JsonForm.Option() };
        command.SetAction(parsed =>
        {
            var (files, texts, teller) = StandardInput.Open([parsed.GetValue(path)!], parsed.GetValue(name)!, terminal);
            var found = new SourceFinder(files).Find(texts);
            var source = found.Sources.FirstOrDefault();
            if (source is null || (found.Sources.Length > 1 && !source.IsVolume))
            {
                return source is null
                    ? Failure.Of(teller, Name, found.Diagnostics)
                    : Failure.WrongUsage(teller, Name, $"outline shows one text, and '{texts[0]}' has {found.Sources.Length}.");
            }

            var read = source.Read(files);
            if (read.Document is not { } document)
            {
                return Failure.Of(teller, Name, read.Diagnostics);
            }

            var outline = Outline.Of(document);
            if (teller.IsJson)
            {
                return ResultJson.Print(teller, Name, read.Diagnostics, json => OutlinePrinter.Write(outline, json));
            }

            OutlinePrinter.Print(outline, terminal.Out);
            return DiagnosticPrinter.Print(read.Diagnostics, teller);
        });
        return command;
    }
}
