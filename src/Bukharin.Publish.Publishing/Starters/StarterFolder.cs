using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing.Starters;

/// <summary>Writes files to start from. Existing files are never replaced.</summary>
/// <param name="files">The disk.</param>
public sealed class StarterFolder(IFiles files)
{
    private const string ReadMe =
        """
        # Texts

        Each `.md` here but this one is a text. `letter.md` is one to begin from, in the style `styles/house`, which is yours to change.

            bukharin-publish check .     what is wrong, at its line
            bukharin-publish build .     the editions, proved, in the folder editions

        In VS Code, Ctrl+Shift+B builds, and problems are shown at their lines. What can stand in a style or an edition file is offered as it is typed, if the extension for YAML is there (VS Code asks).

        """;

    private const string House = "house";

    /// <summary>Makes a folder of texts, with a first text, a style, an explanation, and files for editors.</summary>
    /// <param name="folder">The folder, which need not exist.</param>
    /// <returns>The files that were written. Existing ones are left as they are.</returns>
    /// <exception cref="FileFaultException">A file could not be written.</exception>
    public ImmutableArray<string> Init(string folder)
    {
        var letter = Starter.All[0].Text.Replace($"style: {StyleFolders.Default}", $"style: {House}  ", StringComparison.Ordinal);
        (string Path, string Text)[] texts =
        [
            ("letter.md", EditorFiles.WithFrontMatterSchema(letter, "")),
            (Path.Combine("styles", House, StyleFinder.StyleFile), EditorFiles.WithStyleSchema(EmbeddedText.Read("Starters/house.yaml"))),
            ("README.md", ReadMe),
            .. EditorFiles.All,
        ];
        return [.. texts.Select(text => (Path: Path.Combine(folder, text.Path), text.Text)).Where(file => Write(file.Path, file.Text)).Select(file => file.Path)];
    }

    /// <summary>Writes a text to start from. If the schemas from <see cref="Init"/> are in its folder or above it, the text refers editors to them.</summary>
    /// <param name="starter">Its kind.</param>
    /// <param name="path">The file.</param>
    /// <returns>Whether it was written. It is not if something is there already.</returns>
    /// <exception cref="FileFaultException">It could not be written.</exception>
    public bool New(Starter starter, string path)
    {
        ArgumentNullException.ThrowIfNull(starter);
        return Write(path, EditorFiles.WithFrontMatterSchema(starter.Text, path, files));
    }

    /// <summary>Writes a volume to start from, into a new folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The files that were written, the volume's own first; empty if something with that name exists already.</returns>
    /// <exception cref="FileFaultException">A file could not be written.</exception>
    public ImmutableArray<string> NewVolume(string folder)
    {
        if (files.KindInPlace(folder) != FileKind.Nothing)
        {
            return [];
        }

        var written = VolumeStarter.Files.Select(file => (Path: Path.Combine(folder, file.Name), file.Text)).ToImmutableArray();
        foreach (var (path, text) in written)
        {
            Write(path, Path.GetExtension(path) == ".md" ? EditorFiles.WithFrontMatterSchema(text, path, files) : EditorFiles.WithVolumeSchema(text, path, files));
        }

        return [.. written.Select(file => file.Path)];
    }

    private bool Write(string path, string text)
    {
        if (files.KindInPlace(path) != FileKind.Nothing)
        {
            return false;
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            files.CreateFolder(folder);
        }

        files.WriteNew(path, System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
        return true;
    }
}
