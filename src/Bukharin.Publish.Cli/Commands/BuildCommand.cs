using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Bukharin.Publish.Cli.Files;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Writers;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>build PATH...</c>: writes the editions of texts.</summary>
internal static class BuildCommand
{
    private static readonly string FormatNames = string.Join(',', Formats.All.Select(format => format.Name));

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A text (.md, .txt), an edition file (.yaml), or a folder of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var formats = new Option<string>("--to")
        {
            Description = "The formats, parted by commas.",
            HelpName = "FORMATS",
            DefaultValueFactory = _ => FormatNames,
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
        formats.Validators.Add(result =>
        {
            foreach (var name in result.GetValueOrDefault<string>()!.Split(',').Where(name => Formats.All.All(format => format.Name != name)))
            {
                result.AddError($"There is no format '{name}'; there are {FormatNames}.");
            }
        });
        var command = new Command("build", "Write the editions of texts.") { paths, formats, style, folder };
        command.SetAction(parsed => Run(
            parsed.GetValue(paths)!,
            [.. Formats.All.Where(format => parsed.GetValue(formats)!.Split(',').Contains(format.Name))],
            parsed.GetValue(style),
            parsed.GetValue(folder)!,
            terminal));
        return command;
    }

    private static int Run(string[] paths, ImmutableArray<Format> formats, string? styleName, string folder, Terminal terminal)
    {
        if (!TryParseEpoch(terminal.SourceDateEpoch, out var epoch))
        {
            terminal.Error.WriteLine($"bukharin-publish: SOURCE_DATE_EPOCH is '{terminal.SourceDateEpoch}', which is no number of seconds since 1970.");
            return ExitCode.WrongUsage;
        }

        var found = SourceFinder.Find(paths);
        var diagnostics = found.Diagnostics.ToBuilder();
        var styles = new StyleFolders();
        foreach (var absent in found.Absent)
        {
            terminal.Error.WriteLine($"{Path.GetFileName(absent.EditionFile)}: its text is not here, so it was passed over. Put it beside it as {Path.GetFileName(absent.Path)} and build again.");
        }

        foreach (var source in found.Sources)
        {
            diagnostics.AddRange(Build(source, formats, styles, styleName, folder, epoch, terminal));
        }

        return DiagnosticPrinter.Print(diagnostics.ToImmutable(), terminal);
    }

    /// <summary>Writes the editions of one text: all that were asked for, or none.</summary>
    private static ImmutableArray<Diagnostic> Build(
        SourceText source, ImmutableArray<Format> formats, StyleFolders styles, string? styleName, string folder, long? epoch, Terminal terminal)
    {
        var read = source.Read();
        var diagnostics = read.Diagnostics.ToBuilder();
        if (read.Document is not { } document)
        {
            return diagnostics.ToImmutable();
        }

        var styled = styles.Load(styleName ?? document.FrontMatter.Style ?? StyleFolders.Default, source.Path);
        diagnostics.AddRange(styled.Diagnostics);
        if (styled.Style is not { } style)
        {
            return diagnostics.ToImmutable();
        }

        var timestamp = EditionTimestamp.For(document.FrontMatter, epoch);
        var editions = new List<(string Path, MemoryStream Bytes)>();
        foreach (var format in formats)
        {
            var bytes = new MemoryStream();
            diagnostics.AddRange(format.Write(document, style, timestamp, bytes));
            editions.Add((Path.Combine(folder, Path.GetFileNameWithoutExtension(source.Path) + format.Extension), bytes));
        }

        // A good edition is never replaced by a bad one, nor one of three by a newer one that the others do not match.
        if (diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error))
        {
            diagnostics.AddRange(EditionFiles.Replace(editions));
            if (diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error))
            {
                Report(editions, terminal);
            }
        }

        return diagnostics.ToImmutable();
    }

    private static void Report(List<(string Path, MemoryStream Bytes)> editions, Terminal terminal)
    {
        foreach (var (path, bytes) in editions)
        {
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}  {(bytes.Length + 1023) / 1024} KiB"));
        }
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
}
