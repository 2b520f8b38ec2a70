using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Layout.Pieces;
using Bukharin.Publish.Writers.Pdf.Tagging;
using Bukharin.Publish.Writers.Pictures;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Makes the galley of figures.</summary>
/// <param name="copy">The text.</param>
/// <param name="pieces">Makes pieces of runs.</param>
/// <param name="tags">The structure tree.</param>
/// <param name="page">The page.</param>
internal sealed class FigureComposer(PreparedCopy copy, RunPieces pieces, StructureBuilder tags, PageStyle page)
{
    // White between its parts, in lines of the caption.
    private const double LinesBelowPicture = 0.4;
    private const double LinesBeforeCredit = 0.1;

    // Between words there is the white around their letters too; a picture below a table or a picture has none.
    private const double LinesBelowObject = 0.75;

    /// <summary>Adds a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="setting">What surrounds it.</param>
    /// <param name="galley">What it is added to.</param>
    public void Add(Figure figure, Setting setting, GalleyBuilder galley)
    {
        var placement = EditionDocument.PlacementOf(figure, copy.Style);
        if (placement != FigurePlacement.Here)
        {
            // It stands in nothing that lines stand in, where it is set.
            setting = setting with { LeftPt = 0, RightPt = 0, Form = HeadingForm.Roman };
        }

        var notes = copy.Style.Pdf.Notes;
        var look = copy.Style.Parts[ContainerNames.Figure];
        var format = new ParagraphFormat(notes.LeadingPt)
        {
            LeftIndentPt = setting.LeftPt,
            FirstIndentPt = setting.LeftPt,
            RightIndentPt = setting.RightPt,
            Alignment = Alignment.Centered,
            Hyphenate = false,
        };
        tags.AddPicture(figure);
        ImmutableArray<GalleyParagraph> below =
        [
            .. Line(figure.Caption, StructureType.Caption, name: null, notes.SizePt, setting, format),
            .. Line(figure.Credit, StructureType.Div, ContainerNames.PictureCredit, notes.SizePt, setting, format),
        ];
        for (var i = 0; i < below.Length; i++)
        {
            var space = notes.LeadingPt * (i == 0 ? LinesBelowPicture : LinesBeforeCredit);
            below = below.SetItem(i, below[i] with { Format = format with { SpaceBeforePt = space } });
        }

        var picture = copy.Pictures[figure];
        galley.Add(new GalleyFigure(picture.Image, figure)
        {
            MayStandAtHead = placement is FigurePlacement.Top or FigurePlacement.Auto,
            MayStandAtFoot = placement is FigurePlacement.Bottom or FigurePlacement.Auto,
            Tag = figure.IsDecorative ? null : figure,
            Destinations = (copy.Captions.EntryOf(figure)?.Id ?? figure.Id) is { Length: > 0 } id ? [new DestinationPiece(id)] : [],
            WidthPt = PictureSize.WidthPt(figure, picture.Kind, page.MeasurePt - setting.LeftPt - setting.RightPt),
            PageHeightPt = page.HeightPt - page.TopPt - page.BottomPt - copy.Style.Pdf.Text.LeadingPt,
            LeftIndentPt = setting.LeftPt,
            RightIndentPt = setting.RightPt,
            Below = below,
            SpaceBeforePt = setting.Text.LeadingPt * (look.LinesBefore + (galley.Items is [.., GalleyTable or GalleyFigure { Below.IsEmpty: true }] ? LinesBelowObject : 0)),
            SpaceAfterPt = setting.Text.LeadingPt * look.LinesAfter,
        });
    }

    private IEnumerable<GalleyParagraph> Line(Paragraph? words, StructureType type, string? name, double sizePt, Setting setting, ParagraphFormat format)
    {
        if (words is not null)
        {
            tags.Add(type, name, words);
            yield return new GalleyParagraph([.. pieces.Of(copy.Runs(words), sizePt, setting.Form)], format, words);
        }
    }
}
