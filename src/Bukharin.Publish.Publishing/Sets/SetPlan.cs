using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>Decides for each file what happens when a set is put into a folder, without touching anything.</summary>
/// <param name="files">The disk.</param>
/// <param name="root">The folder, whose lock is held.</param>
/// <param name="force">Whether files that are not ours are kept as <c>.bak</c>. They are an error otherwise.</param>
internal sealed class SetPlan(IFiles files, string root, bool force)
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<string>.Builder _removed = ImmutableArray.CreateBuilder<string>();
    private readonly List<(JournalStep Step, byte[]? Bytes)> _steps = [];

    /// <summary>What prevents the plan, or was noticed.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    /// <summary>Paths of files that are removed and not replaced.</summary>
    public ImmutableArray<string> Removed => _removed.ToImmutable();

    /// <summary>The steps, each with the content of the new file.</summary>
    public IReadOnlyList<(JournalStep Step, byte[]? Bytes)> Steps => _steps;

    /// <summary>Plans to put a set into the folder or a subfolder.</summary>
    /// <param name="set">The set.</param>
    /// <param name="subfolder">The name of the subfolder, or an empty string.</param>
    /// <param name="keepsRest">Whether the other files of the previous set stay, however they were made.</param>
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
            // The files that stay were made as the previous manifest says.
            manifest = (keepsRest ? old : manifest) with
            {
                IsProved = manifest.IsProved && old.IsProved,
                Files = [.. manifest.Files.Concat(carried).OrderBy(file => file.File, StringComparer.Ordinal)],
            };
        }

        if (!keepsRest && subfolder.Length == 0 && !force && standing.Manifest is { } replaced && replaced.IsOfOtherChosenStyle(manifest)
            && replaced.Files.Any(file => file.Role != SetFile.Report && HashInPlace(subfolder, file.File) is not null))
        {
            _diagnostics.Add(DiagnosticCodes.OtherStyleStands.At(SourceSpan.Whole(Path.Combine(root, replaced.FileName)), replaced.Style!, manifest.Style!));
            return;
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

    /// <summary>Plans to remove a set. Files that somebody has changed stay.</summary>
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

    /// <summary>Whether an edition that is not made anew stays: it does if it was made in the same way, or if somebody has changed it.</summary>
    private bool IsCarried(ManifestEntry file, StandingSet standing, SetManifest manifest, string subfolder) =>
        file.Role != SetFile.Report && HashInPlace(subfolder, file.File) is { } hash
        && (hash != file.Sha256 || (standing.Manifest is { } before && before.IsOfOneMaking(manifest) && (before.AskedPrinter == manifest.AskedPrinter || !file.IsForPrinter)));

    /// <summary>Decides what happens in one place, into which a file comes (without bytes: becomes empty). A file that is there must be ours and unchanged.</summary>
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
                : written is null ? DiagnosticCodes.ForeignFile.At(place, IsEdition(name) ? $"If somebody has edited an edition, 'import {path} --source {text}' carries the changes into the text. " : "")
                : DiagnosticCodes.ChangedFile.At(place, IsEdition(name) ? $"'import {path} --source {text}' carries the changes into the text. " : ""));
        }
    }

    /// <summary>Whether a file is of a kind whose changes can be carried into a text: a manifest, a report or a cover is none.</summary>
    private static bool IsEdition(string name) =>
        Formats.Of(Formats.All, name).Any() && !name.EndsWith(TradeFile.Cover, StringComparison.OrdinalIgnoreCase);

    private void PutSums(string subfolder, StandingSet standing)
    {
        var path = Path.Combine(root, subfolder, Checksums.FileName);
        var kind = files.KindInPlace(path);
        if (kind is not (FileKind.File or FileKind.Nothing))
        {
            _diagnostics.Add(DiagnosticCodes.PlaceTaken.At(SourceSpan.Whole(path), FileKinds.Name(kind)));
            return;
        }

        // Lists the folder once: with thousands of sets, asking for each file would be slow.
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
