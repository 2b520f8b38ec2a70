using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Pieces;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>The heading of a part that stands behind the text: questions, a glossary, a register.</summary>
internal static class PartHeading
{
    /// <summary>Sets the heading as one of the first rank, which the running heads of its pages name.</summary>
    /// <param name="part">The part.</param>
    /// <param name="copy">The copy that has it.</param>
    /// <param name="fonts">Its fonts.</param>
    /// <param name="pieces">What makes pieces of words.</param>
    /// <param name="beginsLeaf">Whether it begins a page, and so has no space above it.</param>
    /// <returns>The paragraph, and its tag.</returns>
    public static (GalleyParagraph Item, StructureElement Tag) Of(MatterPart part, PreparedCopy copy, PdfFonts fonts, RunPieces pieces, bool beginsLeaf)
    {
        var (setting, heading) = (new HeadingSetting(1, copy.Style), part.Heading!);
        var line = new TitleLine(heading.Part);
        var item = new GalleyParagraph(
            [new DestinationPiece(MatterDestinations.Of(part.Kind)!), pieces.Words(heading.Words, fonts.Heading(setting, default), line)],
            ParagraphFormats.Heading(setting) with { SpaceBeforePt = beginsLeaf ? 0 : setting.SpaceBeforePt },
            RunningHead: heading.Words);
        return (item, new StructureElement(StructureType.H1, [new StructureContent([line])]) { Classes = [heading.Part.Name()] });
    }
}
