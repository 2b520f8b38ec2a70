using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>The names that the files of sets have, and texts that would fight over one.</summary>
public static class SetNames
{
    /// <summary>The files that a set can have.</summary>
    /// <param name="source">The text.</param>
    /// <param name="formats">The formats of its editions.</param>
    public static IEnumerable<string> Of(SourceText source, IEnumerable<Format> formats)
    {
        ArgumentNullException.ThrowIfNull(source);
        return [.. formats.Select(format => format.FileName(source)), .. ReportFiles.Extensions.Concat(TradeFile.Extensions).Select(extension => source.SetName + extension), source.SetName + SetManifest.Extension];
    }

    /// <summary>Finds texts whose sets would have files of the same name in the same folder.</summary>
    /// <param name="sources">The texts.</param>
    /// <param name="formats">The formats of their editions.</param>
    /// <param name="folderOf">The folder that the set of a text goes to.</param>
    /// <returns>A diagnostic at each text that comes second, and all texts that have no part in a clash.</returns>
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

    // Two names that some disk takes for one are one: case and composition of letters do not part them.
    private static string Key(string folder, string name) =>
        $"{Path.GetFullPath(folder.Length == 0 ? "." : folder)}\0{name.Normalize(NormalizationForm.FormC).ToUpperInvariant()}";
}
