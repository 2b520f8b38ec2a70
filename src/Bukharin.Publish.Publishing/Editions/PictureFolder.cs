using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>Reads the pictures beside a text, and remembers which were read.</summary>
/// <param name="document">The text.</param>
/// <param name="files">The disk.</param>
internal sealed class PictureFolder(Document document, IFiles files)
{
    // Several formats ask for the same pictures at the same time.
    private readonly ConcurrentDictionary<string, InputFile> _read = new(StringComparer.Ordinal);

    /// <summary>The pictures that were read, in ordinal order of the names by which the text asks for them.</summary>
    public ImmutableArray<InputFile> Read => [.. _read.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value)];

    /// <summary>Reads a picture.</summary>
    /// <param name="file">Its path as the text names it, relative to the text.</param>
    /// <returns>Its bytes, or null where there is none.</returns>
    public byte[]? Of(string file)
    {
        var folder = Path.GetDirectoryName(document.SourceFile) is { Length: > 0 } named ? named : ".";
        var path = Path.Combine(folder, file);
        if (new FileBounds(files, [folder], "the text").Read(path) is not { } bytes)
        {
            return null;
        }

        _read[file] = InputFile.Of(InputFile.Picture, path, bytes);
        return bytes;
    }
}
