using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Verification.Report;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>Makes the editions of a text and proves them, all in memory.</summary>
/// <param name="document">The text.</param>
/// <param name="style">The style.</param>
/// <param name="files">The disk, for pictures beside the text.</param>
internal sealed class EditionMaker(Document document, Style style, IFiles files)
{
    private readonly PictureFolder _pictures = new(document, files);

    // A sheet in large print is compared with the usual sheet, which is made and read back for that.
    private readonly Lazy<VerificationResult?> _usual = new(() => style.Usual is { } usual ? ReadUsual(document, usual, files) : null);

    /// <summary>The pictures that the editions were made from.</summary>
    public ImmutableArray<InputFile> Pictures => _pictures.Read;

    /// <summary>Writes the editions.</summary>
    /// <param name="formats">Their formats.</param>
    /// <param name="timestamp">The time that is written into them.</param>
    /// <param name="verify">Whether they are read back and compared with the text, if all could be written.</param>
    /// <param name="reference">A document whose styles the DOCX takes, or null.</param>
    /// <param name="tell">Takes each step as it begins. Verifications run side by side, so it is called from several threads.</param>
    /// <param name="cancellation">Stops the work between two steps.</param>
    /// <param name="gift">Whether gaps and questions are also written for learning platforms.</param>
    /// <returns>The editions, the files for printers and shops, and the diagnostics. If one of these is an error, the editions must not be used.</returns>
    public (ImmutableArray<Edition> Editions, ImmutableArray<TradeFile> TradeFiles, ImmutableArray<Diagnostic> Diagnostics) Make(
        ImmutableArray<Format> formats, EditionTimestamp timestamp, bool verify, ReferenceDocument? reference, Action<EditionStage, Format> tell, CancellationToken cancellation, bool gift = false)
    {
        if (SheetFaults.Of(document, style, gift).ToImmutableArray() is { IsEmpty: false } lacking)
        {
            return ([], [], lacking);
        }

        if (verify)
        {
            // Uses other processors while the first edition is written.
            foreach (var prepare in formats.Select(format => format.Prepare).OfType<Action>().Distinct())
            {
                Task.Run(prepare, CancellationToken.None);
            }
        }

        var job = new EditionJob(document, style, timestamp, reference, _pictures.Of);
        var steps = new EditionSteps(job, []);
        var written = new List<Task<Edition>>();

        // What is read back of a book fills memory: of editions with pages, which are read on all processors, one after the other, and so
        // of those without.
        Task paged = Task.CompletedTask, pageless = Task.CompletedTask;
        try
        {
            foreach (var format in formats)
            {
                cancellation.ThrowIfCancellationRequested();
                tell(EditionStage.Writing, format);
                if (EditionFaultException.During(EditionStage.Writing, format, () => steps.Write(format)) is not { } bytes)
                {
                    break;
                }

                if (!verify || steps.HasErrors)
                {
                    written.Add(Task.FromResult(new Edition(format, bytes, null)));
                    continue;
                }

                // Each edition is read back while the next is written.
                var isPaged = format.Traits.Pages == PageKind.Fixed;
                var read = (isPaged ? paged : pageless).ContinueWith(_ => ReadBack(format, bytes, tell, cancellation), cancellation, TaskContinuationOptions.None, TaskScheduler.Default);
                paged = isPaged ? read : paged;
                pageless = isPaged ? pageless : read;
                written.Add(read);
            }

            if (!TradeFiles.AskPages(job))
            {
                job.ReleaseLayout();
            }
        }
        finally
        {
            // Waits for all of them even after a fault, so that nothing is still running afterwards.
            Task.WhenAny(Task.WhenAll(written)).Wait(CancellationToken.None);
        }

        var isWritten = !steps.HasErrors;
        ImmutableArray<Edition> editions = [.. written.Select(one => one.GetAwaiter().GetResult()).Select(edition => isWritten ? edition : edition with { Result = null })];
        var tradeFiles = ImmutableArray<TradeFile>.Empty;
        if (isWritten)
        {
            steps.Take(() =>
            {
                (tradeFiles, var told) = new TradeFiles(job).Make(editions, verify ? (format, bytes) => Verify(format, bytes).Findings : null, gift);
                return told;
            });
        }

        return (editions, tradeFiles, steps.Diagnostics);
    }

    private Edition ReadBack(Format format, byte[] bytes, Action<EditionStage, Format> tell, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        tell(EditionStage.Verifying, format);
        return EditionFaultException.During(EditionStage.Verifying, format, () => Verify(format, bytes));
    }

    /// <summary>Reads an edition back and compares it with the text.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="bytes">The file.</param>
    public Edition Verify(Format format, byte[] bytes) => Verify(format, bytes, EditionReading.Of(format, bytes));

    /// <summary>Compares an edition that was read back with the text.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="reading">The edition as read back.</param>
    public Edition Verify(Format format, byte[] bytes, EditionReading reading)
    {
        if (reading.Edition is not { } edition)
        {
            return new(format, bytes, EditionVerifier.Unreadable(document, style, format.Traits, reading.Fault));
        }

        var result = EditionVerifier.Verify(document, style, edition, Picture);
        return new(format, bytes, format.Traits.Pages != PageKind.None && _usual.Value is { } usual ? EditionVerifier.WithSheet(document, style, usual, result) : result);
    }

    /// <summary>Makes the usual sheet, without writing it anywhere, and reads it back.</summary>
    private static VerificationResult ReadUsual(Document document, Style usual, IFiles files)
    {
        var (pictures, format, output) = (new PictureFolder(document, files), Formats.All[0], new MemoryStream());
        var faults = format.Write(new EditionJob(document, usual, EditionTimestamp.For(document.FrontMatter, null), readFile: pictures.Of), output);
        if (faults.Any(fault => fault.Severity == DiagnosticSeverity.Error))
        {
            return EditionVerifier.Unreadable(document, usual, format.Traits, "It could not be made.") with { Findings = faults };
        }

        var reading = EditionReading.Of(format, output.ToArray());
        return reading.Edition is { } edition
            ? EditionVerifier.Verify(document, usual, edition, pictures.Of)
            : EditionVerifier.Unreadable(document, usual, format.Traits, reading.Fault);
    }

    /// <summary>A picture beside the text. One that cannot be read counts as missing, and is reported.</summary>
    private byte[]? Picture(string file)
    {
        try
        {
            return _pictures.Of(file);
        }
        catch (FileFaultException)
        {
            return null;
        }
    }

    /// <summary>The report on editions of the text.</summary>
    /// <param name="editions">The editions with their file names, all verified; at least one.</param>
    public VerificationReport Report(IEnumerable<(Edition Edition, string Name)> editions)
    {
        ImmutableArray<EditionReport> reports = [.. editions.Select(edition => edition.Edition.Report(edition.Name))];
        return new VerificationReport
        {
            Document = document,
            StyleName = style.Name,
            Editions = reports,
            Disagreements = EditionVerifier.Compare([.. reports.Select(report => report.Result)]),
        };
    }
}
