using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Stories;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx;

/// <summary>The settings part.</summary>
internal static class Settings
{
    private const string Word = "http://schemas.microsoft.com/office/word";

    /// <summary>Builds the settings part. There are no revision ids in it: they are random.</summary>
    /// <param name="style">Whether words are divided, the tab stops, and where notes are counted anew.</param>
    /// <param name="language">BCP 47 tag of the text's language.</param>
    /// <param name="noticeId">The id of the words under notes that go on; null for none.</param>
    public static W.Settings Build(Style style, string language, int? noticeId) => Build(style.Docx, style.NoteNumbering, language, noticeId);

    private static W.Settings Build(DocxStyle look, NoteNumberingForm numbering, string language, int? noticeId) => new(
    [
        .. look.EmbedsFonts ? [new W.EmbedTrueTypeFonts()] : Enumerable.Empty<W.EmbedTrueTypeFonts>(),

        // Where a label is wider than its indent, the words begin at the next level's indent.
        new W.DefaultTabStop { Val = (short)Measure.Twips(look.ClauseIndentPt) },
        new W.AutoHyphenation { Val = look.Text.Hyphenate || look.Notes.Hyphenate ? OnOff.On : OnOff.Off },

        // No ladders: two lines on end, and none where the line is nearly full without it.
        new W.ConsecutiveHyphenLimit { Val = 2 },
        new W.HyphenationZone { Val = Measure.TwipsText(look.Text.SizePt * 1.5) },
        new W.DoNotHyphenateCaps(),
        new W.EvenAndOddHeaders { Val = OnOff.Off },
        new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
        new W.FootnoteDocumentWideProperties(
        [
            .. Restart(numbering) is { } restart ? (OpenXmlElement[])[restart] : [],
            new W.FootnoteSpecialReference { Id = FootnotesStory.SeparatorId },
            new W.FootnoteSpecialReference { Id = FootnotesStory.ContinuationSeparatorId },
            .. noticeId is { } notice ? (OpenXmlElement[])[new W.FootnoteSpecialReference { Id = notice }] : [],
        ]),

        // 15 is Word 2013 and later; without it Word opens the file in compatibility mode ([MS-DOCX], compatibilityMode).
        new W.Compatibility(
            Compatibility(W.CompatSettingNameValues.CompatibilityMode, "15"),
            Compatibility(W.CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
            Compatibility(W.CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
            Compatibility(W.CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),
            Compatibility(W.CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1")),
        LanguageTags.ThemeFontLanguages(language),
        new W.ColorSchemeMapping
        {
            Background1 = W.ColorSchemeIndexValues.Light1,
            Text1 = W.ColorSchemeIndexValues.Dark1,
            Background2 = W.ColorSchemeIndexValues.Light2,
            Text2 = W.ColorSchemeIndexValues.Dark2,
            Accent1 = W.ColorSchemeIndexValues.Accent1,
            Accent2 = W.ColorSchemeIndexValues.Accent2,
            Accent3 = W.ColorSchemeIndexValues.Accent3,
            Accent4 = W.ColorSchemeIndexValues.Accent4,
            Accent5 = W.ColorSchemeIndexValues.Accent5,
            Accent6 = W.ColorSchemeIndexValues.Accent6,
            Hyperlink = W.ColorSchemeIndexValues.Hyperlink,
            FollowedHyperlink = W.ColorSchemeIndexValues.FollowedHyperlink,
        },
    ]);

    /// <summary>Where Word counts notes anew (ISO/IEC 29500-1, 17.11.19); null for nowhere.</summary>
    public static W.NumberingRestart? Restart(NoteNumberingForm numbering) => numbering switch
    {
        NoteNumberingForm.Chapter => new W.NumberingRestart { Val = W.RestartNumberValues.EachSection },
        NoteNumberingForm.Page => new W.NumberingRestart { Val = W.RestartNumberValues.EachPage },
        _ => null,
    };

    private static W.CompatibilitySetting Compatibility(W.CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = Word, Val = value };
}
