using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>build PATH...</c>: writes the editions of texts.</summary>
internal static class BuildCommand
{
    private const string Name = "build";

    // Each text in work has all its pages in memory. A machine rarely has the memory for more of them.
    private const int MostJobs = 4;

    public static Command Create(Terminal terminal, ImmutableArray<Format> table)
    {
        var paths = StandardInput.PathsArgument();
        var formats = FormatsOption.Create(table);
        var style = StyleOption.Create("The style, instead of the one that a text asks for; 'classic' if it asks for none.");
        var sheet = new SheetOptions();
        var printer = new Option<string?>("--printer")
        {
            Description = "Whose rules the printer's files keep, instead of the printer that a text names; with one, the cover is made too.",
            HelpName = "NAME",
        };
        OneOf.Accept(printer, [.. Printers.Names]);
        var folder = new Option<string?>("--out", "-o")
        {
            Description = "The folder that the editions go to; 'editions' beside each text if none is named. With - the one edition of one text goes to standard output.",
            HelpName = "DIR",
        };
        var reference = new Option<string?>("--reference")
        {
            Description = "A DOCX or DOTX whose house styles, theme and page the DOCX takes; styles that it lacks are reported.",
            HelpName = "FILE",
        };
        var gift = SheetOptions.Gift();
        var noVerify = new Option<bool>("--no-verify")
        {
            Description = "Do not read the editions back and compare them with the text.",
        };
        var again = new Option<bool>("--again")
        {
            Description = "Build also the texts whose editions stand as they were made, and of which nothing has changed since.",
        };
        var force = new Option<bool>("--force")
        {
            Description = "Keep files that stand in the places of editions and are not ours, or were changed by somebody, as NAME.bak; they stop the build otherwise.",
        };
        var shard = new Option<string?>("--shard")
        {
            Description = "One part of the texts, of several that run at once: 2/8; 'auto' for the one that Slurm gives, 'auto/8' for that of a Kubernetes job.",
            HelpName = "I/N",
        };
        var jobs = new Option<int?>("--jobs", "-j")
        {
            Description = "How many texts are worked on at once, 1 or more; else as many as there are processors, but no more than 4, and 1 with --shard.",
            HelpName = "N",
        };
        jobs.Validators.Add(result =>
        {
            if (!result.Tokens.All(token => int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
            {
                result.AddError("'--jobs' takes how many texts are worked on at once: 1 or more.");
            }
        });
        var name = StandardInput.NameOption("text.md");
        var command = new Command(Name, "Write the editions of texts, and prove each of them complete.") { paths, formats, style, printer, folder, gift, reference, noVerify, again, force, shard, jobs, name, JsonForm.Option() };
        foreach (var option in sheet.All)
        {
            command.Options.Insert(command.Options.IndexOf(printer), option);
        }

        command.SetAction(parsed =>
        {
            if (!TryParseEpoch(terminal.SourceDateEpoch, out var epoch))
            {
                return Failure.WrongUsage(terminal, Name, $"SOURCE_DATE_EPOCH is '{terminal.SourceDateEpoch}', which is no number of seconds since 1970.");
            }

            var (part, fault) = parsed.GetValue(shard) is { } asked ? Shard.Parse(asked, terminal.Variable) : default;
            if (fault is not null)
            {
                return Failure.WrongUsage(terminal, Name, fault);
            }

            var toOutput = parsed.GetValue(folder) == StandardInput.Sign;
            var names = FormatsOption.Names(table, parsed.GetValue(formats)!);
            if (toOutput && EditionOutput.WrongUse(names, terminal) is { } wrong)
            {
                return Failure.WrongUsage(terminal, Name, wrong);
            }

            var (files, texts, teller) = StandardInput.Open(parsed.GetValue(paths)!, parsed.GetValue(name)!, terminal);
            var request = new PublishRequest([.. texts])
            {
                Formats = names,
                Style = parsed.GetValue(style),
                Version = sheet.Of(parsed),
                Printer = parsed.GetValue(printer),
                Folder = toOutput ? null : parsed.GetValue(folder),
                Gift = parsed.GetValue(gift),
                Shard = part,
                Jobs = parsed.GetValue(jobs) ?? (part is null ? Math.Min(Environment.ProcessorCount, MostJobs) : 1),
                Again = parsed.GetValue(again),
                Force = parsed.GetValue(force),
                Reference = parsed.GetValue(reference),
                Verify = !parsed.GetValue(noVerify),
                Epoch = epoch,
            };
            var publisher = new Publisher(files, table);
            return toOutput
                ? EditionOutput.Write(request, publisher, teller)
                : RunTelling.Run(Name, teller, tell => publisher.Publish(request, tell, teller.Stop));
        });
        return command;
    }

    private static bool TryParseEpoch(string? variable, out long? epoch)
    {
        epoch = null;
        if (string.IsNullOrEmpty(variable))
        {
            return true;
        }

        // The greatest time that DateTimeOffset can hold.
        if (!long.TryParse(variable, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > 253_402_300_799)
        {
            return false;
        }

        epoch = seconds;
        return true;
    }
}
