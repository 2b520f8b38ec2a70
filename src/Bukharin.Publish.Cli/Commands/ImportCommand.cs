using System.Collections.Immutable;
using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>import FILE [-o FILE.md]</c>: writes what was read of a plain text, or recovered of an edition, as Edition Markdown.</summary>
internal static class ImportCommand
{
    private const string Name = "import";
    private const string Accept = "accept";
    private const string Reject = "reject";

    public static Command Create(Terminal terminal, ImmutableArray<Format> table)
    {
        var path = new Argument<string>("FILE")
        {
            Description = $"A plain text (.txt), whose edition file lies beside it if there is one; an edition ({Formats.Extensions(table)}); or - for standard input.",
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write; standard output if none is named, or -. A file that is there already is not replaced, but for the source itself.",
            HelpName = "FILE.md",
        };
        var style = StyleOption.Create("The style that an edition was written in, instead of the one that it names.");
        var source = new Option<string?>("--source")
        {
            Description = "The source of an edition that somebody has edited (.md): it is written with the corrections in their places, and otherwise byte for byte as it is.",
            HelpName = "FILE.md",
        };
        var changes = new Option<string>("--changes")
        {
            Description = "What is done with changes that an edition tracks.",
            DefaultValueFactory = _ => Accept,
            HelpName = $"{Accept}|{Reject}",
        };
        OneOf.Accept(changes, [Accept, Reject]);
        var name = StandardInput.NameOption("text.txt");
        var command = new Command(Name, "Write a plain text, or the text of an edition, as Edition Markdown, for an editor to go on with.") { path, output, style, source, changes, name, JsonForm.Option() };
        command.SetAction(parsed =>
        {
            var (files, paths, teller) = StandardInput.Open([parsed.GetValue(path)!], parsed.GetValue(name)!, terminal);
            var request = new ImportRequest(paths[0])
            {
                Output = parsed.GetValue(output) is { } file && file != StandardInput.Sign ? file : null,
                Style = parsed.GetValue(style),
                Source = parsed.GetValue(source),
                IsRejecting = parsed.GetValue(changes) == Reject,
            };
            return Run(request, new SourceImporter(files, table), table, teller);
        });
        return command;
    }

    private static int Run(ImportRequest request, SourceImporter importer, ImmutableArray<Format> table, Terminal terminal)
    {
        if (WrongUse(request, importer.FormatOf(request.Path), table) is { } wrong)
        {
            return Failure.WrongUsage(terminal, Name, wrong);
        }

        var (markdown, diagnostics) = ProgressLine.During(terminal, $"{Path.GetFileName(request.Path)}: reading back", () => importer.Import(request));
        if (terminal.IsJson)
        {
            return ResultJson.Print(terminal, Name, diagnostics, json =>
            {
                json.WriteString("output", markdown is null ? null : request.Output);
                json.WriteString("text", markdown);
            });
        }

        if (markdown is not null && request.Output is null)
        {
            terminal.Out.Write(markdown);
        }

        return DiagnosticPrinter.Print(diagnostics, terminal);
    }

    private static string? WrongUse(ImportRequest request, Format? format, ImmutableArray<Format> table) =>
        format is null && !request.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            ? SourceText.FromPath(request.Path) is { IsVolume: true } ? $"'{request.Path}' is a volume, and its texts are what import would write."
            : $"import reads plain text (.txt) and editions ({Formats.Extensions(table)}), and '{request.Path}' is named otherwise."
        : request.Source is not null && format is null ? "--source is for editions: a plain text is a source itself."
        : request.Source is { } volume && SourceText.FromPath(volume) is { IsVolume: true }
            ? $"corrections go into one text, and '{volume}' is a volume of several. Correct the texts themselves; 'verify' tells at which line of which of them the edition differs."
        : request.Source is { } source && !source.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? $"corrections go into Edition Markdown (.md), and '{source}' is named otherwise. A plain text stays as it was received: import it first."
        : MarkdownOutput.Fault(request.Output) is { } fault && request.Output != request.Path ? fault
        : request.IsRejecting && format?.RecoverWithoutChanges is null ? $"'{request.Path}' tracks no changes that could be rejected."
        : null;
}
