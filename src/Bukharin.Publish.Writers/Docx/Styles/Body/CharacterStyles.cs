using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Docx.Package;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Body;

/// <summary>The looks of words within a line.</summary>
internal static class CharacterStyles
{
    // Blue and underlined, as Word has it: a link that does not look like one is not found in print preview or by eye.
    private const string LinkColour = "0563C1";

    // Dark enough for a photocopier, and for WCAG 2.2, 1.4.3 (7:1 on white).
    private const string LineNumberGrey = "595959";

    private const double RaisedEm = 0.34;

    private const double VerseNumberSize = 0.8;

    public static IEnumerable<W.Style> All(Style style) =>
    [
        BuiltIn(StyleIds.Emphasis, StyleNames.Emphasis, 20, new W.StyleRunProperties
        {
            Italic = new W.Italic(), ItalicComplexScript = new W.ItalicComplexScript(),
        }),
        BuiltIn(StyleIds.Strong, StyleNames.Strong, 22, new W.StyleRunProperties
        {
            Bold = new W.Bold(), BoldComplexScript = new W.BoldComplexScript(),
        }),
        Custom(StyleIds.SmallCaps, "Small Caps", new W.StyleRunProperties { SmallCaps = new W.SmallCaps() }),
        BuiltIn(StyleIds.Hyperlink, "Hyperlink", 99, new W.StyleRunProperties
        {
            Color = new W.Color { Val = LinkColour }, Underline = new W.Underline { Val = W.UnderlineValues.Single },
        }),
        BuiltIn(StyleIds.FootnoteReference, StyleNames.FootnoteReference, 99, style.Notes.Marks == NoteMarkSize.Text
            ? new W.StyleRunProperties { Position = Raised(style) }
            : new W.StyleRunProperties { VerticalTextAlignment = new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript } }),

        // A label and the editor's words look like the text around them; the styles name them, for whoever wants it otherwise.
        Custom(StyleIds.ClauseLabel, StyleNames.ClauseLabel, null),
        Custom(StyleIds.Intervention(InterventionKind.Gloss), InterventionNames.StyleOf(InterventionKind.Gloss), null),
        Custom(StyleIds.Intervention(InterventionKind.Supplied), InterventionNames.StyleOf(InterventionKind.Supplied), null),

        // A change of Supplied reaches all that an editor put into the line.
        .. ((InterventionKind[])
        [
            InterventionKind.Correction, InterventionKind.Omission, InterventionKind.Unclear, InterventionKind.Damage,
            InterventionKind.Illegible, InterventionKind.Redacted, InterventionKind.Expansion,
        ])
            .Select(kind => Custom(StyleIds.Intervention(kind), InterventionNames.StyleOf(kind), null, StyleIds.Intervention(InterventionKind.Supplied))),

        // These are the author's, or the source's.
        Custom(StyleIds.Intervention(InterventionKind.Deleted), InterventionNames.StyleOf(InterventionKind.Deleted), new W.StyleRunProperties { Strike = new W.Strike() }),
        Custom(StyleIds.Intervention(InterventionKind.Added), InterventionNames.StyleOf(InterventionKind.Added), null),
        Custom(StyleIds.Intervention(InterventionKind.Page), InterventionNames.StyleOf(InterventionKind.Page), null),
        Custom(StyleIds.Intervention(InterventionKind.Figure), InterventionNames.StyleOf(InterventionKind.Figure), null),
        BuiltIn(StyleIds.LineNumber, "line number", 99, new W.StyleRunProperties
        {
            Color = new W.Color { Val = LineNumberGrey },
        }),
    ];

    /// <summary>How far marks stand above the line that are as large as the text (17.3.2.24): superscript is small in every program.</summary>
    public static W.Position Raised(Style style) => new() { Val = Measure.HalfPoints(style.Docx.Text.SizePt * RaisedEm) };

    /// <summary>The look of cross-references, which few texts have: that of links.</summary>
    public static W.Style RepeatedMarks() => Custom(StyleIds.RepeatedMark, StyleNames.RepeatedMark, null, StyleIds.FootnoteReference);

    /// <summary>What the edition says of a place of the text.</summary>
    public static W.Style References() => Custom(StyleIds.CrossReference, StyleNames.CrossReference, null, StyleIds.Hyperlink);

    /// <summary>The look of places of another sheet, which only that of one pupil has.</summary>
    public static W.Style SheetPlaces() => Custom(StyleIds.SheetPlace, StyleNames.SheetPlace, new W.StyleRunProperties { Bold = new W.Bold(), BoldComplexScript = new W.BoldComplexScript() });

    /// <summary>The look of the numbers of verse, which few texts have: smaller than the words, and never in their italics.</summary>
    public static W.Style VerseNumbers(Style style) => Custom(StyleIds.VerseNumber, StyleNames.VerseNumber, new W.StyleRunProperties
    {
        Italic = new W.Italic { Val = false },
        ItalicComplexScript = new W.ItalicComplexScript { Val = false },
        FontSize = new W.FontSize { Val = Measure.HalfPoints(style.Docx.Text.SizePt * VerseNumberSize) },
        FontSizeComplexScript = new W.FontSizeComplexScript { Val = Measure.HalfPoints(style.Docx.Text.SizePt * VerseNumberSize) },
    });

    private static W.Style BuiltIn(string id, string name, int priority, W.StyleRunProperties? look) =>
        Make(id, name, priority, look);

    /// <summary>A style that is not one of Word's.</summary>
    public static W.Style Custom(string id, string name, W.StyleRunProperties? look, string basedOn = StyleIds.DefaultCharacter)
    {
        var style = Make(id, name, 25, look, basedOn);
        style.CustomStyle = OnOff.On;
        return style;
    }

    private static W.Style Make(
        string id, string name, int priority, W.StyleRunProperties? look, string basedOn = StyleIds.DefaultCharacter) => new()
    {
        Type = W.StyleValues.Character,
        StyleId = id,
        StyleName = new W.StyleName { Val = name },
        BasedOn = new W.BasedOn { Val = basedOn },
        UIPriority = new W.UIPriority { Val = priority },
        PrimaryStyle = priority < 99 ? new W.PrimaryStyle() : null,
        StyleRunProperties = look,
    };
}
