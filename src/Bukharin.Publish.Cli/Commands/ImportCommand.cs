using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Bukharin.Publish.Cli.Files;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Verification.Import;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>import FILE [-o FILE.md]</c>: writes what was read of a plain text, or recovered of an edition, as Edition Markdown.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal, ImmutableArray<Format> table)
    {
        var path = new Argument<string>("FILE")
        {
            Description = $"A plain text (.txt), whose edition file lies beside it if there is one; or an edition ({Extensions(table)}).",
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write; standard output if none is named. A file that is there already is not replaced.",
            HelpName = "FILE.md",
        };
        var style = new Option<string?>("--style")
        {
            Description = "The style that an edition was written in, instead of the one that it names.",
            HelpName = "NAME",
        };
        var command = new Command("import", "Write a plain text, or the text of an edition, as Edition Markdown, for an editor to go on with.") { path, output, style };
        command.SetAction(parsed => Run(parsed.GetValue(path)!, parsed.GetValue(output), parsed.GetValue(style), table, terminal));
        return command;
    }

    private static int Run(string path, string? output, string? style, ImmutableArray<Format> table, Terminal terminal)
    {
        var format = table.FirstOrDefault(one => path.EndsWith(one.Extension, StringComparison.OrdinalIgnoreCase));
        if (format is null && !path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            terminal.Error.WriteLine($"bukharin-publish: import reads plain text (.txt) and editions ({Extensions(table)}), and '{path}' is named otherwise.");
            return ExitCode.WrongUsage;
        }

        if (output is not null && File.Exists(output))
        {
            // An editor may have gone on with it; what was decided there exists nowhere else.
            return DiagnosticPrinter.Print([DiagnosticCodes.WouldReplace.At(SourceSpan.Whole(output))], terminal);
        }

        var (document, diagnostics) = format is null ? ReadText(path) : ReadEdition(path, format, style);
        if (document is not null)
        {
            var markdown = EditionMarkdown.Write(document);
            if (output is null)
            {
                terminal.Out.Write(markdown);
            }
            else
            {
                diagnostics = diagnostics.AddRange(EditionFiles.Replace([(output, Encoding.UTF8.GetBytes(markdown))]));
            }
        }

        return DiagnosticPrinter.Print(diagnostics, terminal);
    }

    private static (Document? Document, ImmutableArray<Diagnostic> Diagnostics) ReadText(string path)
    {
        var found = SourceFinder.Find([path]);
        if (found.Sources is not [var source])
        {
            return (null, found.Diagnostics);
        }

        var read = source.ReadForImport();
        return (read.Document, read.Diagnostics);
    }

    private static (Document? Document, ImmutableArray<Diagnostic> Diagnostics) ReadEdition(string path, Format format, string? styleName)
    {
        try
        {
            using var file = new MemoryStream(File.ReadAllBytes(path));
            var edition = format.Recover(file);
            var styled = new StyleFolders().Load(styleName ?? edition.Metadata.Style ?? StyleFolders.Default, path);
            if (styled.Style is not { } style)
            {
                return (null, styled.Diagnostics);
            }

            var imported = EditionImporter.Import(edition, style, path);
            return (imported.Document, styled.Diagnostics.AddRange(imported.Diagnostics));
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

    private static string Extensions(ImmutableArray<Format> table) => string.Join(", ", table.Select(format => format.Extension));
}
