using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.Volumes;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>A volume on the disk: the file that lists its texts, and these.</summary>
/// <param name="source">The file that lists the texts.</param>
/// <param name="files">The disk.</param>
internal sealed class VolumeSource(SourceText source, IFiles files)
{
    private const string Role = "volume";

    private readonly Lazy<FileBounds> _bounds = new(() => new FileBounds(files, [source.Folder.Length > 0 ? source.Folder : "."], "the volume"));

    /// <summary>Reads the texts as one tree, and lists the files that were read.</summary>
    public (ReadResult Result, ImmutableArray<InputFile> Inputs) Read()
    {
        try
        {
            var bytes = files.Read(source.Path);
            var inputs = ImmutableArray.CreateBuilder<InputFile>();
            inputs.Add(InputFile.OfText(Role, source.Path, bytes));
            var (volume, told) = VolumeFileReader.Read(bytes, source.Path);
            if (volume is null)
            {
                return (new ReadResult(null, told), []);
            }

            var (lists, ofLists, its) = RegisterFiles.Read(volume.FrontMatter.Registers, source.Folder, files);
            inputs.AddRange(its);
            if (ofLists.Any(one => one.Severity == DiagnosticSeverity.Error))
            {
                return (new ReadResult(null, [.. told, .. ofLists]), []);
            }

            var result = VolumeReader.Read(volume with { FrontMatter = volume.FrontMatter with { Registers = lists } }, [.. told, .. ofLists], ReadText, Near);
            return (result, inputs.ToImmutable());

            ReadResult? ReadText(VolumeEntry entry, Func<string, bool> leadsIntoVolume)
            {
                if (Text(entry) is not { } text)
                {
                    return null;
                }

                var (read, ofText) = text.ReadInVolume(files, leadsIntoVolume);
                inputs.AddRange(ofText);
                return read;
            }
        }
        catch (FileFaultException fault)
        {
            return (new ReadResult(null, [DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole(fault.Path), fault.Reason)]), []);
        }
    }

    /// <summary>Lists the files that the volume would be read from.</summary>
    /// <exception cref="FileFaultException">A file of it cannot be read.</exception>
    public ImmutableArray<InputFile> Inputs()
    {
        var bytes = files.Read(source.Path);
        return [InputFile.OfText(Role, source.Path, bytes), .. Entries(bytes).Select(Text).OfType<SourceText>().SelectMany(text => text.Inputs(files))];
    }

    /// <summary>The existing texts, each with whether it has editions of its own; empty if the volume cannot be read, which its publication reports.</summary>
    public ImmutableArray<(SourceText Source, bool HasEditions)> Texts()
    {
        try
        {
            return VolumeFileReader.Read(files.Read(source.Path), source.Path).Volume is { } volume
                ? [.. volume.Entries.Select(Text).OfType<SourceText>().Select(text => (text, volume.HasEach))]
                : [];
        }
        catch (FileFaultException)
        {
            return [];
        }
    }

    private IEnumerable<VolumeEntry> Entries(byte[] bytes) => VolumeFileReader.Read(bytes, source.Path).Volume?.Entries ?? [];

    /// <summary>A text of the volume; null if it is missing.</summary>
    /// <exception cref="FileFaultException">A link on the way leads out of the volume's folder.</exception>
    private SourceText? Text(VolumeEntry entry)
    {
        var path = Path.Combine(source.Folder, entry.File.Replace('/', Path.DirectorySeparatorChar));
        return _bounds.Value.Has(path) ? SourceText.FromPath(path) : null;
    }

    /// <summary>A suggestion for a path that leads to no text.</summary>
    private string Near(string file)
    {
        var folder = Path.Combine(source.Folder, Path.GetDirectoryName(file) ?? "");
        folder = folder.Length > 0 ? folder : ".";
        return files.Kind(folder) == FileKind.Folder
            ? Nearest.Guess(Path.GetFileName(file), files.Names(folder).Where(name => Path.GetExtension(name) is ".md" or ".txt"))
            : "";
    }
}
