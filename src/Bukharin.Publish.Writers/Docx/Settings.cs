using Bukharin.Publish.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx;

/// <summary>The settings and font table parts.</summary>
internal static class Settings
{
    private const string Word = "http://schemas.microsoft.com/office/word";

    /// <summary>Builds the settings part. There are no revision ids in it: they are random.</summary>
    /// <param name="look">Whether words are divided, and the tab stops.</param>
    /// <param name="language">BCP 47 tag of the text's language.</param>
    public static W.Settings Build(DocxStyle look, string language) => new(
        // Where a label is wider than its indent, the words begin at the next level's indent.
        new W.DefaultTabStop { Val = (short)Measure.Twips(look.ClauseIndentPt) },
        new W.AutoHyphenation { Val = look.Text.Hyphenate || look.Notes.Hyphenate ? OnOff.On : OnOff.Off },
        new W.DoNotHyphenateCaps(),
        new W.EvenAndOddHeaders { Val = OnOff.Off },
        new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
        new W.FootnoteDocumentWideProperties(
            new W.FootnoteSpecialReference { Id = FootnotesStory.SeparatorId },
            new W.FootnoteSpecialReference { Id = FootnotesStory.ContinuationSeparatorId }),

        // 15 is Word 2013 and later; without it Word opens the file in compatibility mode ([MS-DOCX], compatibilityMode).
        new W.Compatibility(
            Compatibility(W.CompatSettingNameValues.CompatibilityMode, "15"),
            Compatibility(W.CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
            Compatibility(W.CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
            Compatibility(W.CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),
            Compatibility(W.CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1")),
        LanguageTags.ThemeFontLanguages(language));

    /// <summary>Builds the font table: the family to take where the text's is not installed (ISO/IEC 29500-1, 17.8.3.1).</summary>
    public static W.Fonts Fonts(DocxStyle look) => new(
        new W.Font(
            new W.AltName { Val = look.FallbackFont },
            new W.FontFamily { Val = W.FontFamilyValues.Roman },
            new W.Pitch { Val = W.FontPitchValues.Variable })
        {
            Name = look.Font,
        });

    private static W.CompatibilitySetting Compatibility(W.CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = Word, Val = value };
}
