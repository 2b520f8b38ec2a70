using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Follows what leads a reader to places of the text: contents, lists of figures and tables, advice on citing, the order of documents.</summary>
/// <param name="document">The source.</param>
/// <param name="style">The style.</param>
/// <param name="references">What references of the text say.</param>
/// <param name="story">The text.</param>
/// <param name="text">What the edition must hold.</param>
/// <param name="found">The edition, in words.</param>
/// <param name="tokenizer">Parts words as those of the edition were.</param>
/// <param name="vocabulary">What the numbers of words stand for.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class GuideCheck(Document document, Style style, ExpectedReferences references, StoryComparison story, ExpectedEdition text, FoundEdition found, Tokenizer tokenizer, WordNumbers vocabulary, List<Diagnostic> findings)
{
    /// <summary>Reports what leads elsewhere, or is missing.</summary>
    public void Run(RecoveredEdition edition)
    {
        foreach (var path in edition.OutOfReadingOrder.IsDefault ? [] : edition.OutOfReadingOrder)
        {
            findings.Add(DiagnosticCodes.OutOfReadingOrder.At(SourceSpan.Whole(document.SourceFile), path));
        }

        if (edition.Traits.HasNavigation)
        {
            if (edition.Navigation.IsDefaultOrEmpty || edition.Navigation.Any(list => list.IsDefaultOrEmpty))
            {
                findings.Add(DiagnosticCodes.ContentsLost.At(SourceSpan.Whole(document.SourceFile)));
            }

            new NavigationCheck(document, style, references, story, text, found, tokenizer, vocabulary).Run(edition.Navigation);
        }

        if (edition.Traits.HasNavigation || edition.Traits.PrintsContents)
        {
            new CaptionListCheck(document, style, references, story, text, found, tokenizer, findings).Run(edition);
        }

        if (edition.Traits.AdvisesCitation)
        {
            new CitationAdviceCheck(document, style.WordsFor(document.FrontMatter.Language), found, findings).Run(edition.CitationAdvice.IsDefault ? [] : edition.CitationAdvice);
        }
    }
}
