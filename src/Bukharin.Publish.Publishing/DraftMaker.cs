using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Publishing;

/// <summary>Makes editions of one text again and again while somebody writes it. The style is loaded once; nothing is proved and nothing is written to the disk.</summary>
/// <param name="source">The text.</param>
/// <param name="style">The chosen style; null for the one that the text asks for.</param>
/// <param name="files">The disk.</param>
public sealed class DraftMaker(SourceText source, string? style, IFiles files)
{
    private readonly EditionMemory _memory = new();
    private StyleFolders _styles = new(files);

    /// <summary>Loads styles anew for the next draft, since a file of them may have changed.</summary>
    public void ForgetStyles() => _styles = new StyleFolders(files);

    /// <summary>Reads the current text. Its editions are made on request.</summary>
    public Draft Read()
    {
        var read = source.Read(files);
        if (read.Document is not { } document)
        {
            return new Draft(null, read.Diagnostics, null);
        }

        var styled = _styles.Load(style, document.FrontMatter.Style, source.Path);
        var job = styled.Style is { } found
            ? new EditionJob(document, found, EditionTimestamp.For(document.FrontMatter, null), reference: null, new PictureFolder(document, files).Of) { Memory = _memory }
            : null;
        return new Draft(document, [.. read.Diagnostics, .. styled.Diagnostics], job);
    }
}
