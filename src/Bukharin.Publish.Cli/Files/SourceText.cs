using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;

namespace Bukharin.Publish.Cli.Files;

/// <summary>A text on disk, with its edition file where it has one.</summary>
/// <param name="Path">Path of the text.</param>
/// <param name="EditionFile">Path of its edition file, there or not; null for Edition Markdown, which needs none.</param>
internal sealed record SourceText(string Path, string? EditionFile)
{
    /// <summary>What stands between name and extension of an edition that failed its verification.</summary>
    public const string Rejected = ".rejected";

    /// <summary>The text that a path means by its extension, or null if it can be none.</summary>
    public static SourceText? FromPath(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" => new SourceText(path, null),
        ".txt" => new SourceText(path, System.IO.Path.ChangeExtension(path, ".yaml")),
        ".yaml" => new SourceText(System.IO.Path.ChangeExtension(path, ".txt"), path),
        _ => null,
    };

    /// <summary>What its editions are called, without extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The file name of an edition of this text.</summary>
    public string EditionName(Format format) => Name + format.Extension;

    /// <summary>The file name of an edition that failed its verification.</summary>
    public string RejectedName(Format format) => Name + Rejected + format.Extension;

    /// <summary>The text as it stands in its file, which <see cref="Read()"/> has read without an error.</summary>
    public string ReadText() => File.ReadAllText(Path);

    /// <summary>Reads the text for its editions.</summary>
    public ReadResult Read() => Read(PlainTextReader.Read);

    /// <summary>Reads a plain text for an editor to go on with: it may still lack what only an editor can say.</summary>
    public ReadResult ReadForImport() => Read(PlainTextReader.ReadForImport);

    private ReadResult Read(Func<ReadOnlyMemory<byte>, string, (ReadOnlyMemory<byte> Utf8, string Path)?, ReadResult> readPlainText)
    {
        try
        {
            var text = File.ReadAllBytes(Path);
            if (EditionFile is null)
            {
                return MarkdownReader.Read(text, Path);
            }

            (ReadOnlyMemory<byte>, string)? edition = File.Exists(EditionFile) ? (File.ReadAllBytes(EditionFile), EditionFile) : null;
            return readPlainText(text, Path, edition);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new ReadResult(null, [DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole(Path), fault.Message)]);
        }
    }
}
