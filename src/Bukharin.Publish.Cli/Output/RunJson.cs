using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Verification.Report;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Collects the events of a run and prints them as one JSON object when the run is over.</summary>
/// <param name="command">The name of the command.</param>
/// <param name="terminal">Gets the object.</param>
internal sealed class RunJson(string command, Terminal terminal) : IRunTeller
{
    private readonly List<(string Path, string State, long? Bytes, VerificationResult? Result)> _files = [];
    private readonly List<string> _absent = [];
    private readonly List<string> _unchanged = [];
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private Proof _proof = Proof.None;

    /// <inheritdoc/>
    public int ExitCode => DiagnosticPrinter.ExitCodeOf(_diagnostics);

    /// <inheritdoc/>
    public void Tell(PublishingEvent what)
    {
        switch (what)
        {
            case PublishingEvent.Diagnosed { Diagnostic: var diagnostic }:
                _diagnostics.Add(diagnostic);
                break;
            case PublishingEvent.TextAbsent { Source.Path: var path }:
                _absent.Add(path);
                break;
            case PublishingEvent.TextUnchanged { Source.Path: var path }:
                _unchanged.Add(path);
                break;
            case PublishingEvent.FilePlaced { Path: var path, Bytes: var bytes }:
                _files.Add((path, "placed", bytes, null));
                break;
            case PublishingEvent.FileSetAside { Path: var path, IsEdition: var isEdition }:
                _files.Add((path, isEdition ? "rejected" : "kept", null, null));
                break;
            case PublishingEvent.FileRemoved { Path: var path }:
                _files.Add((path, "removed", null, null));
                break;
            case PublishingEvent.EditionCompared { File: var file, Result: var result }:
                _files.Add((file, result.Findings.IsEmpty ? "complete" : "different", null, result));
                break;
            case PublishingEvent.TextProved { Report: var report }:
                _proof = _proof.With(report);
                break;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => ResultJson.Print(terminal, command, _diagnostics, json =>
    {
        json.WriteObjects("files", _files, item =>
        {
            var (path, state, bytes, result) = item;
            json.WriteString("path", path);
            json.WriteString("state", state);
            if (bytes is { } size)
            {
                json.WriteNumber("bytes", size);
            }

            if (result is not null)
            {
                ChangesJson.Write(result, json);
            }
        });
        json.WriteStrings("absent", _absent);
        json.WriteStrings("unchanged", _unchanged);
        json.WriteStartObject("proved");
        json.WriteNumber("texts", _proof.Texts);
        json.WriteNumber("editions", _proof.Editions);
        json.WriteNumber("words", _proof.Words);
        json.WriteNumber("labels", _proof.Labels);
        json.WriteNumber("brackets", _proof.Brackets);
        json.WriteNumber("notes", _proof.Notes);
        json.WriteEndObject();
    });
}
