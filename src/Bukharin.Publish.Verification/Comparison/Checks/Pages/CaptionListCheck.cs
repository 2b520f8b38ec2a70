using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Checks the lists of figures and of tables that an edition has beside its text: every caption in order, each leading to its place, pages rising.</summary>
/// <param name="document">The source.</param>
/// <param name="style">The style.</param>
/// <param name="references">What references of the text say.</param>
/// <param name="story">The text.</param>
/// <param name="text">What the edition must hold.</param>
/// <param name="found">The edition.</param>
/// <param name="tokenizer">Parts words as those of the edition were.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class CaptionListCheck(
    Document document, Style style, ExpectedReferences references, StoryComparison story, ExpectedEdition text, FoundEdition found, Tokenizer tokenizer, List<Diagnostic> findings)
{
    /// <summary>Reports lists and entries that are missing, added or out of order, that lead elsewhere, and pages that do not rise.</summary>
    /// <param name="edition">The edition.</param>
    public void Run(RecoveredEdition edition)
    {
        var left = edition.CaptionLists.IsDefault ? [] : edition.CaptionLists.ToList();
        foreach (var kind in (ReadOnlySpan<CaptionListKind>)[CaptionListKind.Figures, CaptionListKind.Tables])
        {
            var expected = ListedCaption.In(document, style, references, kind);
            if (expected.Count == 0)
            {
                continue;
            }

            var heading = ListedCaption.HeadingOf(kind, style.WordsFor(document.FrontMatter.Language));
            if (left.Find(list => IsSame(heading, list.Heading)) is not { } own)
            {
                Report(DiagnosticCodes.CaptionListLost, null, Capital(kind));
                continue;
            }

            left.Remove(own);
            Entries(kind, expected, own);
            Pages(kind, own, hasPages: edition.Traits.PrintsContents);
        }

        foreach (var list in left)
        {
            Report(DiagnosticCodes.CaptionEntryAdded, null, "The edition", ShortWords.Of(list.Heading));
        }
    }

    private static string Capital(CaptionListKind kind) => $"T{ListedCaption.NameOf(kind)[1..]}";

    private void Entries(CaptionListKind kind, List<ListedCaption> expected, RecoveredCaptionList list)
    {
        var at = 0;
        foreach (var entry in list.Entries)
        {
            var same = expected.FindIndex(at, one => IsSame(one.Title, entry.Title));
            if (same < 0)
            {
                Report(DiagnosticCodes.CaptionEntryAdded, null, Capital(kind), ShortWords.Of(entry.Title));
                continue;
            }

            Lost(at, same);
            var place = new ExpectedTarget("", text.Captions[expected[same].Block], Label: null, expected[same].Block.Span);
            if (!found.Targets.Exists(target => target.Id == entry.Target && TargetCheck.IsRight(story, place, target)))
            {
                Report(DiagnosticCodes.CaptionEntryAstray, expected[same].Block.Span, ListedCaption.NameOf(kind), ShortWords.Of(entry.Title));
            }

            at = same + 1;
        }

        Lost(at, expected.Count);

        void Lost(int from, int to)
        {
            for (var i = from; i < to; i++)
            {
                Report(DiagnosticCodes.CaptionEntryLost, expected[i].Block.Span, Capital(kind), ShortWords.Of(expected[i].Title));
            }
        }
    }

    private void Pages(CaptionListKind kind, RecoveredCaptionList list, bool hasPages)
    {
        var last = 1;
        foreach (var entry in hasPages ? list.Entries : [])
        {
            if (!int.TryParse(entry.Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) || page < last)
            {
                Report(DiagnosticCodes.CaptionPageWrong, null, ListedCaption.NameOf(kind), ShortWords.Of(entry.Title), entry.Page);
            }

            last = Math.Max(page, last);
        }
    }

    private void Report(DiagnosticCode code, SourceSpan? span, params object[] what) =>
        findings.Add(code.At(span is { } place ? place with { Length = 0 } : SourceSpan.Whole(document.SourceFile), what));

    private bool IsSame(string expected, string words) => PageTextCheck.Ids(expected, tokenizer).AsSpan().SequenceEqual(PageTextCheck.Ids(words, tokenizer));
}
