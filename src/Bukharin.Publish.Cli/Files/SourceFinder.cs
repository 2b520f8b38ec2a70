using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Cli.Files;

/// <summary>Finds the texts that paths mean.</summary>
internal static class SourceFinder
{
    /// <summary>What paths mean.</summary>
    /// <param name="Sources">The texts, those of a folder in ordinal order of their names, none twice.</param>
    /// <param name="Absent">Texts of which a folder holds only the edition file.</param>
    /// <param name="Diagnostics">Paths that mean nothing, and texts whose editions would have the same names.</param>
    internal sealed record Found(
        ImmutableArray<SourceText> Sources, ImmutableArray<SourceText> Absent, ImmutableArray<Diagnostic> Diagnostics);

    public static Found Find(IEnumerable<string> paths)
    {
        var sources = new List<SourceText>();
        var absent = new List<SourceText>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                AddFolder(path, sources, absent);
            }
            else if (SourceText.FromPath(path) is not { } source)
            {
                diagnostics.Add((File.Exists(path) ? DiagnosticCodes.UnknownExtension : DiagnosticCodes.MissingFile).At(SourceSpan.Whole(path)));
            }
            else if (!File.Exists(path))
            {
                diagnostics.Add(DiagnosticCodes.MissingFile.At(SourceSpan.Whole(path)));
            }
            else if (!File.Exists(source.Path))
            {
                absent.Add(source);
            }
            else
            {
                sources.Add(source);
            }
        }

        var distinct = sources.DistinctBy(source => Path.GetFullPath(source.Path), StringComparer.Ordinal).ToImmutableArray();
        return new Found(WithoutClashes(distinct, diagnostics), [.. absent], diagnostics.ToImmutable());
    }

    private static void AddFolder(string folder, List<SourceText> sources, List<SourceText> absent)
    {
        var files = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).ToList();
        foreach (var file in files.Where(IsText))
        {
            sources.Add(SourceText.FromPath(file)!);
        }

        foreach (var file in files.Where(file => Path.GetExtension(file) == ".yaml"))
        {
            var source = SourceText.FromPath(file)!;
            if (!File.Exists(source.Path))
            {
                absent.Add(source);
            }
        }
    }

    private static bool IsText(string path) =>
        Path.GetExtension(path) is ".md" or ".txt"
        && !Path.GetFileName(path).Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<SourceText> WithoutClashes(
        ImmutableArray<SourceText> sources, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var names = new Dictionary<string, SourceText>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in sources)
        {
            if (!names.TryAdd(Path.GetFileNameWithoutExtension(source.Path), source))
            {
                var other = names[Path.GetFileNameWithoutExtension(source.Path)];
                diagnostics.Add(DiagnosticCodes.SameEditionName.At(SourceSpan.Whole(source.Path), other.Path));
            }
        }

        return [.. sources.Where(source => ReferenceEquals(names[Path.GetFileNameWithoutExtension(source.Path)], source))];
    }
}
