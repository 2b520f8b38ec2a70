using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Verification.Report;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Publishing;

/// <summary>Publishes one text after the other in one run: all editions of a text that were asked for, or none.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="formats">The formats of it.</param>
/// <param name="reference">The document whose styles the DOCX takes, or null.</param>
/// <param name="files">Where all is.</param>
/// <param name="log">Is told.</param>
internal sealed class TextPublisher(
    PublishRequest request, ImmutableArray<Format> formats, StyleReference? reference, IFiles files, PublishingLog log)
{
    private readonly StyleFolders _styles = new(files);
    private readonly StandingSets _standing = new(request, formats, reference?.Input, files);

    /// <summary>What is being done, or was when it could not go on.</summary>
    public string Doing { get; private set; } = "";

    public void Publish(SourceText source, CancellationToken cancellation)
    {
        Doing = "looking for what has changed";
        if (!request.Again && _standing.IsUnchanged(source, _styles, log, cancellation))
        {
            log.Tell(new PublishingEvent.TextUnchanged(source));
            return;
        }

        if (Make(source, cancellation) is not { } made)
        {
            return;
        }

        // A good edition is never replaced by a bad one, nor one of three by a newer one that the others do not match.
        var (isGood, report) = (made.IsGood, made.Report);
        var set = new EditionSet(
            source.Name,
            source.Path,
            Files(source, isGood ? made.Editions : [.. made.Editions.Where(edition => !edition.Findings.IsEmpty)], isGood ? made.TradeFiles : [], isGood || report is { IsProved: false } ? report : null),
            made.Inputs,
            isGood && report is not null,
            request.Epoch)
        {
            AskedStyle = request.Style is null ? null : made.Style.Name,
            AskedPrinter = request.Printer,
            Revision = made.Document.FrontMatter.Revision,
            Modified = made.Document.FrontMatter.Modified,
        };
        Doing = "putting the editions in place";
        if (isGood)
        {
            Put(source, set, report, cancellation);
        }
        else if (!set.Files.IsEmpty)
        {
            SetAside(source, set, cancellation);
        }
    }

    /// <summary>Reads a text, makes its editions and proves them, and puts nothing in place.</summary>
    /// <returns>What was made, or null where the text or the style has errors.</returns>
    public MadeText? Make(SourceText source, CancellationToken cancellation)
    {
        Doing = "reading the text";
        log.Tell(new PublishingEvent.TextBegun(source));
        var (read, inputs) = source.ReadWithInputs(files);
        log.Add(read.Diagnostics);
        if (read.Document is not { } document)
        {
            return null;
        }

        if (request.Printer is { } printer)
        {
            document = document with { FrontMatter = document.FrontMatter with { Trade = document.FrontMatter.Trade with { Printer = printer } } };
        }

        Doing = "loading the style";
        var styled = _styles.Load(request.Style, document.FrontMatter.Style, source.Path);
        log.Add(styled.Diagnostics);
        if (styled.Style is not { } style)
        {
            return null;
        }

        var maker = new EditionMaker(document, style, files);
        var (editions, trade, made) = maker.Make(
            formats, EditionTimestamp.For(document.FrontMatter, request.Epoch), request.Verify, reference?.Document,
            (stage, format) => Begin(source, stage, format), cancellation);
        Doing = "writing the report";
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
            [.. inputs, .. maker.Pictures, _styles.Input(style), .. reference is null ? [] : new[] { reference.Input }],
            IsGood(read.Diagnostics) && IsGood(styled.Diagnostics) && IsGood(findings));
    }

    private void Begin(SourceText source, EditionStage stage, Format format)
    {
        Doing = $"{(stage == EditionStage.Writing ? "writing" : "verifying")} {format.Name}";
        log.Tell(new PublishingEvent.EditionBegun(source, format, stage));
    }

    private static ImmutableArray<SetFile> Files(SourceText source, ImmutableArray<Edition> editions, ImmutableArray<TradeFile> trade, VerificationReport? report) =>
    [
        .. editions.Select(edition => new SetFile(edition.FileName(source), edition.Format.Name, edition.Bytes)),
        .. trade.Select(file => new SetFile(source.Name + file.Extension, file.Role, file.Bytes)),
        .. report is null ? [] : ReportFiles.Write(report, source.Name).Select(file => new SetFile(file.Name, SetFile.Report, file.Bytes)),
    ];

    private void Put(SourceText source, EditionSet set, VerificationReport? report, CancellationToken cancellation)
    {
        var outcome = new SetFolder(files, request.FolderOf(source)).Put(set, request.Force, cancellation);
        log.Add(outcome.Diagnostics);
        foreach (var (path, bytes) in outcome.Placed)
        {
            log.Tell(new PublishingEvent.FilePlaced(path, bytes));
        }

        foreach (var path in outcome.Removed)
        {
            log.Tell(new PublishingEvent.FileRemoved(path));
        }

        if (report is not null && IsGood(outcome.Diagnostics))
        {
            log.Tell(new PublishingEvent.TextProved(source, report));
        }
    }

    private void SetAside(SourceText source, EditionSet set, CancellationToken cancellation)
    {
        var outcome = new SetFolder(files, request.FolderOf(source)).SetAside(set, request.Force, cancellation);
        log.Add(outcome.Diagnostics);
        foreach (var (path, _) in outcome.Placed)
        {
            log.Tell(new PublishingEvent.FileSetAside(path, !ReportFiles.Extensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal))));
        }
    }

    private static bool IsGood(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
