using System.Collections.Immutable;
using System.Security.Cryptography;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>The folder in which a set waits until it is put in place, with a journal of the steps.</summary>
/// <remarks>
/// It lies in the folder of the set, so that files are moved by renaming; only this user can open it, and its name cannot be guessed.
/// <c>new-N</c> is the file that step N puts in place, <c>old-N</c> the one that was there before; <c>journal</c> is written when
/// all of these are on the disk. Without a journal, either nothing outside has been touched, or the work is done. With a journal, the
/// files that are still here tell how far each step has come, so whoever finds the folder can finish the steps or undo them, as
/// often as it takes. All this happens under the folder's lock.
/// </remarks>
/// <param name="files">The disk.</param>
/// <param name="folder">The set's folder.</param>
/// <param name="path">The staging folder.</param>
/// <param name="steps">The steps.</param>
internal sealed class Staging(IFiles files, string folder, string path, ImmutableArray<JournalStep> steps)
{
    /// <summary>The beginning of all staging folders' names; 32 hexadecimal digits follow.</summary>
    public const string Prefix = ".bukharin-publish.";

    private const int Digits = 32;
    private const string Journal = "journal";

    /// <summary>The staging folders that interrupted builds have left in a folder.</summary>
    public static IEnumerable<string> Find(IFiles files, string folder) => files.Names(folder)
        .Where(name => name.Length == Prefix.Length + Digits && name.StartsWith(Prefix, StringComparison.Ordinal) && name[Prefix.Length..].All(char.IsAsciiHexDigitLower))
        .Select(name => Path.Combine(folder, name))
        .Where(path => files.KindInPlace(path) == FileKind.Folder);

    /// <summary>Opens a staging folder that was left.</summary>
    /// <returns>The staging folder; null if it has no journal and so can be discarded.</returns>
    /// <exception cref="FileFaultException">It cannot be read, or the journal is not understood.</exception>
    public static Staging? Open(IFiles files, string folder, string path)
    {
        var journal = Path.Combine(path, Journal);
        if (files.KindInPlace(journal) == FileKind.Nothing)
        {
            return null;
        }

        return JournalJson.Read(files.Read(journal)) is { } steps
            ? new Staging(files, folder, path, steps)
            : throw new FileFaultException(path, "its journal is not understood; another version of this program may have written it");
    }

    /// <summary>Writes the files of a set, and then the journal. Nothing outside is touched.</summary>
    /// <exception cref="FileFaultException">A file could not be written; nothing is left.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing is left.</exception>
    public static Staging Write(IFiles files, string folder, IReadOnlyList<(JournalStep Step, byte[]? Bytes)> plan, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Digits / 2)));
        var staging = new Staging(files, folder, path, [.. plan.Select(one => one.Step)]);
        try
        {
            files.CreatePrivateFolder(path);
            for (var i = 0; i < plan.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (plan[i].Bytes is { } bytes)
                {
                    files.WriteNew(staging.New(i), bytes);
                }
            }

            var journal = Path.Combine(path, Journal);
            files.WriteNew(journal + ".part", JournalJson.Write(staging.Steps));
            files.Sync(path);
            files.Move(journal + ".part", journal);
            files.Sync(path);
            files.Sync(folder);
            return staging;
        }
        catch
        {
            Discard(files, path);
            throw;
        }
    }

    /// <summary>Deletes a staging folder as far as possible, the journal first, since without it the rest has no effect.</summary>
    public static void Discard(IFiles files, string path)
    {
        try
        {
            files.Delete(Path.Combine(path, Journal));
            foreach (var name in files.KindInPlace(path) == FileKind.Folder ? files.Names(path) : [])
            {
                files.Delete(Path.Combine(path, name));
            }

            files.DeleteFolder(path);
        }
        catch (FileFaultException)
        {
            // The next build will try again.
        }
    }

    private ImmutableArray<JournalStep> Steps => steps;

    /// <summary>Puts the set in place, from whichever step on. Files that somebody has put there in the meantime are not lost.</summary>
    /// <exception cref="FileFaultException">A step failed; the steps before it can be undone.</exception>
    public void Finish()
    {
        for (var i = 0; i < steps.Length; i++)
        {
            var place = Place(steps[i].Place);
            var isOccupied = files.KindInPlace(place) != FileKind.Nothing;
            if (steps[i].New is null)
            {
                if (isOccupied && !IsThere(Old(i)) && IsFile(place, steps[i].Old))
                {
                    files.Move(place, Old(i));
                }
            }
            else if (IsThere(New(i)))
            {
                if (isOccupied)
                {
                    files.Move(place, IsThere(Old(i)) ? Backup.PlaceFor(files, place) : Old(i));
                }

                files.Move(New(i), place);
            }
        }

        for (var i = 0; i < steps.Length; i++)
        {
            if (IsThere(Old(i)) && (steps[i].Keep is not null || !IsFile(Old(i), steps[i].Old)))
            {
                var keep = steps[i].Keep is { } name && !IsThere(Place(name)) ? Place(name) : Backup.PlaceFor(files, Place(steps[i].Place));
                files.Move(Old(i), keep);
            }
        }

        SyncPlaces();
        Discard(files, path);
    }

    /// <summary>Restores what was there before.</summary>
    /// <exception cref="FileFaultException">A step could not be undone. The journal is kept, so that it can be tried again.</exception>
    public void Undo()
    {
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            var place = Place(steps[i].Place);
            if (steps[i].New is { } hash && !IsThere(New(i)) && IsThere(place))
            {
                files.Move(place, IsFile(place, hash) ? New(i) : Backup.PlaceFor(files, place));
            }

            if (IsThere(Old(i)))
            {
                files.Move(Old(i), IsThere(place) ? Backup.PlaceFor(files, place) : place);
            }
            else if (steps[i].Keep is { } keep && !IsThere(place) && IsThere(Place(keep)))
            {
                files.Move(Place(keep), place);
            }
        }

        SyncPlaces();
        Discard(files, path);
    }

    private void SyncPlaces()
    {
        foreach (var one in steps.Select(step => Path.GetDirectoryName(Place(step.Place))!).Distinct(StringComparer.Ordinal).Where(IsThere))
        {
            files.Sync(one is "" ? "." : one);
        }
    }

    private bool IsThere(string one) => files.KindInPlace(one) != FileKind.Nothing;

    private bool IsFile(string one, string? hash) =>
        hash is not null && files.KindInPlace(one) == FileKind.File && SetFile.Hash(files.Read(one)) == hash;

    private string Place(string relative) => Path.Combine(folder, relative);

    private string New(int step) => Path.Combine(path, FormattableString.Invariant($"new-{step}"));

    private string Old(int step) => Path.Combine(path, FormattableString.Invariant($"old-{step}"));
}
