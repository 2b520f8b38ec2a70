using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Cloze;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Import;
using Bukharin.Publish.Import.Corrections;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.Links;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>Carries the corrections made in an edition back into its source, and proves that they have arrived.</summary>
/// <param name="format">The edition's format.</param>
/// <param name="document">The source, read.</param>
/// <param name="source">The source's text.</param>
/// <param name="style">The style that the edition was written in.</param>
/// <param name="readFile">Reads a picture beside the source, null if it is missing. The parameter is null if there are no files at all.</param>
internal sealed class Corrections(Format format, Document document, string source, Style style, Func<string, byte[]?>? readFile = null)
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _added = new(StringComparer.Ordinal);

    // What looks like a gap in the source itself.
    private IReadOnlySet<(int Number, int Length)> _signs = new HashSet<(int, int)>();

    /// <summary>The pictures that somebody has added.</summary>
    public IEnumerable<ImportedPicture> Added => _added.Select(one => new ImportedPicture(one.Key, one.Value));

    /// <summary>Makes the corrected source.</summary>
    /// <param name="edited">What was recovered of the edition.</param>
    /// <returns>The corrected source, with the comments in the edition and any doubts as diagnostics.</returns>
    /// <remarks>The proof: an edition made from the corrected source reads back like the edited one.</remarks>
    public (string Markdown, ImmutableArray<Diagnostic> Diagnostics) Carry(RecoveredEdition edited)
    {
        var comments = EditionRemarks.Comments(EditionVerifier.Verify(document, style, edited));
        if (Edition(document, out var refusals) is not { } made)
        {
            return (source, [.. comments, .. refusals]);
        }

        edited = WithNames(WithWords(edited, document, _signs), made);
        var corrected = CorrectedSource.Of(source, document, made, edited, style);
        comments = comments.AddRange(corrected.LeftOut.Select(line => DiagnosticCodes.LetterHeadLeftOut.At(document.FrontMatter.Correspondence!.Span, line)));
        if (!corrected.HasCorrections)
        {
            return (source, comments);
        }

        var inPlace = corrected.InPlace();
        if (IsProved(inPlace))
        {
            return (inPlace, comments);
        }

        var whole = corrected.Whole();
        return IsProved(whole)
            ? (whole, comments.Add(DiagnosticCodes.SourceRewritten.At(SourceSpan.Whole(document.SourceFile))))
            : (inPlace, comments.Add(DiagnosticCodes.CorrectionsDoubtful.At(SourceSpan.Whole(document.SourceFile))));

        bool IsProved(string markdown) =>
            MarkdownReader.Read(Encoding.UTF8.GetBytes(markdown), document.SourceFile).Document is { } read
            && Edition(WithFiles(read), out _) is { } again && corrected.IsSame(again, edited, style);
    }

    /// <summary>Adds the questions and the lists from files beside the text, which were not read with the corrected source.</summary>
    private Document WithFiles(Document read)
    {
        var (front, known) = (read.FrontMatter, document.FrontMatter);
        var work = front.ClassWork.File is not null && front.ClassWork.File == known.ClassWork.File ? known.ClassWork : front.ClassWork;
        return front.Registers.Files.IsEmpty
            ? read with { FrontMatter = front with { ClassWork = work } }
            : MentionResolver.Resolve(read with { FrontMatter = front with { ClassWork = work, Registers = known.Registers } });
    }

    /// <summary>An edition with the words of its gaps, which the source has.</summary>
    private RecoveredEdition WithWords(RecoveredEdition edition, Document text, IReadOnlySet<(int Number, int Length)> signs)
    {
        if (style.Version.Gaps is null)
        {
            return edition;
        }

        var words = GapFinder.Find(text).Gaps.ToDictionary(gap => gap.Number, gap => gap.Words);
        return GapWords.PutBack(edition, words.GetValueOrDefault, marksPlaces: false, signs);
    }

    /// <summary>An edition of the text, made and read back; null if it cannot be written, with the reasons.</summary>
    private RecoveredEdition? Edition(Document text, out ImmutableArray<Diagnostic> refusals)
    {
        var output = new MemoryStream();
        refusals = [.. format.Write(new EditionJob(text, style, EditionTimestamp.For(text.FrontMatter, null), readFile: Picture), output).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (!refusals.IsEmpty)
        {
            return null;
        }

        output.Position = 0;
        var paths = DocumentWalker.Descendants(text).OfType<Figure>().Select(figure => figure.Path).ToList();
        var recovered = format.Recover(output);
        _signs = GapWords.Unmarked(recovered);
        var edition = WithWords(recovered, text, _signs);
        return Pictures(edition).Count() == paths.Count ? Named(edition, (_, i) => paths[i]) : edition;
    }

    private byte[]? Picture(string path) => _added.TryGetValue(path, out var added) ? added.ToArray() : readFile?.Invoke(path);

    /// <summary>The edition with the source's names for its pictures, and unused names for new pictures.</summary>
    private RecoveredEdition WithNames(RecoveredEdition edited, RecoveredEdition made)
    {
        var known = Pictures(made).ToList();
        var stem = Path.GetFileNameWithoutExtension(document.SourceFile);
        return Named(edited, (picture, _) =>
        {
            if (known.Find(one => one.Bytes.Span.SequenceEqual(picture.Bytes.Span)) is { Name: { } name })
            {
                return name;
            }

            var number = known.Count + 1;
            name = picture.Coding == PictureCoding.File ? FormattableString.Invariant($"{stem}-figure-{number:00}{(picture.Bytes.Span is [0xFF, 0xD8, ..] ? ".jpg" : ".png")}") : null;
            if (name is not null)
            {
                _added[name] = picture.Bytes;
                known.Add(picture with { Name = name });
            }

            return name;
        });
    }

    private static IEnumerable<RecoveredPicture> Pictures(RecoveredEdition edition) => edition.Paragraphs.SelectMany(paragraph => paragraph.Pieces).OfType<RecoveredPicture>();

    private static RecoveredEdition Named(RecoveredEdition edition, Func<RecoveredPicture, int, string?> name)
    {
        var index = 0;
        return edition with
        {
            Paragraphs =
            [
                .. edition.Paragraphs.Select(paragraph => paragraph.Pieces.Any(piece => piece is RecoveredPicture)
                    ? paragraph with { Pieces = [.. paragraph.Pieces.Select(piece => piece is RecoveredPicture picture ? picture with { Name = name(picture, index++) } : piece)] }
                    : paragraph),
            ],
        };
    }
}
