using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Expected.Front;

namespace Bukharin.Publish.Verification.Comparison.Checks.Matter;

/// <summary>Reads the head of a letter in an edition, and goes back from it to the front matter.</summary>
/// <param name="story">The text, of which nothing else has been found.</param>
/// <param name="document">The document.</param>
/// <param name="traits">What the format has around the text.</param>
/// <param name="fold">Folds words as those of the edition are.</param>
internal sealed class LetterHeadCheck(StoryComparison story, Document document, FormatTraits traits, Func<string, string> fold)
{
    /// <summary>Reports what the head says otherwise than the front matter.</summary>
    public void Run()
    {
        if (traits.Before.Contains(MatterWords.LetterHead)
            && document.FrontMatter.Correspondence is { } head && LetterHeadReading.FaultOf(head, LetterLanguage.For(document.FrontMatter.Language), Found(), fold) is { } fault)
        {
            story.Report(DiagnosticCodes.LetterHeadDiffers, head.Span, fault.What, ShortWords.Of(fault.Words));
        }
    }

    /// <summary>The words of the edition's head.</summary>
    private List<string> Found()
    {
        var places = story.Alignment.NewOf.Select((place, old) => (place, old))
            .Where(pair => pair.place >= 0 && story.OriginOf(pair.old) is { Place: ExpectedPlace.TitlePage, Name: LetterHeadLines.Name })
            .Select(pair => pair.place).Order().ToList();
        return places.Count == 0 ? [] : LetterReading.Words(story.Excerpts.Whole(story.New, places[0], places[^1] + 1));
    }
}
