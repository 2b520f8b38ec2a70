using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>A folder of sets. Each set in it is complete at any moment, or is completed by the next process that opens the folder.</summary>
/// <param name="files">The disk.</param>
/// <param name="folder">The folder, which need not exist yet.</param>
internal sealed class SetFolder(IFiles files, string folder)
{
    /// <summary>The subfolder for editions that failed their verification.</summary>
    public const string Rejected = "rejected";

    // Putting a set in place takes a fraction of a second. A process that holds the lock for a minute has been suspended.
    private static readonly TimeSpan UsualPatience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>How long to wait for another process.</summary>
    public TimeSpan Patience { get; init; } = UsualPatience;

    private string Root => folder.Length == 0 ? "." : folder;

    /// <summary>Puts a set in place, and removes rejected editions of the text from before.</summary>
    public SetOutcome Put(EditionSet set, bool force, CancellationToken cancellation) => Change(
        force,
        plan =>
        {
            plan.Put(set, "", keepsRest: false);
            plan.Remove(set.Name, Rejected);
        },
        cancellation);

    /// <summary>Puts editions that failed their verification into a subfolder. The good set from before stays in place.</summary>
    public SetOutcome SetAside(EditionSet set, bool force, CancellationToken cancellation) => Change(force, plan => plan.Put(set, Rejected, keepsRest: false), cancellation);

    /// <summary>Puts a new report into a set, and leaves its editions as they are.</summary>
    public SetOutcome PutReport(EditionSet set, CancellationToken cancellation) => Change(force: false, plan => plan.Put(set, "", keepsRest: true), cancellation);

    /// <summary>Finishes or undoes what an interrupted build has left in the folder.</summary>
    public ImmutableArray<Diagnostic> Settle(CancellationToken cancellation)
    {
        try
        {
            if (files.Kind(Root) != FileKind.Folder || !Staging.Find(files, Root).Any())
            {
                return [];
            }

            using var held = Lock(cancellation);
            return held is null ? [Busy] : SettleLocked();
        }
        catch (FileFaultException fault)
        {
            return [DiagnosticCodes.SetUnsettled.At(SourceSpan.Whole(fault.Path), fault.Reason)];
        }
    }

    private SetOutcome Change(bool force, Action<SetPlan> decide, CancellationToken cancellation)
    {
        var isNew = false;
        var isRejectedNew = false;
        IDisposable? held = null;
        try
        {
            isNew = files.CreateFolder(Root);
            held = Lock(cancellation);
            if (held is null)
            {
                return Failed(Busy);
            }

            var settled = SettleLocked();
            if (settled.Any(IsError))
            {
                return Failed([.. settled]);
            }

            var plan = new SetPlan(files, Root, force);
            decide(plan);
            if (plan.Diagnostics.Any(IsError))
            {
                return Failed([.. settled, .. plan.Diagnostics]);
            }

            isRejectedNew = plan.Steps.Any(one => one.Bytes is not null && IsRejected(one.Step.Place)) && CreateRejected();
            return Carry(plan, cancellation) is { } fault
                ? Failed([.. settled, fault])
                : new SetOutcome(
                    [.. settled, .. plan.Diagnostics],
                    [.. plan.Steps.Where(one => one.Bytes is not null && !one.Step.Place.EndsWith(Checksums.FileName, StringComparison.Ordinal) && !one.Step.Place.EndsWith(SetManifest.Extension, StringComparison.Ordinal)).Select(one => (Path.Combine(Root, one.Step.Place), (long)one.Bytes!.Length))],
                    plan.Removed);
        }
        catch (FileFaultException fault)
        {
            return Failed(DiagnosticCodes.UnwritableFile.At(SourceSpan.Whole(fault.Path), fault.Reason));
        }
        finally
        {
            try
            {
                // Folders that were made for the set, or became empty, are removed.
                if (held is not null)
                {
                    TryDelete(Path.Combine(Root, Rejected), isRejectedNew);
                }

                TryDelete(Root, isNew);
            }
            finally
            {
                held?.Dispose();
            }
        }
    }

    /// <summary>Carries out a plan, completely or not at all.</summary>
    /// <returns>What prevented it; null if it was carried out.</returns>
    private Diagnostic? Carry(SetPlan plan, CancellationToken cancellation)
    {
        var staging = Staging.Write(files, Root, plan.Steps, cancellation);
        try
        {
            staging.Finish();
            return null;
        }
        catch (FileFaultException fault)
        {
            try
            {
                staging.Undo();
                return DiagnosticCodes.UnwritableFile.At(SourceSpan.Whole(fault.Path), fault.Reason);
            }
            catch (FileFaultException second)
            {
                return DiagnosticCodes.SetUnsettled.At(SourceSpan.Whole(second.Path), second.Reason);
            }
        }
    }

    private ImmutableArray<Diagnostic> SettleLocked()
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in Staging.Find(files, Root).ToList())
        {
            try
            {
                if (Staging.Open(files, Root, path) is not { } staging)
                {
                    Staging.Discard(files, path);
                    continue;
                }

                try
                {
                    staging.Finish();
                }
                catch (FileFaultException)
                {
                    staging.Undo();
                }

                diagnostics.Add(DiagnosticCodes.SetSettled.At(SourceSpan.Whole(Root)));
            }
            catch (FileFaultException fault)
            {
                diagnostics.Add(DiagnosticCodes.SetUnsettled.At(SourceSpan.Whole(fault.Path), fault.Reason));
            }
        }

        return diagnostics.ToImmutable();
    }

    private IDisposable? Lock(CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Pause)
        {
            cancellation.ThrowIfCancellationRequested();

            // The process that held the lock may have removed the folder since.
            files.CreateFolder(Root);
            if (files.TryLock(Root) is { } held)
            {
                return held;
            }

            cancellation.WaitHandle.WaitOne(Pause);
        }

        return null;
    }

    private bool CreateRejected()
    {
        var path = Path.Combine(Root, Rejected);
        return files.KindInPlace(path) switch
        {
            FileKind.Folder => false,
            FileKind.Nothing => files.CreateFolder(path),
            var kind => throw new FileFaultException(path, $"{FileKinds.Name(kind)} is in the place of the folder for rejected editions"),
        };
    }

    private void TryDelete(string path, bool isOurs)
    {
        try
        {
            var isRejected = files.KindInPlace(path) == FileKind.Folder && Path.GetFileName(path) == Rejected;
            if ((isOurs || isRejected) && files.KindInPlace(path) == FileKind.Folder && files.Names(path).Count == 0)
            {
                files.DeleteFolder(path);
            }
        }
        catch (FileFaultException)
        {
            // An empty folder that cannot be deleted does no harm.
        }
    }

    private Diagnostic Busy => DiagnosticCodes.FolderBusy.At(SourceSpan.Whole(Root), Patience.TotalSeconds.ToString(CultureInfo.InvariantCulture));

    private static SetOutcome Failed(params ImmutableArray<Diagnostic> diagnostics) => new(diagnostics, [], []);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static bool IsRejected(string place) => place.StartsWith(Rejected + "/", StringComparison.Ordinal);
}
