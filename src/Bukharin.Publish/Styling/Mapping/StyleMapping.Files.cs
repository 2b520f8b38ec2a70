using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Styling.Mapping;

/// <summary>Reads keys whose values name files, and tells in which style file a value stands.</summary>
internal sealed partial class StyleMapping
{
    /// <summary>
    /// How many styles the one whose value of a key counts is away from the style itself: 0 for its own file, and more than any
    /// style has where none has the key.
    /// </summary>
    public int Depth(string key) => layers.FirstOrDefault(layer => ValueIn(layer, key) is not null)?.Depth ?? int.MaxValue;

    /// <summary>
    /// Reads the name of a file without reading the file, and reports it if missing; the name is that of <see cref="StyleChain.FileName"/>,
    /// and empty if the key has no value.
    /// </summary>
    public string File(string key)
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

    /// <summary>Reads the name of a file and its content, which is null if the file is missing.</summary>
    public string File(string key, out byte[]? content)
    {
        content = null;
        var file = Text(key);
        if (file.Length == 0)
        {
            return "";
        }

        // A path is relative to the folder of the style in which it is written.
        var layer = Find(key)!.Value.Layer;
        content = layer.Source.ReadFile(file);
        if (content is null)
        {
            Report(DiagnosticCodes.StyleMissingFile, key, file);
        }

        return StyleChain.FileName(layer.Depth, file);
    }

    /// <summary>Reads a list of file names and reports those that are missing.</summary>
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
