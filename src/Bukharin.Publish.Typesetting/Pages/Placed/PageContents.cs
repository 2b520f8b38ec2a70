using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>What stands on a page, as far as it is composed.</summary>
/// <param name="thicknessPt">How thick rules are.</param>
internal sealed class PageContents(double thicknessPt)
{
    // The least distance of a destination from the baseline above it; places in the file are rounded to hundredths.
    private const double LeastGapPt = 0.05;

    /// <summary>All that is painted, but for rules.</summary>
    public ImmutableArray<PlacedContent>.Builder Contents { get; } = ImmutableArray.CreateBuilder<PlacedContent>();

    /// <summary>Rules. They are painted after all words, so that no rule separates words in the file.</summary>
    public List<PlacedRule> Rules { get; } = [];

    /// <summary>The links.</summary>
    public ImmutableArray<PlacedLink>.Builder Links { get; } = ImmutableArray.CreateBuilder<PlacedLink>();

    /// <summary>The destinations.</summary>
    public ImmutableArray<PlacedDestination>.Builder Destinations { get; } = ImmutableArray.CreateBuilder<PlacedDestination>();

    /// <summary>Adds a line of words.</summary>
    /// <param name="line">The line.</param>
    /// <param name="tag">The tag for words that have none of their own.</param>
    /// <param name="left">The x of its start.</param>
    /// <param name="baseline">Its baseline.</param>
    /// <param name="above">The baseline above it. Destinations stay below that, even if a face with a high ascender reaches further.</param>
    /// <param name="marginNote">The number of the note in the margin that it belongs to; 0 for none.</param>
    public void Add(SetLine line, object? tag, double left, double baseline, double above, int marginNote = 0)
    {
        foreach (var run in line.Runs)
        {
            var words = PlacedText.Of(run, left, baseline, run.Tag ?? tag);
            Contents.Add(marginNote == 0 ? words : words with { MarginNote = marginNote });
            if (PlacedRule.Through(run, left, baseline, thicknessPt) is { } strike)
            {
                Rules.Add(strike);
            }
        }

        foreach (var link in line.Links)
        {
            Links.Add(new PlacedLink(
                left + link.XPt, baseline - link.AscentPt, link.WidthPt, link.AscentPt + link.DescentPt, link.Target,
                link.Description, link.Tag ?? tag));
        }

        foreach (var destination in line.Destinations)
        {
            var words = line.Runs.FirstOrDefault(run => run.XPt >= destination.XPt) ?? line.Runs.LastOrDefault();
            Destinations.Add(new PlacedDestination(
                destination.Name, left + destination.XPt, Math.Max(baseline - line.AscentPt, above + LeastGapPt), words?.Tag ?? tag));
        }
    }

    /// <summary>Says of all that has been added since what it is, beside what it says of itself.</summary>
    /// <param name="start">How much there was before.</param>
    /// <param name="said">What is said.</param>
    public void Say(int start, Func<PlacedContent, PlacedContent> said)
    {
        for (var i = start; i < Contents.Count; i++)
        {
            Contents[i] = said(Contents[i]);
        }
    }
}
