using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Styles.Body;
using Bukharin.Publish.Writers.Docx.Styles.Matter;
using Bukharin.Publish.Writers.Docx.Styles.Traits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>The styles part: every look of the edition has a name, so that a teacher changes it in one place.</summary>
/// <remarks>
/// Styles that Word has go by Word's own names, which it and LibreOffice recognise in every language of their menus; the
/// others are marked as custom and based on Word's. Fonts are the theme's, so that Word's own menu of fonts changes them all.
/// </remarks>
internal static class StyleSheet
{
    /// <summary>Levels of clauses that always have styles, so that a teacher who adds a level finds it.</summary>
    private const int LeastClauseLevels = 3;

    /// <summary>Builds the part.</summary>
    /// <param name="style">Fonts and measures, and what it has for a classroom.</param>
    /// <param name="language">BCP 47 tag of the text's language.</param>
    /// <param name="headings">How the text's headings look.</param>
    /// <param name="clauseLevels">Level of the text's deepest clause; 0 where it has none.</param>
    /// <param name="copy">The text: styles for what few texts have stand only with those that have it.</param>
    public static W.Styles Build(Style style, string language, HeadingLooks headings, int clauseLevels, PreparedCopy copy)
    {
        var styles = All(style, language, headings, clauseLevels, copy.Document, hasCaptionLists: copy.Captions is not { Figures.IsEmpty: true, Tables.IsEmpty: true });
        if (style.Emphasis == EmphasisForm.Weight)
        {
            foreach (var one in styles.Elements<W.Style>())
            {
                WeightStyles.Change(one);
            }
        }

        return styles;
    }

    private static W.Styles All(Style style, string language, HeadingLooks headings, int clauseLevels, Document document, bool hasCaptionLists) => new(
    [
        Defaults(style.Docx, language),
        Latent(),
        new W.Style(new W.StyleName { Val = "Normal" }, new W.PrimaryStyle())
        {
            Type = W.StyleValues.Paragraph, StyleId = StyleIds.Normal, Default = OnOff.On,
        },
        new W.Style(
            new W.StyleName { Val = "Default Paragraph Font" },
            new W.UIPriority { Val = 1 },
            new W.SemiHidden(),
            new W.UnhideWhenUsed())
        {
            Type = W.StyleValues.Character, StyleId = StyleIds.DefaultCharacter, Default = OnOff.On,
        },
        new W.Style(
            new W.StyleName { Val = "Normal Table" },
            new W.UIPriority { Val = 99 },
            new W.SemiHidden(),
            new W.UnhideWhenUsed(),
            new W.StyleTableProperties(
                new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellMarginDefault(
                    new W.TopMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                    new W.TableCellLeftMargin { Width = 108, Type = W.TableWidthValues.Dxa },
                    new W.BottomMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                    new W.TableCellRightMargin { Width = 108, Type = W.TableWidthValues.Dxa })))
        {
            Type = W.StyleValues.Table, StyleId = "TableNormal", Default = OnOff.On,
        },
        new W.Style(
            new W.StyleName { Val = "No List" },
            new W.UIPriority { Val = 99 },
            new W.SemiHidden(),
            new W.UnhideWhenUsed())
        {
            Type = W.StyleValues.Numbering, StyleId = "NoList", Default = OnOff.On,
        },
        .. ParagraphStyles.All(style, headings, Math.Max(LeastClauseLevels, clauseLevels), document.FrontMatter.ClassWork),
        .. Has<Table>(document) ? TableStyles.All(style, DocumentWalker.Descendants(document).Any(node => node is TableRow { Part: TablePart.Foot })) : [],
        .. Has<Figure>(document) ? FigureStyles.All(style) : [],
        .. document.FrontMatter.Correspondence is not null ? LetterHeadStyles.All(style.Docx) : [],
        .. DocumentWalker.Divisions(document).Any(division => division.Role == DivisionRole.Headnote) ? (IEnumerable<W.Style>)[LetterStyles.Headnote(style)] : [],
        .. hasCaptionLists ? (IEnumerable<W.Style>)[ContentsStyles.Captions(style.Docx)] : [],
        .. DocumentWalker.Divisions(document).Any(division => division.Role == DivisionRole.Address) ? (IEnumerable<W.Style>)[LetterStyles.Address(style)] : [],
        .. DocumentWalker.Divisions(document).Any(division => division.Role == DivisionRole.Margin) ? (IEnumerable<W.Style>)[LetterStyles.MarginNote(style)] : [],
        .. CharacterStyles.All(style),
        .. style.Usual is not null ? (IEnumerable<W.Style>)[CharacterStyles.SheetPlaces()] : [],
        .. DocumentWalker.Descendants(document).Any(node => node is CrossReference { IsMark: false }) ? (IEnumerable<W.Style>)[CharacterStyles.References()] : [],
        .. DocumentWalker.Descendants(document).Any(node => node is CrossReference { IsMark: true }) ? (IEnumerable<W.Style>)[CharacterStyles.RepeatedMarks()] : [],
        .. Has<Mention>(document) || document.HasCalendar ? MentionStyles.All(style) : [],
        .. Has<DefinitionList>(document) ? DefinitionStyles.All(style) : [],
        .. Has<LineBlock>(document) ? (IEnumerable<W.Style>)[VerseStyle.Of(style)] : [],
        .. DocumentWalker.Descendants(document).Any(node => node is LineBlock { FirstNumber: not null }) ? (IEnumerable<W.Style>)[CharacterStyles.VerseNumbers(style)] : [],
        .. EpigraphStyles.Of(style, document),
        .. Has<Code>(document) ? CodeStyles.All(style) : [],
    ]);

    private static bool Has<T>(Document document) => DocumentWalker.Descendants(document).Any(node => node is T);

    private static W.DocDefaults Defaults(DocxStyle look, string language) => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle
        {
            RunFonts = Theme.TextFonts(look),

            // Pair kerning at every size: Word's default is none.
            Kern = new W.Kern { Val = 2 },
            FontSize = new W.FontSize { Val = Measure.HalfPoints(look.Text.SizePt) },
            FontSizeComplexScript = new W.FontSizeComplexScript { Val = Measure.HalfPoints(look.Text.SizePt) },
            Languages = LanguageTags.Languages(language),
        }),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle
        {
            WidowControl = new W.WidowControl(),
            BiDi = WritingDirection.IsRightToLeft(language) ? new W.BiDi() : null,
            SpacingBetweenLines = StyleTraits.Leading(look.Text.LeadingPt),
        }));

    // Word's names that this part uses; without them its menus hide some of the styles or show all 376 of its own.
    private static W.LatentStyles Latent() => new(
        Exception("Normal", 0),
        Exception("heading 1", 9),
        Exception("heading 2", 9),
        Exception("heading 3", 9),
        Exception("toc 1", 39),
        Exception("toc 2", 39),
        Exception("toc 3", 39),
        Exception("caption", 35),
        Exception("Title", 10),
        Exception("Subtitle", 11),
        Exception("Strong", 22),
        Exception("Emphasis", 20),
        Exception("Quote", 29))
    {
        DefaultLockedState = OnOff.Off,
        DefaultUiPriority = 99,
        DefaultSemiHidden = OnOff.On,
        DefaultUnhideWhenUsed = OnOff.On,
        DefaultPrimaryStyle = OnOff.Off,
        Count = 376,
    };

    private static W.LatentStyleExceptionInfo Exception(string name, int priority) => new()
    {
        Name = name,
        UiPriority = priority,
        SemiHidden = OnOff.Off,
        UnhideWhenUsed = OnOff.Off,
        PrimaryStyle = OnOff.On,
    };
}
