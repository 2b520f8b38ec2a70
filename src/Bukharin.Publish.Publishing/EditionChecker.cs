using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Styling.Classroom;

namespace Bukharin.Publish.Publishing;

/// <summary>Compares editions from anywhere with their source texts.</summary>
/// <param name="files">The disk.</param>
/// <param name="formats">The table of formats.</param>
public sealed class EditionChecker(IFiles files, ImmutableArray<Format> formats)
{
    /// <summary>Compares editions.</summary>
    /// <param name="request">The editions, the texts and the options.</param>
    /// <param name="tell">Takes events, such as each comparison; null to get only the result.</param>
    /// <param name="cancellation">Stops the run between two editions.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public PublishResult Check(VerifyRequest request, Action<PublishingEvent>? tell = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var record = new PublishingRecord(tell);
        var log = record.Log;
        var found = new SourceFinder(files).Find([request.Source]);
        log.Add(found.Diagnostics);
        var styles = new StyleFolders(files);
        foreach (var folder in request.Paths.Where(path => files.Kind(path) == FileKind.Folder))
        {
            log.Add(new SetFolder(files, folder).Settle(cancellation));
            if (!Expand(folder).Any())
            {
                log.Add([DiagnosticCodes.NoEditions.At(SourceSpan.Whole(folder), Editions.Formats.Extensions(formats))]);
            }
        }

        foreach (var (source, editions) in BySource(request, found.Sources, log))
        {
            Check(source, editions, request, styles, log, cancellation);
        }

        return record.Result;
    }

    /// <summary>The editions grouped by text. Texts have the order in which they are first named, editions that of the table of formats.</summary>
    private List<(SourceText Source, List<(string File, Format Format)> Editions)> BySource(
        VerifyRequest request, ImmutableArray<SourceText> sources, PublishingLog log)
    {
        var isFolder = files.Kind(request.Source) == FileKind.Folder;
        var groups = new List<(SourceText Source, List<(string File, Format Format)> Editions)>();
        foreach (var file in request.Paths.SelectMany(Expand))
        {
            var possible = Editions.Formats.Of(formats, file).ToList();
            if (possible.Count == 0)
            {
                var code = files.Kind(file) == FileKind.Nothing ? DiagnosticCodes.MissingFile : DiagnosticCodes.UnknownFormat;
                log.Add([code.At(SourceSpan.Whole(file), Editions.Formats.Extensions(formats))]);
            }
            else if (SourceOf(file, possible, sources, isFolder) is not ({ } source, { } format))
            {
                // A missing source has been reported already.
                if (isFolder)
                {
                    log.Add([DiagnosticCodes.NoSource.At(SourceSpan.Whole(file), request.Source)]);
                }
            }
            else if (groups.FindIndex(group => group.Source == source) is var i and >= 0)
            {
                groups[i].Editions.Add((file, format));
            }
            else
            {
                groups.Add((source, [(file, format)]));
            }
        }

        return [.. groups.Select(group => (group.Source, group.Editions.OrderBy(file => formats.IndexOf(file.Format)).ToList()))];
    }

    private IEnumerable<string> Expand(string path) => files.Kind(path) == FileKind.Folder
        ? files.Names(path).Where(name => formats.Any(format => name.EndsWith(format.Extension, StringComparison.Ordinal)) && !TradeFile.IsOne(name)).Select(name => Path.Combine(path, name))
        : [path];

    /// <summary>The text of an edition, and the format that its file has by its name.</summary>
    private static (SourceText? Source, Format? Format) SourceOf(
        string edition, List<Format> possible, ImmutableArray<SourceText> sources, bool isFolder)
    {
        var name = Path.GetFileName(edition);
        foreach (var format in possible)
        {
            if (sources.FirstOrDefault(source => !isFolder || name == format.FileName(source with { Version = Named(edition, source, format) })) is { } found)
            {
                return (found, format);
            }
        }

        return default;
    }

    /// <summary>The version of the editions that a file's name tells.</summary>
    private static SheetVersion Named(string file, SourceText source, Format format)
    {
        var name = Path.GetFileName(file);
        return name.StartsWith(source.Name, StringComparison.Ordinal) && name.EndsWith(format.Extension, StringComparison.Ordinal) && name.Length >= source.Name.Length + format.Extension.Length
            ? SheetVersion.Read(name[source.Name.Length..^format.Extension.Length]) ?? SheetVersion.Plain
            : SheetVersion.Plain;
    }

    /// <summary>Reads a text, of which editions of several versions may be compared; null if it has errors, which are reported.</summary>
    private (Document Document, ImmutableArray<InputFile> Inputs)? Read(SourceText source, PublishingLog log)
    {
        var (read, inputs) = source.ReadWithInputs(files);
        if (read.Document is not { } document)
        {
            log.Add(read.Diagnostics);
            return null;
        }

        return (document, inputs);
    }

    private void Check(SourceText source, List<(string File, Format Format)> named, VerifyRequest request, StyleFolders styles, PublishingLog log, CancellationToken cancellation)
    {
        // Each version is proved separately. If an edition's metadata name a version, they count, not the file's name.
        var versions = new List<(SourceText Source, EditionMaker Maker, List<(Edition Edition, string Name)> Editions)>();
        (Document Document, ImmutableArray<InputFile> Inputs)? text = null;
        foreach (var (file, format) in named)
        {
            cancellation.ThrowIfCancellationRequested();
            log.Tell(new PublishingEvent.EditionBegun(source, format, EditionStage.Verifying));
            try
            {
                var bytes = files.Read(file);
                var reading = EditionReading.Of(format, bytes);
                var version = SheetVersion.Read(reading.Edition?.Metadata?.Version) is { Name: not null } said ? said : Named(file, source, format);
                var place = versions.FindIndex(one => one.Source.Version == version);
                if (place < 0)
                {
                    if ((text ??= Read(source, log)) is not var (document, _))
                    {
                        return;
                    }

                    var own = source with { Version = version };
                    var styled = styles.LoadVersion(request.Style, document.FrontMatter.Style, own);
                    log.AddShared(styled.Diagnostics);
                    if (styled.Style is not { } style)
                    {
                        return;
                    }

                    place = versions.Count;
                    versions.Add((own, new EditionMaker(document, style, files), []));
                }

                var edition = versions[place].Maker.Verify(format, bytes, reading);
                versions[place].Editions.Add((edition, Path.GetFileName(file)));
                log.Add(edition.NamedFindings(file));
                log.Tell(new PublishingEvent.EditionCompared(file, edition.Result!));
            }
            catch (FileFaultException fault)
            {
                log.Add([(fault.IsMissing ? DiagnosticCodes.MissingFile : DiagnosticCodes.UnreadableFile).At(SourceSpan.Whole(file), fault.Reason)]);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.Add([InternalFault.Of(fault, file, $"verifying {format.Name}")]);
            }
        }

        foreach (var (own, maker, editions) in versions.Where(version => version.Editions.Count > 0))
        {
            var report = maker.Report(editions);
            log.Add(report.Disagreements);
            if (report.IsProved)
            {
                log.Tell(new PublishingEvent.TextProved(own, report));
            }

            if (request.ReportFolder is { } folder)
            {
                ImmutableArray<SetFile> reports = [.. ReportFiles.Write(report, own.SetName).Select(file => new SetFile(file.Name, SetFile.Report, file.Bytes))];
                log.Add(new SetFolder(files, folder).PutReport(new EditionSet(own.SetName, own.Path, reports, [.. text!.Value.Inputs, .. styles.Inputs(request.Style, text.Value.Document.FrontMatter.Style, own)], report.IsProved, null), cancellation).Diagnostics);
            }
        }
    }
}
