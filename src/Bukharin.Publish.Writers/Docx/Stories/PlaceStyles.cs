using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Blocks;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Styles.Traits;
using Bukharin.Publish.Writers.Docx.Styles;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>The paragraph styles of the text, by where a paragraph stands.</summary>
internal static class PlaceStyles
{
    /// <summary>The look of the part of the text that a style is made for; null where it is made for none.</summary>
    /// <param name="style">The style's id.</param>
    /// <param name="parts">How parts look.</param>
    public static PartStyle? PartOf(string style, PartStyles parts) => style switch
    {
        StyleIds.Byline => parts[DivisionRole.Byline],
        StyleIds.Dateline => parts[DivisionRole.Dateline],
        StyleIds.Salutation => parts[DivisionRole.Salute],
        StyleIds.Closing => parts[DivisionRole.Closer],
        StyleIds.Signature => parts[DivisionRole.Signed],
        StyleIds.SourceNote => parts[DivisionRole.Source],
        StyleIds.SourceImprint => parts[DivisionRole.Imprint],
        StyleIds.Epigraph => parts[DivisionRole.Epigraph],
        StyleIds.Attribution => parts[DivisionRole.Attribution],
        StyleIds.Headnote => parts[DivisionRole.Headnote],
        StyleIds.Address => parts[DivisionRole.Address],
        StyleIds.MarginNote => parts[DivisionRole.Margin],
        StyleIds.Quote => parts[ContainerNames.Quote],
        StyleIds.ListBullet => parts[ContainerNames.List],
        StyleIds.Verse => parts[ContainerNames.Verse],
        StyleIds.SourceCode => parts[ContainerNames.Code],
        StyleIds.DefinitionTerm => parts[ContainerNames.Definitions],
        StyleIds.Figure => parts[ContainerNames.Figure],
        StyleIds.TableCaption => parts[ContainerNames.Table],
        StyleIds.ThematicBreak => parts[BlockNames.Break],
        _ => null,
    };

    /// <summary>The look of the headings that a style is made for; null where it is made for none.</summary>
    /// <param name="style">The style's id.</param>
    /// <param name="looks">How headings look.</param>
    public static HeadingStyle? HeadingOf(string style, HeadingLooks looks) =>
        Enumerable.Range(1, StyleIds.HeadingLevels).Where(rank => StyleIds.Heading(rank) == style).Select(looks.Of).FirstOrDefault();

    /// <summary>What the lines of a part leave free at the left, for verse among them, which has a style of its own; 0 where it stands in no such part, or its place is further in by it already.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="style">The style.</param>
    public static double IndentPt(StoryPlace place, Style style) =>
        place is { Container: ContainerKind.Role, LeftPt: 0 } ? style.Parts[place.Role!.Value].Indent * style.Docx.Page.MeasurePt : 0;

    /// <summary>The indent of a paragraph's first line; null where it is that of its style.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="isIndented">Whether it has one.</param>
    /// <param name="style">The style.</param>
    public static double? FirstIndentPt(StoryPlace place, bool isIndented, Style style) => place.Container switch
    {
        // No style of these has one. Clauses have none at all: there is white between their paragraphs.
        ContainerKind.Quote or ContainerKind.List or ContainerKind.Definition => isIndented && style.Docx.Text.IndentPt > 0 ? style.Docx.Text.IndentPt : null,
        ContainerKind.Role when place.Role != DivisionRole.Closer && style.Parts[place.Role!.Value].Alignment == PartAlignment.Text => isIndented ? null : 0,
        _ => null,
    };

    /// <summary>The style of a paragraph of words.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="look">The measures.</param>
    /// <param name="parts">How parts look.</param>
    /// <param name="hasBullet">Whether it is the first of a list's item.</param>
    /// <param name="line">The paragraph.</param>
    /// <returns>The style, and the indents that the style has.</returns>
    public static (string Style, double LeftPt, double RightPt) Of(StoryPlace place, DocxStyle look, PartStyles parts, bool hasBullet, CopyLine line) =>
        place.Container switch
        {
            ContainerKind.Role when place.Role == DivisionRole.Closer => (StyleIds.Closing, 0, 0),
            ContainerKind.Role when place.Role == DivisionRole.Epigraph => (StyleIds.Epigraph, parts[DivisionRole.Epigraph].Indent * look.Page.MeasurePt, 0),
            ContainerKind.Role => (RoleStyles.For(place.Role!.Value)!, 0, 0),
            ContainerKind.Quote => (StyleIds.Quote, look.QuoteIndentPt, look.QuoteIndentPt),
            ContainerKind.Verse => (StyleIds.Verse, look.QuoteIndentPt, 0),
            ContainerKind.Code => (StyleIds.SourceCode, look.QuoteIndentPt, 0),
            ContainerKind.Term => (StyleIds.DefinitionTerm, 0, 0),
            ContainerKind.Definition => (StyleIds.Definition, look.ClauseIndentPt, 0),
            ContainerKind.List => (hasBullet ? StyleIds.ListBullet : StyleIds.ListContinue, look.ClauseIndentPt, 0),
            ContainerKind.Clause => (
                !line.Labels.IsEmpty ? StyleIds.Clause(place.ClauseLevel) : StyleIds.ClauseContinued(place.ClauseLevel),
                DeepestIndent.OfClause(look, place.ClauseLevel),
                0),
            _ => (line.IsIndented ? StyleIds.BodyText : StyleIds.FirstParagraph, 0, 0),
        };
}
