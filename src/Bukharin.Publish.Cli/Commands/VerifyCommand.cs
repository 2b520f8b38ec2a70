using System.Collections.Immutable;
using System.CommandLine;
using Bukharin.Publish.Cli.Editions;
using Bukharin.Publish.Cli.Files;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>verify FILE... --source PATH</c>: compares editions, wherever they come from, with the text that they are of.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal, ImmutableArray<Format> table)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = $"Editions ({Extensions(table)}), or a folder of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var source = new Option<string>("--source")
        {
            Description = "The text that they are editions of (.md, .txt, .yaml), or a folder with a text of the same name for each.",
            HelpName = "PATH",
            Required = true,
        };
        var style = new Option<string?>("--style")
        {
            Description = "The style that they were written with, instead of the one that the text asks for.",
            HelpName = "NAME",
        };
        var report = new Option<string?>("--report")
        {
            Description = "A folder for the report of each text, NAME.report.json and NAME.report.html.",
            HelpName = "DIR",
        };
        var command = new Command("verify", "Read editions back and show every difference from their text.") { files, source, style, report };
        command.SetAction(parsed => Run(
            parsed.GetValue(files)!, parsed.GetValue(source)!, parsed.GetValue(style), parsed.GetValue(report), table, terminal));
        return command;
    }

    private static int Run(
        string[] paths, string sourcePath, string? styleName, string? reportFolder, ImmutableArray<Format> table, Terminal terminal)
    {
        var found = SourceFinder.Find([sourcePath]);
        var diagnostics = found.Diagnostics.ToBuilder();
        var styles = new StyleFolders();
        foreach (var (source, files) in BySource(paths.SelectMany(path => Expand(path, table)), sourcePath, found.Sources, table, diagnostics))
        {
            if (Maker(source, styleName, styles, diagnostics) is { } maker)
            {
                diagnostics.AddRange(Verify(source, files, maker, reportFolder, terminal));
            }
        }

        return DiagnosticPrinter.Print(diagnostics.ToImmutable(), terminal);
    }

    /// <summary>The editions of each text: texts in the order in which they are named first, editions in that of the table of formats.</summary>
    private static List<(SourceText Source, List<(string File, Format Format)> Files)> BySource(
        IEnumerable<string> files, string sourcePath, ImmutableArray<SourceText> sources, ImmutableArray<Format> table,
        ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var groups = new List<(SourceText Source, List<(string File, Format Format)> Files)>();
        foreach (var file in files)
        {
            var formats = Formats.Of(table, file).ToList();
            if (formats.Count == 0)
            {
                diagnostics.Add((File.Exists(file) ? DiagnosticCodes.UnknownFormat : DiagnosticCodes.MissingFile).At(SourceSpan.Whole(file), Extensions(table)));
            }
            else if (SourceOf(file, formats, sources, isFolder: Directory.Exists(sourcePath)) is not ({ } source, { } format))
            {
                // A source that is not there has been told of once already.
                if (Directory.Exists(sourcePath))
                {
                    diagnostics.Add(DiagnosticCodes.NoSource.At(SourceSpan.Whole(file), sourcePath));
                }
            }
            else if (groups.FindIndex(group => group.Source == source) is var i and >= 0)
            {
                groups[i].Files.Add((file, format));
            }
            else
            {
                groups.Add((source, [(file, format)]));
            }
        }

        return [.. groups.Select(group => (group.Source, group.Files.OrderBy(file => table.IndexOf(file.Format)).ToList()))];
    }

    private static IEnumerable<string> Expand(string path, ImmutableArray<Format> table) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(file => table.Any(format => file.EndsWith(format.Extension, StringComparison.Ordinal))).Order(StringComparer.Ordinal)
        : [path];

    /// <summary>The text of an edition, and the format in which a file of that name is an edition of it.</summary>
    private static (SourceText? Source, Format? Format) SourceOf(
        string edition, List<Format> formats, ImmutableArray<SourceText> sources, bool isFolder)
    {
        var name = Path.GetFileName(edition);
        foreach (var format in formats)
        {
            if (sources.FirstOrDefault(source => !isFolder || name == source.EditionName(format) || name == source.RejectedName(format)) is { } found)
            {
                return (found, format);
            }
        }

        return default;
    }

    private static string Extensions(ImmutableArray<Format> table) => string.Join(", ", table.Select(format => format.Extension));

    private static EditionMaker? Maker(
        SourceText source, string? styleName, StyleFolders styles, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var read = source.Read();
        if (read.Document is not { } document)
        {
            diagnostics.AddRange(read.Diagnostics);
            return null;
        }

        var styled = styles.Load(styleName ?? document.FrontMatter.Style ?? StyleFolders.Default, source.Path);
        diagnostics.AddRange(styled.Diagnostics);
        return styled.Style is null ? null : new EditionMaker(document, styled.Style);
    }

    private static ImmutableArray<Diagnostic> Verify(
        SourceText source, List<(string File, Format Format)> files, EditionMaker maker, string? reportFolder, Terminal terminal)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var editions = new List<(Edition Edition, string Name)>();
        foreach (var (file, format) in files)
        {
            try
            {
                var edition = maker.Verify(format, File.ReadAllBytes(file));
                editions.Add((edition, Path.GetFileName(file)));
                diagnostics.AddRange(edition.NamedFindings(file));
                if (edition.Findings.IsEmpty)
                {
                    terminal.Out.WriteLine($"{file}  complete");
                }

                ChangePrinter.Print(file, edition.Result!, terminal);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add((File.Exists(file) ? DiagnosticCodes.UnreadableFile : DiagnosticCodes.MissingFile).At(SourceSpan.Whole(file), fault.Message));
            }
        }

        if (editions.Count > 0)
        {
            var report = maker.Report(editions);
            diagnostics.AddRange(report.Disagreements);
            if (reportFolder is not null)
            {
                diagnostics.AddRange(EditionFiles.Replace(ReportFiles.Write(report, Path.Combine(reportFolder, source.Name))));
            }
        }

        return diagnostics.ToImmutable();
    }
}
