using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Blocks;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>Writes pictures as Word's own, in the line of a paragraph.</summary>
/// <param name="context">What all stories have in common.</param>
/// <param name="paragraphs">The story's paragraphs.</param>
/// <param name="relationships">The relationships of the part that the story is in.</param>
internal sealed class FigureStory(StoryContext context, StoryParagraphs paragraphs, PartRelationships relationships)
{
    // The part of a page that a picture may take: the rest is for its caption and credit.
    private const double LargestPart = 0.8;

    /// <summary>Writes the paragraph of a picture.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="place">Where it stands.</param>
    public void WritePicture(Figure figure, StoryPlace place)
    {
        var paragraph = Begin(place, StyleIds.Figure, leadsIn: figure.Caption is not null || figure.Credit is not null);
        foreach (var name in FigureNames.Of(figure))
        {
            paragraphs.Marks.Point(name, paragraph);
        }

        var target = figure.Id.Length > 0 ? context.Bookmarks.Open(figure.Id) : null;
        if (target is { } ends)
        {
            paragraph.Append(ends.Start);
        }

        var picture = context.Copy.Pictures[figure];
        var page = context.Copy.Style.Docx.Page;
        var width = PictureSize.WidthPt(figure, picture.Kind, page.MeasurePt - place.LeftPt - place.RightPt);
        var most = LargestPart * (page.HeightPt - page.TopPt - page.BottomPt);
        var height = width * picture.Kind.Height / picture.Kind.Width;
        (width, height) = height > most ? (width * most / height, most) : (width, height);
        paragraph.AppendChild(new W.Run(new W.Drawing(DrawingXml.Of(
            relationships.Add(PartKind.Picture(picture.Name, picture.Kind.MediaType)),
            ++context.Drawings,
            picture.Name,
            context.Characters.Keep(figure.Description, figure.Span),
            figure.IsDecorative,
            width,
            height))));
        if (target is { } closed)
        {
            paragraph.Append(closed.End);
        }
    }

    /// <summary>Begins a paragraph of a figure: in the middle of what the indents around it leave.</summary>
    /// <param name="place">Where the figure stands.</param>
    /// <param name="style">The paragraph's style.</param>
    /// <param name="leadsIn">Whether no page ends behind it.</param>
    public W.Paragraph Begin(StoryPlace place, string style, bool leadsIn) => paragraphs.Begin(
        new W.ParagraphProperties
        {
            SpacingBetweenLines = style != StyleIds.Figure && leadsIn
                ? new W.SpacingBetweenLines { After = "0" }
                : style == StyleIds.Figure && !leadsIn
                ? new W.SpacingBetweenLines { After = Measure.TwipsText(context.Copy.Style.Docx.Text.LeadingPt * context.Copy.Style.Parts[ContainerNames.Figure].LinesAfter) }
                : null,
            KeepNext = style == StyleIds.Figure && !leadsIn ? new W.KeepNext { Val = false } : leadsIn && style != StyleIds.Figure ? new W.KeepNext() : null,
            Indentation = place.LeftPt > 0 || place.RightPt > 0
                ? new W.Indentation { Left = Measure.TwipsText(place.LeftPt), Right = Measure.TwipsText(place.RightPt) } : null,
        },
        style);
}
