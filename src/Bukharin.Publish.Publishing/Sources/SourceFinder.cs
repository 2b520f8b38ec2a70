using System.Collections.Immutable;
using System.IO.Enumeration;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Reading.FrontMatter;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>Finds the texts that paths stand for.</summary>
/// <param name="files">The disk.</param>
public sealed class SourceFinder(IFiles files)
{
    /// <summary>The extension of the file for learning platforms. It may lie beside texts, and is none.</summary>
    internal const string GiftEnd = ".gift.txt";

    /// <summary>Finds the texts.</summary>
    /// <param name="paths">Texts, edition files, folders of them, and patterns of texts (<c>*.md</c>).</param>
    public FoundSources Find(IEnumerable<string> paths)
    {
        var sources = new List<SourceText>();
        var absent = new List<SourceText>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in paths.SelectMany(Expand))
        {
            if (files.Kind(path) == FileKind.Folder)
            {
                diagnostics.AddRange(AddFolder(path, sources, absent));
            }
            else if (SourceText.FromPath(path) is not { } source)
            {
                diagnostics.Add((files.Kind(path) != FileKind.Nothing ? DiagnosticCodes.UnknownExtension : DiagnosticCodes.MissingFile).At(SourceSpan.Whole(path)));
            }
            else if (files.Kind(path) == FileKind.Nothing)
            {
                diagnostics.Add(DiagnosticCodes.MissingFile.At(SourceSpan.Whole(path)));
            }
            else if (files.Kind(source.Path) == FileKind.Nothing)
            {
                absent.Add(source);
            }
            else
            {
                sources.Add(source);
                sources.AddRange(TextsOf(source).Where(text => text.HasEditions).Select(text => text.Source));
            }
        }

        var distinct = sources.DistinctBy(source => Path.GetFullPath(source.Path), StringComparer.Ordinal).ToImmutableArray();
        return new FoundSources(distinct, [.. absent], diagnostics.ToImmutable());
    }

    /// <summary>The texts that match a pattern, because Windows shells pass <c>*.md</c> on to programs; any other path as it is.</summary>
    private IEnumerable<string> Expand(string path)
    {
        var (folder, pattern) = (Path.GetDirectoryName(path) ?? "", Path.GetFileName(path));
        if (!pattern.AsSpan().ContainsAny('*', '?') || files.Kind(path) != FileKind.Nothing || files.Kind(folder is "" ? "." : folder) != FileKind.Folder)
        {
            return [path];
        }

        var matches = files.Names(folder is "" ? "." : folder)
            .Where(name => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true))
            .Select(name => Path.Combine(folder, name))
            .Where(file => files.Kind(file) != FileKind.Folder && IsText(file))
            .ToList();
        return matches.Count > 0 ? matches : [path];
    }

    private ImmutableArray<Diagnostic> AddFolder(string folder, List<SourceText> sources, List<SourceText> absent)
    {
        List<string> entries;
        try
        {
            entries = [.. files.Names(folder).Select(name => Path.Combine(folder, name)).Where(path => files.Kind(path) != FileKind.Folder)];
        }
        catch (FileFaultException fault)
        {
            return [DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole(folder), fault.Reason)];
        }

        var before = sources.Count + absent.Count;
        var yaml = entries.Where(file => Path.GetExtension(file) == ".yaml" && !file.EndsWith(ClassWorkReader.FileEnd, StringComparison.OrdinalIgnoreCase) && !file.EndsWith(RegisterReader.FileEnd, StringComparison.OrdinalIgnoreCase)).Select(file => SourceText.FromPath(file)!).ToLookup(source => source.IsVolume);

        // Texts of a volume are published in it, and by themselves only if the volume says so.
        var inVolumes = yaml[true].SelectMany(TextsOf).ToLookup(text => Path.GetFullPath(text.Source.Path), text => text.HasEditions, StringComparer.Ordinal);
        foreach (var file in entries.Where(IsText).Where(file => inVolumes[Path.GetFullPath(file)] is var each && (!each.Any() || each.Any(has => has))))
        {
            sources.Add(SourceText.FromPath(file)!);
        }

        sources.AddRange(yaml[true]);
        sources.AddRange(yaml[true].SelectMany(TextsOf).Where(text => text.HasEditions).Select(text => text.Source));
        absent.AddRange(yaml[false].Where(source => files.Kind(source.Path) == FileKind.Nothing));

        return sources.Count + absent.Count == before ? [DiagnosticCodes.NoTexts.At(SourceSpan.Whole(folder))] : [];
    }

    /// <summary>The existing texts of a volume, each with whether it has editions of its own; empty for a single text, and for a volume that cannot be read.</summary>
    private IEnumerable<(SourceText Source, bool HasEditions)> TextsOf(SourceText source) => source.IsVolume ? new VolumeSource(source, files).Texts() : [];

    private static bool IsText(string path) =>
        Path.GetExtension(path) is ".md" or ".txt"
        && !path.EndsWith(GiftEnd, StringComparison.OrdinalIgnoreCase)
        && !Path.GetFileName(path).Equals("README.md", StringComparison.OrdinalIgnoreCase);
}
