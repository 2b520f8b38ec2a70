using System.Collections.Immutable;
using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>check PATH...</c>: reads texts and reports what is wrong or was inferred; writes nothing.</summary>
internal static class CheckCommand
{
    private const string Name = "check";

    public static Command Create(Terminal terminal)
    {
        var paths = StandardInput.PathsArgument();
        var name = StandardInput.NameOption("text.md");
        var command = new Command(Name, "Read texts and report problems, without writing anything.") { paths, name, JsonForm.Option() };
        command.SetAction(parsed =>
        {
            var (files, texts, teller) = StandardInput.Open(parsed.GetValue(paths)!, parsed.GetValue(name)!, terminal);
            var found = new SourceFinder(files).Find(texts);
            var checker = new SourceChecker(files, Formats.All);
            var (clashes, _) = SetNames.Clashes(found.Sources, Formats.All, source => source.Folder);
            var diagnostics = found.Diagnostics.AddRange(clashes).AddRange(found.Sources.SelectMany(source => ProgressLine.During(terminal, $"{Path.GetFileName(source.Path)}: checking", () => Check(source, checker))));
            return teller.IsJson
                ? ResultJson.Print(teller, Name, diagnostics, json => json.WriteStrings("texts", found.Sources.Select(source => source.Path)))
                : DiagnosticPrinter.Print(diagnostics, teller);
        });
        return command;
    }

    private static ImmutableArray<Diagnostic> Check(SourceText source, SourceChecker checker)
    {
        try
        {
            return checker.Check(source);
        }
        catch (Exception fault)
        {
            return [InternalFault.Of(fault, source.Path, "checking the text")];
        }
    }
}
