using System.Collections.Immutable;
using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Cli.Preview;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>preview TEXT</c>: shows the editions of a text in a browser, and follows each save.</summary>
internal static class PreviewCommand
{
    private const string Name = "preview";

    private const int ThreadsOfServer = 4;

    public static Command Create(Terminal terminal, ImmutableArray<Format> table)
    {
        var path = new Argument<string>("TEXT") { Description = "A text (.md, .txt), or an edition file (.yaml)." };
        var style = StyleOption.Create("The style, instead of the one that the text asks for.");
        var command = new Command(Name, "Show the editions of a text in a browser on this machine, and follow each save.") { path, style, JsonForm.Option() };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(path)!;
            var found = new SourceFinder(new DiskFiles()).Find([asked]);
            return found.Sources switch
            {
                [{ IsVolume: true }, ..] => Failure.WrongUsage(terminal, Name, $"preview shows one text, and '{asked}' is a volume of several: name one of them."),
                [var source] => Run(source, parsed.GetValue(style), table, terminal),
                [] => Failure.Of(terminal, Name, found.Diagnostics),
                var several => Failure.WrongUsage(terminal, Name, $"preview shows one text, and '{asked}' has {several.Length}."),
            };
        });
        return command;
    }

    private static int Run(SourceText source, string? style, ImmutableArray<Format> table, Terminal terminal)
    {
        // Line breaking uses a thread for each processor. The server has some more, to answer the browser meanwhile.
        ThreadPool.SetMinThreads(Environment.ProcessorCount + ThreadsOfServer, Environment.ProcessorCount + ThreadsOfServer);
        var maker = new PreviewMaker(source, style, table);
        using var saved = new SavedFiles(source, style);
        var state = ProgressLine.During(terminal, $"{Path.GetFileName(source.Path)}: setting", () => maker.Make(null, static _ => { }, static () => false, terminal.Stop));
        var site = new PreviewSite(state);
        using var server = new LoopbackServer(site.Reply, site.Events);
        Tell(server.Address, terminal);
        var serving = server.Run(terminal.Stop);
        try
        {
            var next = saved.Next(terminal.Stop);
            while (true)
            {
                if (next.GetAwaiter().GetResult())
                {
                    maker.ForgetStyles();
                }

                // Results of a save are shown as they are made, until the next save, which contains the changes of this one.
                next = saved.Next(terminal.Stop);
                state = maker.Make(state, site.Show, () => next.IsCompleted, terminal.Stop);
            }
        }
        catch (OperationCanceledException)
        {
            serving.GetAwaiter().GetResult();
            return ExitCode.Done;
        }
    }

    private static void Tell(Uri address, Terminal terminal)
    {
        if (terminal.IsJson)
        {
            ResultJson.Print(terminal, Name, [], json => json.WriteString("address", address.AbsoluteUri));
        }
        else
        {
            terminal.Out.WriteLine(address.AbsoluteUri);
            if (!terminal.IsQuiet)
            {
                terminal.Error.WriteLine("Open this address in a browser on this machine. It follows each save; Ctrl+C ends it.");
            }
        }

        terminal.Out.Flush();
    }
}
