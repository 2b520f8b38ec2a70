using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Checks the table of contents: every part and heading, in order, each leading to its place, pages rising.</summary>
internal sealed class ContentsCheck(Document document, Style style, ExpectedReferences references, Tokenizer tokenizer, List<Diagnostic> findings)
{
    /// <summary>Fewer entries than these need no contents, and neither do fewer pages.</summary>
    private const int LeastEntries = 3;
    private const int LeastPages = 3;

    private readonly StyleWords _words = style.WordsFor(document.FrontMatter.Language);

    /// <summary>Reports entries that are missing, out of order, or lead elsewhere, and pages that do not rise.</summary>
    /// <param name="entries">The entries that there are.</param>
    /// <param name="targets">The ids that the edition has.</param>
    /// <param name="paragraphs">The paragraphs of the text.</param>
    /// <param name="isAsked">Whether the style asks for contents.</param>
    /// <param name="pages">How many pages the edition says that it has; null where it does not say.</param>
    public void Run(
        IReadOnlyList<RecoveredContentsEntry> entries, List<FoundTarget> targets, IReadOnlyList<RecoveredParagraph> paragraphs, bool isAsked, int? pages)
    {
        var expected = Titles(document.Blocks).Concat(Ends()).Where(one => PageTextCheck.Ids(one.Title, tokenizer).Length > 0).ToList();
        if (entries.Count == 0)
        {
            if (isAsked && expected.Count >= LeastEntries && pages is null or >= LeastPages)
            {
                findings.Add(DiagnosticCodes.ContentsLost.At(SourceSpan.Whole(document.SourceFile)));
            }

            return;
        }

        var at = 0;
        foreach (var entry in entries)
        {
            var found = expected.FindIndex(at, one => IsSame(one.Title, entry.Title));
            if (found < 0)
            {
                findings.Add(DiagnosticCodes.ContentsEntryAdded.At(SourceSpan.Whole(document.SourceFile), ShortWords.Of(entry.Title)));
                continue;
            }

            for (; at < found; at++)
            {
                findings.Add(DiagnosticCodes.ContentsEntryLost.At(expected[at].Span, expected[at].Title));
            }

            at = found + 1;
        }

        for (; at < expected.Count; at++)
        {
            findings.Add(DiagnosticCodes.ContentsEntryLost.At(expected[at].Span, expected[at].Title));
        }

        // A heading that is lost has been told of; that its entry leads nowhere is no second fault.
        CheckOrder(entries, targets, title => Headings().Any(heading => IsSame(heading, title)) && !paragraphs.Any(paragraph => IsSame(title, paragraph?.Text ?? "")));
    }

    private IEnumerable<string> Headings() =>
        DocumentWalker.Descendants(document).OfType<Heading>().Select(references.WordsOf).Concat(Ends().Select(end => end.Title));

    /// <summary>Entries lead forward through the text, and their pages rise with them.</summary>
    private void CheckOrder(IReadOnlyList<RecoveredContentsEntry> entries, List<FoundTarget> targets, Func<string, bool> isLost)
    {
        var (place, page) = (-1, 0);
        var byId = new Dictionary<string, FoundTarget>(StringComparer.Ordinal);
        foreach (var one in targets)
        {
            byId.TryAdd(one.Id, one);
        }

        foreach (var entry in entries)
        {
            var target = entry.Target is { } id ? byId.GetValueOrDefault(id) : null;
            if (target is null ? !isLost(entry.Title) : target.Position < place)
            {
                findings.Add(DiagnosticCodes.ContentsEntryAstray.At(SourceSpan.Whole(document.SourceFile), ShortWords.Of(entry.Title)));
            }

            if (!int.TryParse(entry.Page, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) || number < Math.Max(page, 1))
            {
                findings.Add(DiagnosticCodes.ContentsPageWrong.At(SourceSpan.Whole(document.SourceFile), ShortWords.Of(entry.Title), entry.Page));
            }

            (place, page) = (target?.Position ?? place, number);
        }
    }

    private IEnumerable<(string Title, SourceSpan Span)> Titles(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [(references.WordsOf(heading), heading.Span)],
        Division { Blocks: not [Heading, ..] } division when document.Texts.IsEmpty && Name(division.Role) is { } name && HasWords(division) => Titles(division.Blocks).Prepend((name, division.Span)),
        Division division => Titles(division.Blocks),
        Clause clause => Titles(clause.Blocks),
        BlockQuote quote => Titles(quote.Blocks),
        DefinitionList list => list.Items.SelectMany(item => item.Definitions).SelectMany(definition => Titles(definition.Blocks)),
        BulletList list => list.Items.SelectMany(item => Titles(item.Blocks)),
        _ => [],
    });

    private IEnumerable<(string Title, SourceSpan Span)> Ends()
    {
        var front = document.FrontMatter;
        foreach (var heading in ClassroomLines.Headings(document, style))
        {
            yield return (heading, SourceSpan.Whole(document.SourceFile));
        }

        if (!front.Credit.IsNone && FrontLines.HasCreditAtEnd(style.Pdf.TitlePages))
        {
            yield return (_words.Source, front.Credit.Span);
        }

        if (front.Editorial is not null)
        {
            yield return (_words.Editorial, SourceSpan.Whole(document.SourceFile));
        }
    }

    private static bool HasWords(Division division) => DocumentWalker.Descendants(division.Blocks).Any(node => node is Paragraph or Heading or Clause or ThematicBreak);

    private string? Name(DivisionRole role) => role switch
    {
        DivisionRole.Introduction => _words.Introduction,
        DivisionRole.Letter => _words.Letter,
        DivisionRole.Postscript => _words.Postscript,
        DivisionRole.Commentary => _words.Commentary,
        _ => null,
    };

    private bool IsSame(string expected, string found) =>
        PageTextCheck.Ids(expected, tokenizer).AsSpan().SequenceEqual(PageTextCheck.Ids(found, tokenizer));
}
