using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Verification.Report;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>What a build of one text has come to, and where it goes.</summary>
/// <param name="Source">The text.</param>
/// <param name="Editions">Its editions.</param>
/// <param name="Report">What was proved of them; null where they were not verified.</param>
/// <param name="Folder">Where they go.</param>
internal sealed record Outcome(SourceText Source, ImmutableArray<Edition> Editions, VerificationReport? Report, string Folder)
{
    /// <summary>What stands between name and extension of an edition that failed its verification.</summary>
    public const string Rejected = ".rejected";

    private string Stem => Path.Combine(Folder, Source.Name);

    private IEnumerable<string> RejectedFiles =>
        [.. Editions.Select(edition => Path.Combine(Folder, Source.Name + Rejected + edition.Format.Extension)), .. ReportsOf(RejectedStem)];

    private string RejectedStem => Stem + Rejected;

    /// <summary>Puts the editions in their places, with their report and their checksums: all, or none.</summary>
    public ImmutableArray<Diagnostic> Put(Action<string, long> tellPlaced)
    {
        List<(string Path, byte[] Bytes)> files = [.. Editions.Select(edition => (Path.Combine(Folder, edition.FileName(Source)), edition.Bytes))];
        List<string> gone = [.. RejectedFiles];
        if (Report is not null)
        {
            files.AddRange(ReportFiles.Write(Report, Stem));
        }
        else
        {
            // A report of other editions than those that are there now would be a false one.
            gone.AddRange(ReportsOf(Stem));
        }

        var failed = EditionFiles.Replace([.. files, Checksums.With(Folder, files, gone)]);
        if (failed.IsEmpty)
        {
            EditionFiles.Delete(gone);
            foreach (var (path, bytes) in files)
            {
                tellPlaced(path, bytes.Length);
            }
        }

        return failed;
    }

    /// <summary>Keeps the editions that failed their verification where they can be looked at, beside the good ones of before.</summary>
    public ImmutableArray<Diagnostic> SetAside(Action<string> tellSetAside)
    {
        List<(string Path, byte[] Bytes)> files =
        [
            .. Editions
                .Where(edition => !edition.Findings.IsEmpty)
                .Select(edition => (Path.Combine(Folder, Source.Name + Rejected + edition.Format.Extension), edition.Bytes)),
        ];
        if (Report is { IsProved: false })
        {
            files.AddRange(ReportFiles.Write(Report, RejectedStem));
        }

        var failed = EditionFiles.Replace(files);
        if (failed.IsEmpty)
        {
            foreach (var (path, _) in files)
            {
                tellSetAside(path);
            }
        }

        return failed;
    }

    private static IEnumerable<string> ReportsOf(string stem) => ReportFiles.Extensions.Select(extension => stem + extension);
}
