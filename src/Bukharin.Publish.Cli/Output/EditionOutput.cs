using System.Collections.Immutable;
using Bukharin.Publish.Publishing;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Writes one edition to standard output, as input for another program.</summary>
internal static class EditionOutput
{
    /// <summary>Why the edition cannot go to standard output; null if it can.</summary>
    public static string? WrongUse(ImmutableArray<string> formats, Terminal terminal) =>
        formats.Length != 1 ? "'-o -' is for one edition: name its format by '--to'."
        : terminal.IsJson ? "'-o -' writes an edition to standard output, and '--json' would write there too."
        : terminal.OpenOutput is null ? "an edition is nothing to look at in a terminal: send it to a file or a program, as in '-o - > letter.pdf'."
        : null;

    /// <summary>Makes the edition, proves it if that was asked for, and writes it if there are no errors. Messages go to standard error.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(PublishRequest request, Publisher publisher, Terminal terminal)
    {
        var editions = ImmutableArray<MadeEdition>.Empty;
        var exitCode = RunTelling.Run("build", terminal with { Out = terminal.Error }, tell => editions = publisher.Make(request, tell, terminal.Stop).Editions);
        if (exitCode != ExitCode.Done)
        {
            return exitCode;
        }

        if (editions is not [var edition])
        {
            terminal.Error.WriteLine("bukharin-publish: '-o -' is for one text.");
            return ExitCode.WrongUsage;
        }

        try
        {
            using var output = terminal.OpenOutput!();
            output.Write(edition.Bytes.Span);
            output.Flush();
            return exitCode;
        }
        catch (IOException)
        {
            terminal.Error.WriteLine("bukharin-publish: standard output is full or closed, and the edition is not written.");
            return ExitCode.Problems;
        }
    }
}
