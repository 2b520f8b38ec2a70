using System.Collections.Immutable;
using Bukharin.Publish.Cloze;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Reading.Links;
using Bukharin.Publish.Styling.Classroom;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>A text on the disk, with its edition file if it has one; or a volume of several texts.</summary>
/// <param name="Path">Path of the text, or of the file that lists the texts of a volume.</param>
/// <param name="EditionFile">Path of the edition file, which may not exist; null for Edition Markdown and volumes, which have none.</param>
public sealed record SourceText(string Path, string? EditionFile)
{
    private const string VolumeName = "volume.yaml";

    /// <summary>The text for a path, by its extension; null if it cannot be a text.</summary>
    public static SourceText? FromPath(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" => new SourceText(path, null),
        ".txt" => new SourceText(path, System.IO.Path.ChangeExtension(path, ".yaml")),
        ".yaml" when IsNameOfVolume(path) => new SourceText(path, null),
        ".yaml" => new SourceText(System.IO.Path.ChangeExtension(path, ".txt"), path),
        _ => null,
    };

    /// <summary>Whether it is a volume: a file <c>volume.yaml</c>, or <c>NAME.volume.yaml</c>.</summary>
    public bool IsVolume => IsNameOfVolume(Path);

    /// <summary>The name without extension; for a volume in a file <c>volume.yaml</c>, the name of its folder.</summary>
    public string Name
    {
        get
        {
            var name = System.IO.Path.GetFileName(Path);
            return !IsVolume ? System.IO.Path.GetFileNameWithoutExtension(name)
                : name.Length > VolumeName.Length ? name[..^(VolumeName.Length + 1)]
                : System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))) is { Length: > 0 } folder ? folder
                : System.IO.Path.GetFileNameWithoutExtension(name);
        }
    }

    /// <summary>The version of the editions.</summary>
    public SheetVersion Version { get; init; } = SheetVersion.Plain;

    /// <summary>The common name of the files of a set, without extension. It includes the version, so that sets of several versions can lie in one folder.</summary>
    public string SetName => Name + Version.Suffix;

    /// <summary>The folder, as part of its path; empty for the working folder.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path) ?? "";

    /// <summary>The text of the file, which has been read without an error before.</summary>
    /// <exception cref="FileFaultException">It cannot be read any more.</exception>
    public string ReadText(IFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using var reader = new StreamReader(new MemoryStream(files.Read(Path), writable: false));
        return reader.ReadToEnd();
    }

    /// <summary>Reads the text for its editions.</summary>
    public ReadResult Read(IFiles files) => ReadWithInputs(files).Result;

    /// <summary>Reads a plain text as a first draft for an editor, so things that only an editor can decide may be missing.</summary>
    public ReadResult ReadForImport(IFiles files) => IsVolume ? Read(files) : Read(files, PlainTextReader.ReadForImport).Result;

    /// <summary>Reads the text as a part of a volume.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="leadsIntoVolume">Whether a link to a file leads to a text of the volume.</param>
    internal (ReadResult Result, ImmutableArray<InputFile> Inputs) ReadInVolume(IFiles files, Func<string, bool> leadsIntoVolume) => Read(files, PlainTextReader.Read, leadsIntoVolume);

    /// <summary>Reads the text for its editions, and lists the files that were read.</summary>
    internal (ReadResult Result, ImmutableArray<InputFile> Inputs) ReadWithInputs(IFiles files) => IsVolume ? new VolumeSource(this, files).Read() : Read(files, PlainTextReader.Read);

    /// <summary>Lists the files that the text would be read from.</summary>
    /// <exception cref="FileFaultException">A file of it cannot be read.</exception>
    internal ImmutableArray<InputFile> Inputs(IFiles files)
    {
        if (IsVolume)
        {
            return new VolumeSource(this, files).Inputs();
        }

        var text = InputFile.OfText("text", Path, files.Read(Path));
        return EditionFile is null || files.Kind(EditionFile) == FileKind.Nothing
            ? [text]
            : [text, InputFile.OfText("edition-file", EditionFile, files.Read(EditionFile))];
    }

    private (ReadResult Result, ImmutableArray<InputFile> Inputs) Read(
        IFiles files, Func<ReadOnlyMemory<byte>, string, (ReadOnlyMemory<byte> Utf8, string Path)?, ReadResult> readPlainText, Func<string, bool>? leadsIntoVolume = null)
    {
        try
        {
            var text = files.Read(Path);
            var input = InputFile.OfText("text", Path, text);
            if (EditionFile is null)
            {
                return WithGaps(WithRegisters(WithClassWork(MarkdownReader.Read(text, Path, leadsIntoVolume), [input], files), files, isInVolume: leadsIntoVolume is not null));
            }

            if (files.Kind(EditionFile) == FileKind.Nothing)
            {
                return (readPlainText(text, Path, null), [input]);
            }

            var edition = files.Read(EditionFile);
            return WithGaps(WithRegisters(WithClassWork(readPlainText(text, Path, (edition, EditionFile)), [input, InputFile.OfText("edition-file", EditionFile, edition)], files), files, isInVolume: leadsIntoVolume is not null));
        }
        catch (FileFaultException fault)
        {
            return (new ReadResult(null, [DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole(fault.Path), fault.Reason)]), []);
        }
    }

    private static bool IsNameOfVolume(string path) => System.IO.Path.GetFileName(path) is var name
        && (name.Equals(VolumeName, StringComparison.OrdinalIgnoreCase) || name.EndsWith($".{VolumeName}", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Looks for the gaps that a text asks for, whichever version is made of it: whoever checks the text is told of them. Only a version
    /// with gaps cannot be made without them.
    /// </summary>
    private static (ReadResult Result, ImmutableArray<InputFile> Inputs) WithGaps((ReadResult Result, ImmutableArray<InputFile> Inputs) read) =>
        read.Result.Document is { } document && GapFinder.Find(document).Faults is { IsEmpty: false } faults
            ? (new ReadResult(document, [.. read.Result.Diagnostics, .. faults]), read.Inputs)
            : read;

    /// <summary>Adds the lists of persons, places and things that are files, and looks up in all lists what the text marks. For a text of a volume that has lists too, the volume tells of it.</summary>
    private (ReadResult Result, ImmutableArray<InputFile> Inputs) WithRegisters((ReadResult Result, ImmutableArray<InputFile> Inputs) read, IFiles files, bool isInVolume)
    {
        if (read.Result.Document is not { FrontMatter.Registers: { Files.IsEmpty: false } lists } document)
        {
            return read;
        }

        var (all, told, inputs) = RegisterFiles.Read(lists, Folder, files);
        var whole = MentionResolver.Resolve(document with { FrontMatter = document.FrontMatter with { Registers = all } });
        var isAmiss = told.Any(one => one.Severity == DiagnosticSeverity.Error);
        ImmutableArray<Diagnostic> diagnostics = [.. read.Result.Diagnostics, .. told, .. isInVolume || isAmiss ? [] : MentionResolver.Report(whole)];
        return (
            new ReadResult(isAmiss ? null : whole, diagnostics),
            [.. read.Inputs, .. inputs]);
    }

    /// <summary>Adds the content of the file that the text names for its questions.</summary>
    private (ReadResult Result, ImmutableArray<InputFile> Inputs) WithClassWork(ReadResult read, ImmutableArray<InputFile> inputs, IFiles files)
    {
        if (read.Document is not { FrontMatter.ClassWork: { File: { } name } work } document)
        {
            return (read, inputs);
        }

        var folder = Folder.Length > 0 ? Folder : ".";
        var path = System.IO.Path.Combine(folder, name);
        if (new FileBounds(files, [folder], "the text").Read(path) is not { } bytes)
        {
            return (new ReadResult(null, [.. read.Diagnostics, DiagnosticCodes.MissingQuestions.At(work.FileSpan, name)]), inputs);
        }

        var (file, diagnostics) = ClassWorkReader.ReadFile(bytes, path);
        ImmutableArray<Diagnostic> all = [.. read.Diagnostics, .. diagnostics];
        return (
            new ReadResult(
                all.Any(one => one.Severity == DiagnosticSeverity.Error) ? null : document with { FrontMatter = document.FrontMatter with { ClassWork = work.With(file) } }, all),
            inputs.Add(InputFile.OfText(InputFile.Questions, path, bytes)));
    }
}
