using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Styling.Mapping;

/// <summary>Files that a mapping names.</summary>
internal sealed partial class StyleMapping
{
    /// <summary>A file that is there, by its name among those of the style and of those that it extends.</summary>
    public string File(string key) => File(key, out _);

    /// <summary>A file that is there, of which nothing is read yet; empty where the key has no value.</summary>
    public string NamedFile(string key)
    {
        var file = Text(key);
        if (file.Length == 0 || Find(key) is not var (_, layer))
        {
            return "";
        }

        if (!layer.Source.HasFile(file))
        {
            Report(DiagnosticCodes.StyleMissingFile, key, file);
        }

        return StyleChain.FileName(layer.Depth, file);
    }

    /// <summary>A file that is there, and what is in it.</summary>
    public string File(string key, out byte[]? content)
    {
        content = null;
        var file = Text(key);
        if (file.Length == 0)
        {
            return "";
        }

        // A path is relative to the folder of the style that says it.
        var layer = Find(key)!.Value.Layer;
        content = layer.Source.ReadFile(file);
        if (content is null)
        {
            Report(DiagnosticCodes.StyleMissingFile, key, file);
        }

        return StyleChain.FileName(layer.Depth, file);
    }

    /// <summary>A list of files that are there.</summary>
    public ImmutableArray<string> Files(string key)
    {
        var files = Texts(key);
        if (files.IsEmpty || Find(key) is not var (_, layer))
        {
            return [];
        }

        foreach (var file in files.Where(file => !layer.Source.HasFile(file)))
        {
            Report(DiagnosticCodes.StyleMissingFile, key, file);
        }

        return [.. files.Select(file => StyleChain.FileName(layer.Depth, file))];
    }
}
