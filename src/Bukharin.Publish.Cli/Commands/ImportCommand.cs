using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Bukharin.Publish.Cli.Editions;
using Bukharin.Publish.Cli.Files;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Import;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>import FILE [-o FILE.md]</c>: writes what was read of a plain text, or recovered of an edition, as Edition Markdown.</summary>
internal static class ImportCommand
{
    private const string Accept = "accept";
    private const string Reject = "reject";

    public static Command Create(Terminal terminal, ImmutableArray<Format> table)
    {
        var path = new Argument<string>("FILE")
        {
            Description = $"A plain text (.txt), whose edition file lies beside it if there is one; or an edition ({Extensions(table)}).",
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write; standard output if none is named. A file that is there already is not replaced, but for the source itself.",
            HelpName = "FILE.md",
        };
        var style = new Option<string?>("--style")
        {
            Description = "The style that an edition was written in, instead of the one that it names.",
            HelpName = "NAME",
        };
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
        changes.AcceptOnlyFromAmong(Accept, Reject);
        var command = new Command("import", "Write a plain text, or the text of an edition, as Edition Markdown, for an editor to go on with.") { path, output, style, source, changes };
        command.SetAction(parsed => Run(
            new Request(parsed.GetValue(path)!, parsed.GetValue(output), parsed.GetValue(style), parsed.GetValue(source), parsed.GetValue(changes) == Reject), table, terminal));
        return command;
    }

    private static int Run(Request request, ImmutableArray<Format> table, Terminal terminal)
    {
        var format = table.FirstOrDefault(one => request.Path.EndsWith(one.Extension, StringComparison.OrdinalIgnoreCase));
        if (WrongUse(request, format, table) is { } wrong)
        {
            terminal.Error.WriteLine($"bukharin-publish: {wrong}");
            return ExitCode.WrongUsage;
        }

        if (request.Output is { } output && File.Exists(output) && !IsSame(output, request.Source))
        {
            // An editor may have gone on with it; what was decided there exists nowhere else.
            return DiagnosticPrinter.Print([DiagnosticCodes.WouldReplace.At(SourceSpan.Whole(output))], terminal);
        }

        var (markdown, diagnostics) = format is null ? ReadText(request.Path) : ReadEdition(request, format);
        if (markdown is not null)
        {
            if (request.Output is null)
            {
                terminal.Out.Write(markdown);
            }
            else
            {
                diagnostics = diagnostics.AddRange(EditionFiles.Replace([(request.Output, Encoding.UTF8.GetBytes(markdown))]));
            }
        }

        return DiagnosticPrinter.Print(diagnostics, terminal);
    }

    private static string? WrongUse(Request request, Format? format, ImmutableArray<Format> table) =>
        format is null && !request.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            ? $"import reads plain text (.txt) and editions ({Extensions(table)}), and '{request.Path}' is named otherwise."
        : request.Source is not null && format is null ? "--source is for editions: a plain text is a source itself."
        : request.Source is { } source && !source.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? $"corrections go into Edition Markdown (.md), and '{source}' is named otherwise. A plain text stays as it was received: import it first."
        : request.IsRejecting && format?.RecoverWithoutChanges is null ? $"'{request.Path}' tracks no changes that could be rejected."
        : null;

    private static bool IsSame(string output, string? source) =>
        source is not null && string.Equals(Path.GetFullPath(output), Path.GetFullPath(source), StringComparison.Ordinal);

    private static (string? Markdown, ImmutableArray<Diagnostic> Diagnostics) ReadText(string path)
    {
        var found = SourceFinder.Find([path]);
        if (found.Sources is not [var source])
        {
            return (null, found.Diagnostics);
        }

        var read = source.ReadForImport();
        return (read.Document is { } document ? EditionMarkdown.Write(document) : null, read.Diagnostics);
    }

    private static (string? Markdown, ImmutableArray<Diagnostic> Diagnostics) ReadEdition(Request request, Format format)
    {
        var path = request.Path;
        try
        {
            using var file = new MemoryStream(File.ReadAllBytes(path));
            var edition = request.IsRejecting ? format.RecoverWithoutChanges!(file) : format.Recover(file);
            if (request.Source is { } source)
            {
                return Correct(edition, source, format, request.Style);
            }

            file.Position = 0;
            return Import(edition, request.IsRejecting ? format.Recover(file) : edition, request);
        }
        catch (InvalidDataException fault)
        {
            return (null, [DiagnosticCodes.UnreadableEdition.At(SourceSpan.Whole(path), format.Name, fault.Message)]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, [(File.Exists(path) ? DiagnosticCodes.UnreadableFile : DiagnosticCodes.MissingFile).At(SourceSpan.Whole(path), fault.Message)]);
        }
    }

    private static (string? Markdown, ImmutableArray<Diagnostic> Diagnostics) Import(RecoveredEdition edition, RecoveredEdition changed, Request request)
    {
        var styled = StyleOf(edition, request.Style, request.Path);
        if (styled.Style is not { } style)
        {
            return (null, styled.Diagnostics);
        }

        var imported = EditionImporter.Import(edition, style, request.Path);
        var markdown = EditionMarkdown.Write(imported.Document);
        return (markdown, [.. styled.Diagnostics, .. imported.Diagnostics, .. Remarks(markdown, changed, style, request)]);
    }

    /// <summary>What somebody did to the edition and said of it, at its place in the source that was made of it.</summary>
    private static IEnumerable<Diagnostic> Remarks(string markdown, RecoveredEdition changed, Style style, Request request)
    {
        if (MarkdownReader.Read(markdown, request.Output ?? request.Path).Document is not { } document)
        {
            return [];
        }

        var result = EditionVerifier.Verify(document, style, changed);
        var remarks = ChangePrinter.Tracked(result, request.IsRejecting).AddRange(ChangePrinter.Comments(result)).OrderBy(remark => remark.Span.Line).ThenBy(remark => remark.Span.Column);

        // Standard output has no lines that a file's name could stand before.
        return request.Output is null ? remarks.Select(remark => remark with { Span = SourceSpan.Whole(request.Path) }) : remarks;
    }

    private static (string? Markdown, ImmutableArray<Diagnostic> Diagnostics) Correct(
        RecoveredEdition edition, string sourcePath, Format format, string? styleName)
    {
        var source = new SourceText(sourcePath, null);
        var read = source.Read();
        var styled = StyleOf(edition, styleName ?? read.Document?.FrontMatter.Style, sourcePath);
        if (read.Document is not { } document || styled.Style is not { } style)
        {
            return (null, read.Document is null ? read.Diagnostics : styled.Diagnostics);
        }

        var (markdown, diagnostics) = new Corrections(format, document, source.ReadText(), style).Carry(edition);
        return (markdown, styled.Diagnostics.AddRange(diagnostics));
    }

    private static StyleResult StyleOf(RecoveredEdition edition, string? name, string path) =>
        new StyleFolders().Load(name ?? edition.Metadata.Style ?? StyleFolders.Default, path);

    private static string Extensions(ImmutableArray<Format> table) => string.Join(", ", table.Select(format => format.Extension));

    /// <summary>What is asked for.</summary>
    private sealed record Request(string Path, string? Output, string? Style, string? Source, bool IsRejecting);
}
