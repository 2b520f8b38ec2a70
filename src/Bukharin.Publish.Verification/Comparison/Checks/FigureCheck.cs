using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Pictures;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that an edition has the pictures of its source, each where it belongs, with what is said of it.</summary>
/// <param name="story">The text.</param>
/// <param name="traits">What the format can hold.</param>
/// <param name="readFile">Reads a file beside the source; null where nobody can.</param>
internal sealed class FigureCheck(StoryComparison story, FormatTraits traits, Func<string, byte[]?>? readFile)
{
    /// <summary>Reports pictures that are lost, others, elsewhere, or described otherwise.</summary>
    /// <param name="expected">The pictures that there must be.</param>
    /// <param name="found">Those that there are.</param>
    /// <param name="isTagged">Whether the edition says what things are.</param>
    /// <param name="turns">Where pages begin.</param>
    public void Run(List<ExpectedFigure> expected, List<FoundFigure> found, bool isTagged, List<FoundPageTurn> turns)
    {
        if (expected.Count != found.Count)
        {
            var first = Enumerable.Range(0, expected.Count).FirstOrDefault(i => i >= found.Count || !IsAt(expected[i], found[i]), -1);
            var span = first >= 0 ? expected[first].Figure.Span
                : found.Count > expected.Count ? story.SpanAt(found[expected.Count].Position)
                : SourceSpan.Whole(story.SourceFile);
            story.Report(DiagnosticCodes.PicturesLost, span with { Length = 0 }, found.Count, expected.Count);
            return;
        }

        for (var i = 0; i < expected.Count; i++)
        {
            Compare(expected[i], found[i], isTagged);
            if (expected[i].Figure.IsFacsimile && traits.Pages == PageKind.Fixed && !Faces(expected[i], found[i], turns))
            {
                story.Report(DiagnosticCodes.FacsimileNotFacing, expected[i].Figure.Span with { Length = 0 }, expected[i].Figure.Path);
            }
        }
    }

    private void Compare(ExpectedFigure expected, FoundFigure found, bool isTagged)
    {
        var figure = expected.Figure;
        var span = figure.Span with { Length = 0 };
        if (readFile is not null)
        {
            var difference = readFile(figure.Path) is not { } source ? "there is no such file beside the text"
                : PictureLikeness.Difference(source, found.Picture, traits.HasGrayPictures);
            if (difference is not null)
            {
                story.Report(DiagnosticCodes.PictureChanged, span, figure.Path, difference);
            }
        }

        if (!IsAt(expected, found))
        {
            story.Report(DiagnosticCodes.PictureMoved, span, figure.Path, story.In(Math.Max(0, expected.Position - 1)));
        }

        if ((found.Picture.AlternativeText ?? (isTagged ? "" : null)) is { } alternative && alternative != figure.Description)
        {
            story.Report(DiagnosticCodes.AlternativeChanged, span, figure.Path, ShortWords.Of(alternative), ShortWords.Of(figure.Description));
        }

        // What only adorns a page has no tag of its own in a PDF.
        if (isTagged && !(figure.IsDecorative && traits.Pages == PageKind.Fixed)
            && !expected.Containers.Select(one => one.Kind).SequenceEqual(found.Structure.Containers.Select(one => one.Kind)))
        {
            story.Report(DiagnosticCodes.StructureChanged, span, figure.Path, "does not stand in what it stands in there", story.In(expected.Position));
        }
    }

    /// <summary>Whether a facsimile is alone on a left-hand page but for what is said of it, and what comes behind it begins the next.</summary>
    private bool Faces(ExpectedFigure expected, FoundFigure found, List<FoundPageTurn> turns)
    {
        var own = turns.FindIndex(turn => turn.Turn.Label == found.Label);
        if (own < 0 || turns[own].Position != found.Position || !int.TryParse(found.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var page) || page % 2 != 0)
        {
            return false;
        }

        var next = expected.End < story.Alignment.NewOf.Length ? story.Alignment.NewOf[expected.End] : -1;
        return next < 0 || (own + 1 < turns.Count && turns[own + 1].Position == next);
    }

    private bool IsAt(ExpectedFigure expected, FoundFigure found) => TargetCheck.IsRight(
        story,
        new ExpectedTarget("", expected.Position, Label: null, expected.Figure.Span),
        new FoundTarget("", found.Position, found.IsInWord ? 1 : 0, Page: 0));
}
