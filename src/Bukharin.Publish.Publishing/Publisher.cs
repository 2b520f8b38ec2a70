using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Writers.Docx.Package;

namespace Bukharin.Publish.Publishing;

/// <summary>Publishes texts: reads them, makes their editions, proves them, and puts them in place.</summary>
/// <remarks>The entry point of the library, for the command line and for every other program.</remarks>
public sealed class Publisher
{
    private readonly IFiles _files;
    private readonly ImmutableArray<Format> _formats;

    /// <summary>A publisher of all formats, on the disk of this machine.</summary>
    public Publisher()
        : this(new DiskFiles(), Editions.Formats.All)
    {
    }

    /// <summary>A publisher of some formats, also of formats of one's own, on any files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="formats">The formats, in the order in which they are made.</param>
    public Publisher(IFiles files, ImmutableArray<Format> formats)
    {
        _files = files;
        _formats = formats;
    }

    /// <summary>Publishes texts independently of each other: errors in one do not stop the others.</summary>
    /// <param name="request">The texts and the options.</param>
    /// <param name="tell">Takes events as they happen; null to get only the result.</param>
    /// <param name="cancellation">Stops the run between two steps. What has been put in place stays there.</param>
    /// <exception cref="ArgumentException">The request names a format that this publisher does not have.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public PublishResult Publish(PublishRequest request, Action<PublishingEvent>? tell = null, CancellationToken cancellation = default)
    {
        var record = new PublishingRecord(tell);
        Each(request, record.Log, (text, _) => text.Publish(cancellation), cancellation);
        return record.Result;
    }

    /// <summary>Makes and proves editions like <see cref="Publish"/>, but returns them instead of putting them in place.</summary>
    /// <param name="request">The texts and the options; those about folders and existing files have no effect.</param>
    /// <param name="tell">Takes events as they happen; null to get only the result.</param>
    /// <param name="cancellation">Ends the run between two steps.</param>
    /// <returns>The editions of all texts without errors, and the result of the run.</returns>
    /// <exception cref="ArgumentException">The request names a format that this publisher does not have.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public (ImmutableArray<MadeEdition> Editions, PublishResult Result) Make(PublishRequest request, Action<PublishingEvent>? tell = null, CancellationToken cancellation = default)
    {
        var record = new PublishingRecord(tell);
        var editions = new ConcurrentDictionary<int, ImmutableArray<MadeEdition>>();
        Each(request, record.Log, Make, cancellation);
        return ([.. editions.OrderBy(one => one.Key).SelectMany(one => one.Value)], record.Result);

        void Make(TextPublisher text, int place)
        {
            if (text.Make(cancellation) is { IsGood: true } made)
            {
                editions[place] = [.. made.Editions.Select(edition => new MadeEdition(made.Source, edition.Format, edition.Bytes))];
                text.TellProved(made.Report);
            }
        }
    }

    /// <summary>Works on each text of a request, with its index among them.</summary>
    private void Each(PublishRequest request, PublishingLog log, Action<TextPublisher, int> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Jobs, 1);
        if (request.Formats.FirstOrDefault(name => _formats.All(format => format.Name != name)) is { } unknown)
        {
            throw new ArgumentException($"There is no format '{unknown}'.", nameof(request));
        }

        var found = new SourceFinder(_files).Find(request.Paths);
        log.Add(found.Diagnostics);
        if (!TryReadReference(request, log, out var reference))
        {
            return;
        }

        ImmutableArray<Format> formats = [.. _formats.Where(format => request.Formats.IsEmpty || request.Formats.Contains(format.Name))];
        var (clashes, sources) = SetNames.Clashes([.. found.Sources.Select(source => source with { Version = request.Version })], formats, request.FolderOf);
        log.Add(clashes);

        // Clashes are looked for among all texts, so that no other shard of the run writes into the same place.
        sources = request.Shard is { } shard ? [.. sources.Where((_, index) => shard.Has(index))] : sources;
        foreach (var absent in found.Absent)
        {
            log.Tell(new PublishingEvent.TextAbsent(absent));
        }

        log.Tell(new PublishingEvent.RunBegun(sources.Length));
        SideBySide(new PublishingRun(request, formats, reference, _files), sources, log, work, cancellation);
    }

    /// <summary>Works on as many texts at once as the request says.</summary>
    private static void SideBySide(
        PublishingRun run, ImmutableArray<SourceText> sources, PublishingLog log, Action<TextPublisher, int> work, CancellationToken cancellation)
    {
        // While a long text is worked on, others can go ahead, but only so far that their waiting events do not fill the memory.
        var jobs = Math.Clamp(sources.Length, 1, run.Request.Jobs);
        using var window = new SemaphoreSlim(4 * jobs);
        var turns = new TextTurns(log);
        try
        {
            Parallel.ForEach(
                Partitioner.Create(Begun(), EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation },
                one =>
                {
                    try
                    {
                        Guard(new TextPublisher(run, sources[one.Place], one.Turn.Log), one.Place, work);
                    }
                    finally
                    {
                        one.Turn.End();
                    }
                });
        }
        catch (AggregateException fault) when (fault.InnerExceptions is [var only])
        {
            // An exception from the caller's own event handler is rethrown as it is.
            ExceptionDispatchInfo.Throw(only);
        }
        finally
        {
            turns.TellRest();
        }

        // Texts are begun one after the other, because turns are taken in that order.
        IEnumerable<(int Place, TextTurns.Turn Turn)> Begun()
        {
            for (var place = 0; place < sources.Length; place++)
            {
                window.Wait(cancellation);
                yield return (place, turns.Begin(() => window.Release()));
            }
        }
    }

    /// <summary>Works on one text. A fault of the program is reported, and stops the other texts no more than an error in the text does.</summary>
    private static void Guard(TextPublisher text, int place, Action<TextPublisher, int> work)
    {
        try
        {
            work(text, place);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            text.TellFault(fault);
        }
    }

    private bool TryReadReference(PublishRequest request, PublishingLog log, out StyleReference? reference)
    {
        reference = null;
        if (request.Reference is not { } path)
        {
            return true;
        }

        try
        {
            var bytes = _files.Read(path);
            reference = new StyleReference(ReferenceDocument.Read(bytes, path), InputFile.Of("reference", path, bytes));
            return true;
        }
        catch (FileFaultException fault)
        {
            log.Add([DiagnosticCodes.UnreadableReference.At(SourceSpan.Whole(path), fault.Reason)]);
        }
        catch (InvalidDataException fault)
        {
            log.Add([DiagnosticCodes.UnreadableReference.At(SourceSpan.Whole(path), fault.Message.TrimEnd('.'))]);
        }

        return false;
    }
}
