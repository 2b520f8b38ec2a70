using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Bukharin.Publish.Cli.Editions;
using Bukharin.Publish.Cli.Files;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Docx;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>build PATH...</c>: writes the editions of texts.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal, ImmutableArray<Format> table)
    {
        var names = string.Join(',', table.Select(format => format.Name));
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A text (.md, .txt), an edition file (.yaml), or a folder of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var formats = new Option<string>("--to")
        {
            Description = "The formats, parted by commas.",
            HelpName = "FORMATS",
            DefaultValueFactory = _ => names,
        };
        var style = new Option<string?>("--style")
        {
            Description = "The style, instead of the one that a text asks for; 'classic' if it asks for none.",
            HelpName = "NAME",
        };
        var folder = new Option<string>("--out")
        {
            Description = "The folder that the editions go to.",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        var reference = new Option<string?>("--reference")
        {
            Description = "A DOCX or DOTX whose house styles, theme and page the DOCX takes; styles that it lacks are reported.",
            HelpName = "FILE",
        };
        var noVerify = new Option<bool>("--no-verify")
        {
            Description = "Do not read the editions back and compare them with the text.",
        };
        formats.Validators.Add(result =>
        {
            foreach (var name in result.GetValueOrDefault<string>()!.Split(',').Where(name => table.All(format => format.Name != name)))
            {
                result.AddError($"There is no format '{name}'; there are {names}.");
            }
        });
        var command = new Command("build", "Write the editions of texts, and prove each of them complete.") { paths, formats, style, folder, reference, noVerify };
        command.SetAction(parsed => Run(
            parsed.GetValue(paths)!,
            new Options(
                [.. table.Where(format => parsed.GetValue(formats)!.Split(',').Contains(format.Name))],
                parsed.GetValue(style),
                parsed.GetValue(folder)!,
                !parsed.GetValue(noVerify)),
            parsed.GetValue(reference),
            terminal));
        return command;
    }

    private static int Run(string[] paths, Options options, string? reference, Terminal terminal)
    {
        if (!TryParseEpoch(terminal.SourceDateEpoch, out var epoch))
        {
            terminal.Error.WriteLine($"bukharin-publish: SOURCE_DATE_EPOCH is '{terminal.SourceDateEpoch}', which is no number of seconds since 1970.");
            return ExitCode.WrongUsage;
        }

        var found = SourceFinder.Find(paths);
        var diagnostics = found.Diagnostics.ToBuilder();
        var styles = new StyleFolders();
        if (reference is not null)
        {
            try
            {
                options = options with { Reference = ReferenceDocument.Read(File.ReadAllBytes(reference), reference) };
            }
            catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(DiagnosticCodes.UnreadableReference.At(SourceSpan.Whole(reference), fault.Message.TrimEnd('.')));
                return DiagnosticPrinter.Print(diagnostics.ToImmutable(), terminal);
            }
        }

        foreach (var absent in found.Absent)
        {
            terminal.Error.WriteLine($"{Path.GetFileName(absent.EditionFile)}: its text is not here, so it was passed over. Put it beside it as {Path.GetFileName(absent.Path)} and build again.");
        }

        foreach (var source in found.Sources)
        {
            diagnostics.AddRange(Build(source, options, styles, epoch, terminal));
        }

        return DiagnosticPrinter.Print(diagnostics.ToImmutable(), terminal);
    }

    /// <summary>Writes the editions of one text: all that were asked for, or none.</summary>
    private static ImmutableArray<Diagnostic> Build(
        SourceText source, Options options, StyleFolders styles, long? epoch, Terminal terminal)
    {
        var read = source.Read();
        var diagnostics = read.Diagnostics.ToBuilder();
        if (read.Document is not { } document)
        {
            return diagnostics.ToImmutable();
        }

        var styled = styles.Load(options.Style ?? document.FrontMatter.Style ?? StyleFolders.Default, source.Path);
        diagnostics.AddRange(styled.Diagnostics);
        if (styled.Style is not { } style)
        {
            return diagnostics.ToImmutable();
        }

        var maker = new EditionMaker(document, style);
        var (editions, made) = maker.Make(options.Formats, EditionTimestamp.For(document.FrontMatter, epoch), options.Verify, options.Reference);
        diagnostics.AddRange(made);
        diagnostics.AddRange(editions.SelectMany(edition => edition.NamedFindings(source.EditionName(edition.Format))));
        var report = editions.All(edition => edition.Result is not null)
            ? maker.Report(editions.Select(edition => (edition, source.EditionName(edition.Format))))
            : null;
        diagnostics.AddRange(report?.Disagreements ?? []);

        // A good edition is never replaced by a bad one, nor one of three by a newer one that the others do not match.
        var isGood = diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        var outcome = new Outcome(source, editions, report, options.Folder);
        return diagnostics.ToImmutable().AddRange(isGood ? outcome.Put(terminal) : outcome.SetAside(terminal));
    }

    private static bool TryParseEpoch(string? variable, out long? epoch)
    {
        epoch = null;
        if (string.IsNullOrEmpty(variable))
        {
            return true;
        }

        // The last second that DateTimeOffset can hold.
        if (!long.TryParse(variable, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > 253_402_300_799)
        {
            return false;
        }

        epoch = seconds;
        return true;
    }

    /// <summary>What was asked for.</summary>
    /// <param name="Formats">The formats.</param>
    /// <param name="Style">The style, or null for the one that a text asks for.</param>
    /// <param name="Folder">Where the editions go.</param>
    /// <param name="Verify">Whether they are verified.</param>
    /// <param name="Reference">A document whose styles the DOCX takes, or null.</param>
    private sealed record Options(ImmutableArray<Format> Formats, string? Style, string Folder, bool Verify, ReferenceDocument? Reference = null);
}
