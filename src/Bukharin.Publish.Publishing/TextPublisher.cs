using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Verification.Report;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Publishing;

/// <summary>Publishes one text of a run: all requested editions of it, or none.</summary>
/// <param name="run">The run.</param>
/// <param name="source">The text.</param>
/// <param name="log">Takes the events.</param>
internal sealed class TextPublisher(PublishingRun run, SourceText source, PublishingLog log)
{
    private readonly PublishRequest _request = run.Request;

    // The current step, for the report of a fault.
    private string _doing = "";

    public void Publish(CancellationToken cancellation)
    {
        _doing = "looking for what has changed";
        run.Standing.Settle(source, log, cancellation);
        if (!_request.Again && run.Standing.IsUnchanged(source, run.Styles))
        {
            log.Tell(new PublishingEvent.TextUnchanged(source));
            return;
        }

        if (Make(cancellation) is not { } made)
        {
            return;
        }

        // A good edition is never replaced by a bad one, and one of three editions never by a newer one that does not match the others.
        var (isGood, report) = (made.IsGood, made.Report);
        var set = new EditionSet(
            source.SetName,
            source.Path,
            Files(isGood ? made.Editions : [.. made.Editions.Where(edition => !edition.Findings.IsEmpty)], isGood ? made.TradeFiles : [], isGood || report is { IsProved: false } ? report : null),
            made.Inputs,
            isGood && report is not null,
            _request.Epoch)
        {
            AskedStyle = _request.Style is null ? null : made.Style.Name,
            AskedPrinter = _request.Printer,
            Version = source.Version.Name,
            Revision = made.Document.FrontMatter.Revision,
            Modified = made.Document.FrontMatter.Modified,
        };
        _doing = "putting the editions in place";
        if (isGood)
        {
            Put(set, report, cancellation);
        }
        else if (!set.Files.IsEmpty)
        {
            SetAside(set, cancellation);
        }
    }

    /// <summary>Reads a text, makes its editions and proves them, without putting them in place.</summary>
    /// <returns>The editions; null if the text or the style has errors.</returns>
    public MadeText? Make(CancellationToken cancellation)
    {
        _doing = "reading the text";
        log.Tell(new PublishingEvent.TextBegun(source));
        var (read, inputs) = source.ReadWithInputs(run.Files);
        log.Add(read.Diagnostics);
        if (read.Document is not { } document)
        {
            return null;
        }

        if (_request.Printer is { } printer)
        {
            document = document with { FrontMatter = document.FrontMatter with { Trade = document.FrontMatter.Trade with { Printer = printer } } };
        }

        _doing = "loading the style";
        var styled = run.Styles.LoadVersion(_request.Style, document.FrontMatter.Style, source);
        log.AddShared(styled.Diagnostics);
        if (styled.Style is not { } style)
        {
            return null;
        }

        _doing = "making the editions";
        var maker = new EditionMaker(document, style, run.Files);
        var (editions, trade, made) = maker.Make(
            run.Formats, EditionTimestamp.For(document.FrontMatter, _request.Epoch), _request.Verify, run.Reference?.Document,
            Begin, cancellation, _request.Gift);
        _doing = "writing the report";
        ImmutableArray<Diagnostic> findings = [.. made, .. editions.SelectMany(edition => edition.NamedFindings(edition.FileName(source)))];
        var report = editions.All(edition => edition.Result is not null)
            ? maker.Report(editions.Select(edition => (edition, edition.FileName(source))))
            : null;
        findings = [.. findings, .. report?.Disagreements ?? []];
        log.Add(findings);
        cancellation.ThrowIfCancellationRequested();
        return new MadeText(
            source,
            document,
            style,
            editions,
            trade,
            report,
            [.. inputs, .. maker.Pictures, .. run.Styles.Inputs(_request.Style, document.FrontMatter.Style, source), .. run.Reference is { } reference ? new[] { reference.Input } : []],
            IsGood(read.Diagnostics) && IsGood(styled.Diagnostics) && IsGood(findings));
    }

    /// <summary>Reports that all editions of the text are proved, if they were read back.</summary>
    public void TellProved(VerificationReport? report)
    {
        if (report is not null)
        {
            log.Tell(new PublishingEvent.TextProved(source, report));
        }
    }

    /// <summary>Reports what prevented a text from being published: a file that cannot be read, or a fault of the program.</summary>
    public void TellFault(Exception fault) => log.Add(
    [
        fault is FileFaultException { Path: var path, Reason: var reason }
            ? DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole(path), reason)
            : fault is EditionFaultException { Stage: var stage, Format: var format, InnerException: { } inner }
            ? InternalFault.Of(inner, source.Path, Words(stage, format))
            : InternalFault.Of(fault, source.Path, _doing),
    ]);

    private void Begin(EditionStage stage, Format format) => log.Tell(new PublishingEvent.EditionBegun(source, format, stage));

    private static string Words(EditionStage stage, Format format) => $"{(stage == EditionStage.Writing ? "writing" : "verifying")} {format.Name}";

    private ImmutableArray<SetFile> Files(ImmutableArray<Edition> editions, ImmutableArray<TradeFile> trade, VerificationReport? report) =>
    [
        .. editions.Select(edition => new SetFile(edition.FileName(source), edition.Format.Name, edition.Bytes)),
        .. trade.Select(file => new SetFile(source.SetName + file.Extension, file.Role, file.Bytes)),
        .. report is null ? [] : ReportFiles.Write(report, source.SetName).Select(file => new SetFile(file.Name, SetFile.Report, file.Bytes)),
    ];

    private void Put(EditionSet set, VerificationReport? report, CancellationToken cancellation)
    {
        var outcome = run.Change(source, folder => folder.Put(set, _request.Force, cancellation));
        log.Add(outcome.Diagnostics);
        foreach (var (path, bytes) in outcome.Placed)
        {
            log.Tell(new PublishingEvent.FilePlaced(path, bytes));
        }

        foreach (var path in outcome.Removed)
        {
            log.Tell(new PublishingEvent.FileRemoved(path));
        }

        if (IsGood(outcome.Diagnostics))
        {
            TellProved(report);
        }
    }

    private void SetAside(EditionSet set, CancellationToken cancellation)
    {
        var outcome = run.Change(source, folder => folder.SetAside(set, _request.Force, cancellation));
        log.Add(outcome.Diagnostics);
        foreach (var (path, _) in outcome.Placed)
        {
            log.Tell(new PublishingEvent.FileSetAside(path, !ReportFiles.Extensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal))));
        }
    }

    private static bool IsGood(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
