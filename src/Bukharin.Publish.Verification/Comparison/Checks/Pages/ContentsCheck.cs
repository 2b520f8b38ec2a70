using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Expected.Front;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Checks the table of contents of a format whose pages are another program's: every section and heading in order, each leading to its place, pages rising.</summary>
/// <param name="document">The source.</param>
/// <param name="style">The style.</param>
/// <param name="references">What references of the text say.</param>
/// <param name="story">The text.</param>
/// <param name="text">What the edition must hold.</param>
/// <param name="tokenizer">Parts words as those of the edition were.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class ContentsCheck(
    Document document, Style style, ExpectedReferences references, StoryComparison story, ExpectedEdition text, Tokenizer tokenizer, List<Diagnostic> findings)
{
    private readonly StyleWords _words = style.WordsFor(document.FrontMatter.Language);

    /// <summary>Reports entries that are missing, out of order, or lead elsewhere, and pages that do not rise.</summary>
    /// <param name="entries">The entries that there are.</param>
    /// <param name="targets">The ids that the edition has.</param>
    /// <param name="paragraphs">The paragraphs of the text.</param>
    public void Run(IReadOnlyList<RecoveredContentsEntry> entries, List<FoundTarget> targets, IReadOnlyList<RecoveredParagraph> paragraphs)
    {
        var sections = ContentsLines.Sections(document, style, references);
        List<(string Title, SourceSpan Span, ListedSection? Section)> expected = sections.Count == 0 ? []
            : [.. sections.Select(section => (section.Title, section.Span, (ListedSection?)section)), .. Ends().Where(end => PageTextCheck.Ids(end.Title, tokenizer).Length > 0)];
        if (entries.Count == 0)
        {
            if (expected.Count > 0)
            {
                findings.Add(DiagnosticCodes.ContentsLost.At(SourceSpan.Whole(document.SourceFile)));
            }

            return;
        }

        // Where the text has faults of its own, an entry may lead where its words have gone.
        var isWhole = findings.Count == 0;
        var places = new Dictionary<RecoveredContentsEntry, ListedSection>(ReferenceEqualityComparer.Instance);
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

            if (isWhole && expected[found].Section is { } section)
            {
                places.Add(entry, section);
            }

            at = found + 1;
        }

        for (; at < expected.Count; at++)
        {
            findings.Add(DiagnosticCodes.ContentsEntryLost.At(expected[at].Span, expected[at].Title));
        }

        // A heading that is lost has been told of; that its entry leads nowhere is no second fault.
        CheckOrder(entries, targets, places, title => Headings().Any(heading => IsSame(heading, title)) && !paragraphs.Any(paragraph => IsSame(title, paragraph?.Text ?? "")));
    }

    private IEnumerable<string> Headings() =>
        DocumentWalker.Descendants(document).OfType<Heading>().Select(references.WordsOf).Concat(Ends().Select(end => end.Title));

    /// <summary>Entries lead forward through the text, each to the beginning of its section, and their pages rise with them.</summary>
    private void CheckOrder(IReadOnlyList<RecoveredContentsEntry> entries, List<FoundTarget> targets, Dictionary<RecoveredContentsEntry, ListedSection> places, Func<string, bool> isLost)
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
            if (target is null ? !isLost(entry.Title) : target.Position < place || (places.TryGetValue(entry, out var section) && !BeginsAt(section, target)))
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

    private bool BeginsAt(ListedSection section, FoundTarget target) =>
        TargetCheck.IsRight(story, new ExpectedTarget("", text.PositionOf(section), Label: null, section.Span), target);

    private IEnumerable<(string Title, SourceSpan Span, ListedSection? Section)> Ends()
    {
        var front = document.FrontMatter;
        foreach (var heading in ClassroomLines.Headings(document, style))
        {
            yield return (heading, SourceSpan.Whole(document.SourceFile), null);
        }

        foreach (var heading in RegisterLines.Headings(document, style, text))
        {
            yield return (heading, SourceSpan.Whole(document.SourceFile), null);
        }

        if (!front.Credit.IsNone && FrontLines.HasCreditAtEnd(style.Pdf.TitlePages))
        {
            yield return (_words.Source, front.Credit.Span, null);
        }

        if (front.Editorial is not null)
        {
            yield return (_words.Editorial, SourceSpan.Whole(document.SourceFile), null);
        }
    }

    private bool IsSame(string expected, string found) =>
        PageTextCheck.Ids(expected, tokenizer).AsSpan().SequenceEqual(PageTextCheck.Ids(found, tokenizer));
}
