using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Import;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Publishing;

/// <summary>Turns plain texts and editions into Edition Markdown.</summary>
/// <param name="files">The disk.</param>
/// <param name="formats">The table of formats.</param>
public sealed class SourceImporter(IFiles files, ImmutableArray<Format> formats)
{
    // The pictures of the imported edition, which are written beside its source.
    private ImmutableArray<ImportedPicture> _pictures = [];

    /// <summary>The format of a file by its name; null if it is no edition.</summary>
    public Format? FormatOf(string path) => formats.FirstOrDefault(one => path.EndsWith(one.Extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Imports a text or an edition, and writes the file that was asked for.</summary>
    /// <param name="request">The file and the options.</param>
    /// <returns>The Markdown, null after an error; and the diagnostics.</returns>
    /// <remarks>Existing files are not replaced, except the source that gets corrections.</remarks>
    public (string? Markdown, ImmutableArray<Diagnostic> Diagnostics) Import(ImportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Output is { } output && files.Kind(output) != FileKind.Nothing && !IsSame(output, request.Source))
        {
            // Somebody may have edited that file, and their work exists nowhere else.
            return (null, [DiagnosticCodes.WouldReplace.At(
                SourceSpan.Whole(output),
                FormatOf(request.Path) is not null && request.Source is null ? $" If it is the source of the edition, '--source {output}' sets what was corrected in the edition into it." : "")]);
        }

        _pictures = [];
        var (markdown, diagnostics) = FormatOf(request.Path) is { } format ? ReadEdition(request, format) : ReadText(request.Path);
        if (markdown is null || request.Output is null)
        {
            return (markdown, [.. diagnostics, .. markdown is null ? [] : _pictures.Select(picture => DiagnosticCodes.ImportedPictureLost.At(
                SourceSpan.Whole(request.Path), $"'{picture.Name}' has no folder to be written to; name a file with -o"))]);
        }

        try
        {
            if (Occupied(request.Output) is { } occupied)
            {
                return (null, [DiagnosticCodes.WouldReplace.At(SourceSpan.Whole(occupied), "")]);
            }

            foreach (var picture in _pictures)
            {
                FileReplacement.Write(files, Beside(request.Output, picture.Name), picture.Bytes.ToArray());
            }

            FileReplacement.Write(files, request.Output, Encoding.UTF8.GetBytes(markdown));
            return (markdown, diagnostics);
        }
        catch (FileFaultException fault)
        {
            return (markdown, diagnostics.Add(DiagnosticCodes.UnwritableFile.At(SourceSpan.Whole(request.Output), fault.Reason)));
        }
    }

    private static string Beside(string output, string name) => Path.Combine(Path.GetDirectoryName(output) is { Length: > 0 } folder ? folder : ".", name);

    /// <summary>A different file that is in the place of a picture; null if there is none.</summary>
    private string? Occupied(string output) => _pictures.Select(picture => (Path: Beside(output, picture.Name), picture.Bytes))
        .Where(one => files.Kind(one.Path) is var kind && kind != FileKind.Nothing && (kind != FileKind.File || !files.Read(one.Path).AsSpan().SequenceEqual(one.Bytes.Span)))
        .Select(one => one.Path).FirstOrDefault();

    private static bool IsSame(string output, string? source) =>
        source is not null && string.Equals(Path.GetFullPath(output), Path.GetFullPath(source), StringComparison.Ordinal);

    private (string? Markdown, ImmutableArray<Diagnostic> Diagnostics) ReadText(string path)
    {
        var found = new SourceFinder(files).Find([path]);
        if (found.Sources is not [var source])
        {
            return (null, found.Diagnostics);
        }

        var read = source.ReadForImport(files);
        return (read.Document is { } document ? EditionMarkdown.Write(document) : null, read.Diagnostics);
    }

    private (string? Markdown, ImmutableArray<Diagnostic> Diagnostics) ReadEdition(ImportRequest request, Format format)
    {
        var path = request.Path;
        try
        {
            using var file = new MemoryStream(files.Read(path));
            var edition = request.IsRejecting ? format.RecoverWithoutChanges!(file) : format.Recover(file);
            if (request.Source is { } source)
            {
                return Correct(edition, source, format, request.Style);
            }

            file.Position = 0;
            return Import(edition, request.IsRejecting ? format.Recover(file) : edition, request);
        }
        catch (InvalidDataException fault)
        {
            return (null, [DiagnosticCodes.UnreadableEdition.At(SourceSpan.Whole(path), format.Name, fault.Message)]);
        }
        catch (FileFaultException fault)
        {
            return (null, [(fault.IsMissing ? DiagnosticCodes.MissingFile : DiagnosticCodes.UnreadableFile).At(SourceSpan.Whole(fault.Path), fault.Reason)]);
        }
    }

    private (string? Markdown, ImmutableArray<Diagnostic> Diagnostics) Import(RecoveredEdition edition, RecoveredEdition changed, ImportRequest request)
    {
        var styled = StyleOf(edition, request.Style, null, request.Path);
        if (styled.Style is not { } style)
        {
            return (null, styled.Diagnostics);
        }

        if (style.Version.Gaps is not null)
        {
            // Its words are nowhere in the file, and without them it is another text.
            return (null, [DiagnosticCodes.GapsWithoutSource.At(SourceSpan.Whole(request.Path))]);
        }

        var imported = EditionImporter.Import(edition, style, request.Path);
        var markdown = EditionMarkdown.Write(imported.Document);
        if (MarkdownReader.Read(markdown, request.Path).Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } refusal)
        {
            // A file with contradictory parts, such as a note without words or an invalid language, makes no valid text, so none is written.
            return (null, [DiagnosticCodes.UnreadableEdition.At(SourceSpan.Whole(request.Path), edition.Format.ToUpperInvariant(), $"its parts make no text. {refusal.Message}")]);
        }

        _pictures = imported.Pictures;
        return (markdown, [.. styled.Diagnostics, .. imported.Diagnostics, .. Remarks(markdown, changed, style, request)]);
    }

    /// <summary>Comments and tracked changes in the edition, at their places in the new source.</summary>
    private static IEnumerable<Diagnostic> Remarks(string markdown, RecoveredEdition changed, Style style, ImportRequest request)
    {
        if (MarkdownReader.Read(markdown, request.Output ?? request.Path).Document is not { } document)
        {
            return [];
        }

        var result = EditionVerifier.Verify(document, style, changed);
        var remarks = EditionRemarks.Tracked(result, request.IsRejecting).AddRange(EditionRemarks.Comments(result)).OrderBy(remark => remark.Span.Line).ThenBy(remark => remark.Span.Column);

        // Markdown that goes to standard output has no file name for places.
        return request.Output is null ? remarks.Select(remark => remark with { Span = SourceSpan.Whole(request.Path) }) : remarks;
    }

    private (string? Markdown, ImmutableArray<Diagnostic> Diagnostics) Correct(
        RecoveredEdition edition, string sourcePath, Format format, string? styleName)
    {
        var source = new SourceText(sourcePath, null);
        var read = source.Read(files);
        var styled = StyleOf(edition, styleName, read.Document?.FrontMatter.Style, sourcePath);
        if (read.Document is not { } document || styled.Style is not { } style)
        {
            return (null, read.Document is null ? read.Diagnostics : styled.Diagnostics);
        }

        var corrections = new Corrections(format, document, source.ReadText(files), style, new PictureFolder(document, files).Of);
        var (markdown, diagnostics) = corrections.Carry(edition);
        _pictures = [.. corrections.Added];
        return (markdown, styled.Diagnostics.AddRange(diagnostics));
    }

    /// <summary>The style of an edition, in the version of the edition: what that version leaves out has not been deleted by anybody.</summary>
    private StyleResult StyleOf(RecoveredEdition edition, string? chosen, string? asked, string path)
    {
        var version = SheetVersion.Read(edition.Metadata.Version) ?? SheetVersion.Plain;
        var (styles, name) = (new StyleFolders(files), asked ?? edition.Metadata.Style);
        if (version.IsLarge && chosen is null && styles.Load(null, name, path).Style is { Large: null } large)
        {
            // A large sheet names the style that it is set in, and not the one that names that for large print.
            var naming = styles.NamingLarge(large.Name, path);
            (name, version) = (naming ?? name, version with { IsLarge = naming is not null });
        }

        return styles.LoadVersion(chosen, name, new SourceText(path, null) { Version = version });
    }
}
