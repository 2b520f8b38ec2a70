using System.Globalization;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Editions;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Prints the events of a run to a person as they happen.</summary>
/// <param name="terminal">Gets the lines.</param>
internal sealed class EventPrinter(Terminal terminal) : IRunTeller
{
    private readonly ProgressLine _progress = new(terminal, TimeProvider.System);
    private readonly TextWriter _out = terminal.IsQuiet ? TextWriter.Null : terminal.Out;
    private Proof _proof = Proof.None;
    private int _texts;
    private int _begun;
    private int _placed;
    private int _unchanged;

    /// <inheritdoc/>
    public int ExitCode { get; private set; } = Output.ExitCode.Done;

    /// <inheritdoc/>
    public void Tell(PublishingEvent what)
    {
        switch (what)
        {
            case PublishingEvent.RunBegun { Texts: var texts }:
                _texts = texts;
                break;
            case PublishingEvent.TextBegun { Source: var source }:
                _begun++;
                _progress.Tell(Of(source.Path, "reading"));
                break;
            case PublishingEvent.EditionBegun { Source: var source, Format: var format, Stage: var stage }:
                _progress.Tell(Of(source.Path, $"{(stage == EditionStage.Writing ? "setting" : "reading back")} {format.Name}"));
                break;
            case PublishingEvent.TextUnchanged:
                _begun++;
                _unchanged++;
                break;
            case PublishingEvent.TextProved { Report: var report }:
                _proof = _proof.With(report);
                break;
            default:
                _progress.Above(() => Print(what));
                break;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _progress.Dispose();
        if (_proof.Editions > 0)
        {
            _out.WriteLine(_proof.ToString());
        }
        else if (_placed > 0 && ExitCode == Output.ExitCode.Done)
        {
            _out.WriteLine("Not proved: nothing was read back, since '--no-verify' was given.");
        }

        if (_unchanged > 0)
        {
            var texts = _unchanged == 1 ? "1 text" : string.Create(CultureInfo.InvariantCulture, $"{_unchanged} texts");
            _out.WriteLine($"{texts} unchanged, with editions that stand as they were made; --again builds them all the same.");
        }
    }

    private string Of(string path, string doing) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}{(_texts > 1 ? $" ({_begun} of {_texts})" : "")}: {doing}");

    private void Print(PublishingEvent what)
    {
        switch (what)
        {
            case PublishingEvent.Diagnosed { Diagnostic: var diagnostic }:
                ExitCode = Math.Max(ExitCode, DiagnosticPrinter.Print([diagnostic], terminal));
                break;
            case PublishingEvent.TextAbsent { Source: { EditionFile: var edition, Path: var path } }:
                terminal.Error.WriteLine($"{Path.GetFileName(edition)}: its text is not here, so it was passed over. Put it beside it as {Path.GetFileName(path)} and build again.");
                break;
            case PublishingEvent.FilePlaced { Path: var path, Bytes: var bytes }:
                _placed++;
                _out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}  {(bytes + 1023) / 1024} KiB"));
                break;
            case PublishingEvent.FileSetAside { Path: var path, IsEdition: var isEdition }:
                _out.WriteLine(isEdition ? $"{path}  rejected" : path);
                break;
            case PublishingEvent.FileRemoved { Path: var path }:
                _out.WriteLine($"{path}  removed");
                break;
            case PublishingEvent.EditionCompared { File: var file, Result: var result }:
                if (result.Findings.IsEmpty)
                {
                    _out.WriteLine($"{file}  complete");
                }

                ChangePrinter.Print(file, result, terminal with { Out = _out });
                break;
        }
    }
}
