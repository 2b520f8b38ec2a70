using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>The file names of sets, and texts whose sets would have the same names.</summary>
public static class SetNames
{
    /// <summary>The names that the files of a set can have.</summary>
    /// <param name="source">The text.</param>
    /// <param name="formats">The formats of its editions.</param>
    public static IEnumerable<string> Of(SourceText source, IEnumerable<Format> formats)
    {
        ArgumentNullException.ThrowIfNull(source);
        return [.. formats.Select(format => format.FileName(source)), .. ReportFiles.Extensions.Concat(TradeFile.Extensions).Select(extension => source.SetName + extension), source.SetName + SetManifest.Extension];
    }

    /// <summary>Finds texts whose sets would put files of the same name into the same folder.</summary>
    /// <param name="sources">The texts.</param>
    /// <param name="formats">The formats of their editions.</param>
    /// <param name="folderOf">The folder for the set of a text.</param>
    /// <returns>A diagnostic for the second text of each pair, and the texts without a clash.</returns>
    public static (ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<SourceText> Free) Clashes(
        ImmutableArray<SourceText> sources, IReadOnlyCollection<Format> formats, Func<SourceText, string> folderOf)
    {
        ArgumentNullException.ThrowIfNull(folderOf);
        var owners = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        var clashing = new HashSet<SourceText>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var source in sources)
        {
            foreach (var name in Of(source, formats))
            {
                var owner = owners.GetValueOrDefault(Key(folderOf(source), name)) ?? source;
                owners[Key(folderOf(source), name)] = owner;
                if (owner != source && clashing.Add(owner) | clashing.Add(source))
                {
                    diagnostics.Add(DiagnosticCodes.SameEditionName.At(SourceSpan.Whole(source.Path), owner.Path));
                }
            }
        }

        return (diagnostics.ToImmutable(), [.. sources.Where(source => !clashing.Contains(source))]);
    }

    // Some disks ignore the case and the composition of letters, so names that differ only in these clash too.
    private static string Key(string folder, string name) =>
        $"{Path.GetFullPath(folder.Length == 0 ? "." : folder)}\0{name.Normalize(NormalizationForm.FormC).ToUpperInvariant()}";
}
