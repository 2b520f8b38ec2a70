using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>Decides what happens in each place when a set is put into a folder; touches nothing.</summary>
/// <param name="files">The disk.</param>
/// <param name="root">The folder whose lock is held.</param>
/// <param name="force">Whether what is not ours is kept as a <c>.bak</c>, and not an error.</param>
internal sealed class SetPlan(IFiles files, string root, bool force)
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<string>.Builder _removed = ImmutableArray.CreateBuilder<string>();
    private readonly List<(JournalStep Step, byte[]? Bytes)> _steps = [];

    /// <summary>What stands in the way, and what is to be known.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    /// <summary>Paths of the files that go and do not come again.</summary>
    public ImmutableArray<string> Removed => _removed.ToImmutable();

    /// <summary>What happens, with the contents of the files that come.</summary>
    public IReadOnlyList<(JournalStep Step, byte[]? Bytes)> Steps => _steps;

    /// <summary>Puts a set into the folder or one in it.</summary>
    /// <param name="set">The set.</param>
    /// <param name="subfolder">The folder in the folder, or an empty string.</param>
    /// <param name="keepsRest">Whether files of the set of before stay, of whatever making they are.</param>
    public void Put(EditionSet set, string subfolder, bool keepsRest)
    {
        var standing = new StandingSet(files, Path.Combine(root, subfolder), set.Name);
        var manifest = set.Manifest;
        var rest = standing.Manifest is { } before
            ? before.Files.Where(file => manifest.HashOf(file.File) is null).ToList()
            : [.. Editions.ReportFiles.Extensions.Select(extension => set.Name + extension)
                .Where(name => manifest.HashOf(name) is null && standing.Written(name) is not null)
                .Select(name => new ManifestEntry(name, SetFile.Report, 0, standing.Written(name)!))];
        var carried = rest.Where(file => keepsRest || IsCarried(file, standing, manifest, subfolder)).ToList();
        if (carried.Count > 0 && standing.Manifest is { } old)
        {
            // What stays was made in the way that the manifest of before says.
            manifest = (keepsRest ? old : manifest) with
            {
                IsProved = manifest.IsProved && old.IsProved,
                Files = [.. manifest.Files.Concat(carried).OrderBy(file => file.File, StringComparer.Ordinal)],
            };
        }

        foreach (var file in set.Files)
        {
            Decide(subfolder, file.Name, file.Bytes, standing, set);
        }

        foreach (var file in rest.Except(carried))
        {
            Decide(subfolder, file.File, null, standing, set);
        }

        var bytes = ManifestJson.Write(manifest);
        Decide(subfolder, manifest.FileName, bytes, standing, set);
        if (set.Text is { } text && subfolder.Length == 0 && standing.Manifest is { } former && manifest.IsNewerUnsaid(former) && _diagnostics.All(one => one.Severity != DiagnosticSeverity.Error))
        {
            _diagnostics.Add(DiagnosticCodes.NewerUnsaid.At(SourceSpan.Whole(text)));
        }

        foreach (var file in set.Files)
        {
            standing.Sums.Set(file.Name, file.Entry.Sha256);
        }

        standing.Sums.Set(manifest.FileName, SetFile.Hash(bytes));
        PutSums(subfolder, standing);
    }

    /// <summary>Takes a set away, as far as it stands as it was written; what somebody has changed stays.</summary>
    public void Remove(string name, string subfolder)
    {
        var standing = new StandingSet(files, Path.Combine(root, subfolder), name);
        if (standing.Manifest is not { } manifest)
        {
            return;
        }

        foreach (var file in manifest.Files.Where(file => HashInPlace(subfolder, file.File) == file.Sha256))
        {
            Step(subfolder, file.File, null, file.Sha256, null);
        }

        Step(subfolder, manifest.FileName, null, HashInPlace(subfolder, manifest.FileName), null);
        PutSums(subfolder, standing);
    }

    /// <summary>Whether an edition that is not made anew stays: one of the same making does, and one that somebody works on is left to them.</summary>
    private bool IsCarried(ManifestEntry file, StandingSet standing, SetManifest manifest, string subfolder) =>
        file.Role != SetFile.Report && HashInPlace(subfolder, file.File) is { } hash
        && (hash != file.Sha256 || (standing.Manifest is { } before && before.IsOfOneMaking(manifest) && (before.AskedPrinter == manifest.AskedPrinter || !file.IsForPrinter)));

    /// <summary>Decides what happens where a file comes (or, without bytes, goes): what stands there must be ours, and as it was written.</summary>
    private void Decide(string subfolder, string name, byte[]? bytes, StandingSet standing, EditionSet set)
    {
        var path = Path.Combine(root, subfolder, name);
        var kind = files.KindInPlace(path);
        var hash = kind == FileKind.File ? SetFile.Hash(files.Read(path)) : null;
        var written = name == standing.Manifest?.FileName ? hash : standing.Written(name);
        var isOurs = hash is not null && (hash == written || (bytes is not null && hash == SetFile.Hash(bytes) && standing.OwnerOf(name) is null));
        if (kind == FileKind.Nothing || isOurs)
        {
            Step(subfolder, name, bytes, hash, null);
            if (bytes is null && isOurs)
            {
                _removed.Add(path);
            }

            return;
        }

        var place = SourceSpan.Whole(path);
        if (kind is not (FileKind.File or FileKind.Link))
        {
            _diagnostics.Add(DiagnosticCodes.PlaceTaken.At(place, FileKinds.Name(kind)));
        }
        else if (standing.OwnerOf(name) is { } owner)
        {
            _diagnostics.Add(DiagnosticCodes.OtherSetsFile.At(place, owner));
        }
        else if (force)
        {
            var keep = Backup.PlaceFor(files, path);
            _diagnostics.Add(DiagnosticCodes.FileKept.At(place, Path.GetFileName(keep)));
            Step(subfolder, name, bytes, hash, Path.GetFileName(keep));
        }
        else
        {
            _diagnostics.Add(set.Text is not { } text ? DiagnosticCodes.WouldReplace.At(place, "")
                : written is null ? DiagnosticCodes.ForeignFile.At(place, path, text)
                : DiagnosticCodes.ChangedFile.At(place, path, text));
        }
    }

    private void PutSums(string subfolder, StandingSet standing)
    {
        var path = Path.Combine(root, subfolder, Checksums.FileName);
        var kind = files.KindInPlace(path);
        if (kind is not (FileKind.File or FileKind.Nothing))
        {
            _diagnostics.Add(DiagnosticCodes.PlaceTaken.At(SourceSpan.Whole(path), FileKinds.Name(kind)));
            return;
        }

        // A folder of thousands of sets is listed once, and not asked for each of its files.
        var comes = _steps.GroupBy(one => one.Step.Place, StringComparer.Ordinal).ToDictionary(steps => steps.Key, steps => steps.All(one => one.Bytes is not null), StringComparer.Ordinal);
        var inPlace = Names(subfolder);
        standing.Sums.RemoveWhere(name => comes.TryGetValue(Place(subfolder, name), out var isComing) ? !isComing : !inPlace.Contains(name));
        var bytes = standing.Sums.Write();
        Step(subfolder, Checksums.FileName, bytes.Length == 0 ? null : bytes, HashInPlace(subfolder, Checksums.FileName), null);
    }

    private void Step(string subfolder, string name, byte[]? bytes, string? old, string? keep) => _steps.Add((
        new JournalStep(Place(subfolder, name), bytes is null ? null : SetFile.Hash(bytes), old, keep is null ? null : Place(subfolder, keep)), bytes));

    private string? HashInPlace(string subfolder, string name)
    {
        var path = Path.Combine(root, subfolder, name);
        return files.KindInPlace(path) == FileKind.File ? SetFile.Hash(files.Read(path)) : null;
    }

    private HashSet<string> Names(string subfolder)
    {
        var folder = Path.Combine(root, subfolder);
        return files.KindInPlace(folder) == FileKind.Folder || subfolder.Length == 0 ? files.Names(folder).ToHashSet(StringComparer.Ordinal) : [];
    }

    private static string Place(string subfolder, string name) => subfolder.Length == 0 ? name : $"{subfolder}/{name}";
}
