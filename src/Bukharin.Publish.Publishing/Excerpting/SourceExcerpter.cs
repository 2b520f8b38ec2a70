using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Excerpting;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Verification.Excerpting;
using Bukharin.Publish.Writers;

namespace Bukharin.Publish.Publishing.Excerpting;

/// <summary>Cuts excerpts out of texts. Each cut is marked and stated, and it is proved that nothing else has changed.</summary>
/// <param name="files">The disk.</param>
/// <param name="formats">The table of formats.</param>
public sealed class SourceExcerpter(IFiles files, ImmutableArray<Format> formats)
{
    /// <summary>What can be asked for: the addresses of a text's clauses and the words of its headings; empty if the text cannot be read.</summary>
    /// <param name="path">The text.</param>
    public static ImmutableArray<string> PlacesOf(string path) =>
        SourceText.FromPath(path)?.Read(new DiskFiles()).Document is { } document
            ? [.. ExcerptUnits.Of(document).Places.Select(place => place.Name).Distinct(StringComparer.Ordinal)]
            : [];

    /// <summary>Makes an excerpt, proves it, and writes it.</summary>
    /// <param name="request">What is asked for.</param>
    /// <returns>The excerpt, a complete text by itself, and the diagnostics. Nothing is written if one is an error.</returns>
    public ExcerptResult Excerpt(ExcerptRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var found = new SourceFinder(files).Find([request.Path]);
        if (found.Sources is not [var source])
        {
            return Nothing(found.Diagnostics);
        }

        // Notes on what was inferred belong to a check of the text. The excerpt states these things itself.
        var read = source.Read(files);
        if (read.Document is not { } document)
        {
            return Nothing(read.Diagnostics);
        }

        var styled = new StyleFolders(files).Load(null, document.FrontMatter.Style, source.Path);
        if (styled.Style is not { } style)
        {
            return Nothing(styled.Diagnostics);
        }

        var (excerpt, diagnostics) = ExcerptText.Make(document, request.Places, request.Words, ReferenceWording.Of(document, style));
        if (excerpt is null)
        {
            return Nothing(diagnostics);
        }

        var output = !request.IsOnlyMade && request.Output is { } named ? named : Path.Combine(source.Folder, NameOf(source, request));
        var again = MarkdownReader.Read(excerpt.Markdown, output);
        var faults = again.Document is { } made ? ExcerptVerifier.Verify(document, made, style, formats[0].Traits)
            : [.. again.Diagnostics.Where(IsError)];
        if (!faults.IsEmpty)
        {
            return Nothing(diagnostics.AddRange(faults));
        }

        var result = new ExcerptResult(output, excerpt.Markdown, diagnostics) { Name = excerpt.Name, Words = excerpt.Words, OfWords = excerpt.OfWords, Cuts = excerpt.Cuts.Length };
        try
        {
            return request.IsOnlyMade ? result with { Path = null } : Write(result, request, source, again.Document!);
        }
        catch (FileFaultException fault)
        {
            return result with { Path = null, Diagnostics = diagnostics.Add(DiagnosticCodes.UnwritableFile.At(SourceSpan.Whole(fault.Path), fault.Reason)) };
        }
    }

    private static ExcerptResult Nothing(ImmutableArray<Diagnostic> diagnostics) => new(null, null, diagnostics);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private ExcerptResult Write(ExcerptResult result, ExcerptRequest request, SourceText source, Document made)
    {
        var bytes = Encoding.UTF8.GetBytes(result.Markdown!);
        (string Path, byte[] Bytes)[] wanted = [.. Pictures(made, source, result.Path!), (result.Path!, bytes)];
        var missing = wanted.Where(file => !Stands(file.Path, file.Bytes)).ToList();
        foreach (var (path, _) in missing.Where(file => files.KindInPlace(file.Path) != FileKind.Nothing))
        {
            // Somebody may have edited that file, and their work exists nowhere else.
            if (!request.Force || files.Kind(path) != FileKind.File)
            {
                return result with { Path = null, Diagnostics = result.Diagnostics.Add(DiagnosticCodes.WouldReplace.At(SourceSpan.Whole(path), files.Kind(path) == FileKind.File ? " '--force' keeps it as NAME.bak." : "")) };
            }

            files.Move(path, Backup.PlaceFor(files, path));
        }

        foreach (var (path, content) in missing)
        {
            FileReplacement.Write(files, path, content);
        }

        return result;
    }

    private bool Stands(string path, byte[] bytes) => files.Kind(path) == FileKind.File && files.Read(path).AsSpan().SequenceEqual(bytes);

    /// <summary>The pictures of an excerpt. They are copied if it goes to another folder than its text.</summary>
    private IEnumerable<(string Path, byte[] Bytes)> Pictures(Document made, SourceText source, string output)
    {
        var (from, to) = (Path.GetFullPath(source.Folder.Length == 0 ? "." : source.Folder), Path.GetDirectoryName(Path.GetFullPath(output))!);
        var pictures = new PictureFolder(made with { SourceFile = source.Path }, files);
        foreach (var file in from == to ? [] : DocumentWalker.Descendants(made.Blocks).OfType<Figure>().Select(figure => figure.Path).Distinct(StringComparer.Ordinal))
        {
            if (pictures.Of(file) is { } bytes)
            {
                yield return (Path.Combine(to, file), bytes);
            }
        }
    }

    /// <summary>The default file name of an excerpt: <c>letter-3.b-5.md</c>, <c>letter-3.b-5-300-words.md</c>.</summary>
    private static string NameOf(SourceText source, ExcerptRequest request)
    {
        var places = string.Join('+', request.Places.Select(place => string.Concat(place.Trim().TrimStart('#').Select(sign => sign switch
        {
            ',' => '+',
            '–' or '—' => '-',
            _ when char.IsLetterOrDigit(sign) || sign is '.' or '-' => sign,
            _ => '_',
        }))));
        var words = request.Words is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}-words") : "";
        return $"{string.Join('-', ((string[])[source.Name, places, words]).Where(part => part.Length > 0))}.md";
    }
}
