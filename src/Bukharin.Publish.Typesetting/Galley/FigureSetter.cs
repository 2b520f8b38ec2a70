using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>Sets a figure: the picture as a line of its own height, with the lines below it, all on one page.</summary>
internal static class FigureSetter
{
    // The descent of the line above, as a fraction of its leading.
    private const double DescentPart = 0.2;

    // A picture is never smaller than this fraction of the page, however much stands below it.
    private const double LeastPart = 0.2;

    // If the caption has notes, the figure leaves room for them: this fraction of the page is its most.
    private const double PartWithNotes = 0.7;

    /// <summary>Sets a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="measurePt">Width of the text area.</param>
    /// <param name="gridPt">The leading of the text.</param>
    /// <param name="context">What all paragraphs of the job share.</param>
    /// <returns>Its lines, without numbers of notes and page breaks, which are added later.</returns>
    public static ImmutableArray<GalleyLine> Set(GalleyFigure figure, double measurePt, double gridPt, ParagraphContext context)
    {
        var below = figure.Below.Select((paragraph, i) => Lines(paragraph, isLast: i == figure.Below.Length - 1, measurePt, context)).SelectMany(lines => lines).ToList();
        var hasNotes = below.Exists(line => !line.Line.NoteIds.IsEmpty);
        var most = Math.Max(
            LeastPart * figure.PageHeightPt,
            ((hasNotes ? PartWithNotes : 1) * figure.PageHeightPt) - below.Sum(line => line.LeadingPt + line.SpaceBeforePt));
        var room = measurePt - figure.LeftIndentPt - figure.RightIndentPt;
        var width = Math.Min(figure.WidthPt, room);
        var height = width * figure.Image.HeightPx / figure.Image.WidthPx;
        (width, height) = height > most ? (width * most / height, most) : (width, height);
        var picture = new GalleyLine
        {
            Line = new SetLine
            {
                AscentPt = height,
                Destinations = [.. figure.Destinations.Select(destination => new LineDestination(destination.Name, figure.LeftIndentPt))],
            },
            Paragraph = new GalleyParagraph(
                [],
                new ParagraphFormat(height + (DescentPart * gridPt)) { KeepWithNext = below.Count > 0, KeepTogether = true, Orphans = 1, Widows = 1 },
                figure.Source,
                figure.RunningHead),
            Index = 0,
            Count = 1,
            SpaceBeforePt = figure.SpaceBeforePt,
            Picture = new PictureLine(figure.Image, figure.Source, figure.Tag, figure.LeftIndentPt + ((room - width) / 2), width, height),
        };
        return [picture, .. below];
    }

    private static IEnumerable<GalleyLine> Lines(GalleyParagraph paragraph, bool isLast, double measurePt, ParagraphContext context)
    {
        paragraph = paragraph with { Format = paragraph.Format with { KeepTogether = true, KeepWithNext = !isLast } };
        var lines = ParagraphSetter.Set(paragraph.Pieces, paragraph.Format, measurePt, context);
        return lines.Select((line, i) => new GalleyLine
        {
            Line = line,
            IsAside = true,
            Paragraph = paragraph,
            Index = i,
            Count = lines.Length,
            SpaceBeforePt = i == 0 ? paragraph.Format.SpaceBeforePt : 0,
        });
    }
}
