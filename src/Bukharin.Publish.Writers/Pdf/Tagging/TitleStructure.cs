using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Pdf.Tagging;

/// <summary>The structure of what is the edition's own: a section for each page of it, an element for each line.</summary>
internal static class TitleStructure
{
    /// <summary>The sections of some pages.</summary>
    public static IEnumerable<StructureNode> Of(ImmutableArray<GalleyItem> items)
    {
        var lines = ImmutableArray.CreateBuilder<StructureNode>();
        foreach (var item in items)
        {
            if (item is GalleyParagraph paragraph)
            {
                lines.Add(Line([.. paragraph.Pieces.OfType<TextPiece>().Where(piece => piece.Tag is TitleLine)]));
            }
            else if (item is GalleyBreak && lines.Count > 0)
            {
                yield return Section(lines);
            }
        }

        if (lines.Count > 0)
        {
            yield return Section(lines);
        }
    }

    private static StructureElement Line(ImmutableArray<TextPiece> words)
    {
        var part = ((TitleLine)words[0].Tag!).Part;
        var text = string.Concat(words.Select(piece => piece.Text));
        return new StructureElement(Type(part), [.. words.Select(piece => Words((TitleLine)piece.Tag!))])
        {
            Classes = [StructureClass.Of(part)],
            ActualText = PrivateUse.IsIn(text) ? PrivateUse.Replace(text) : null,
        };
    }

    private static StructureNode Words(TitleLine words)
    {
        StructureNode content = words.Shift == Model.BaselineShift.None ? new StructureContent([words]) : InlineStructure.Shifted(words.Shift, [new StructureContent([words])]);
        content = words.IsEmphasised ? new StructureElement(StructureType.Span, [content]) { Classes = [LookNames.Emphasis] } : content;
        return words.IsStrong ? new StructureElement(StructureType.Span, [content]) { Classes = [LookNames.Strong] } : content;
    }

    private static StructureElement Section(ImmutableArray<StructureNode>.Builder lines) =>
        new(StructureType.Sect, lines.DrainToImmutable()) { Classes = [ContainerNames.Matter] };

    /// <summary>The title is a paragraph: a heading names a part of the text, and the title stands for the whole, in the metadata too.</summary>
    private static StructureType Type(TitlePart part) =>
        part is TitlePart.EditorialHeading or TitlePart.CreditHeading or TitlePart.ColophonHeading ? StructureType.H1 : StructureType.P;
}
