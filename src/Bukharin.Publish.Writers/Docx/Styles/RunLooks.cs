using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Styles.Body;
using Bukharin.Publish.Writers.Docx.Styles.Traits;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles;

/// <summary>What runs look like: their character styles, and what is said of them directly.</summary>
/// <param name="copy">The text, with its language and style.</param>
internal sealed class RunLooks(PreparedCopy copy)
{
    /// <summary>The character style of a run; null where it looks like its paragraph.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="isLinked">Whether it stands in a link.</param>
    public static string? StyleOf(RunFormat format, bool isLinked) =>
        format.Reference == ReferencePart.Mark ? StyleIds.RepeatedMark
        : format.Reference != ReferencePart.None ? StyleIds.CrossReference
        : isLinked ? StyleIds.Hyperlink
        : format.Intervention is { } kind ? StyleIds.Intervention(kind)
        : format.IsCode ? StyleIds.VerbatimCharacters
        : format.Mention is { } mention ? StyleIds.Mention(mention.Kind)
        : format.SmallCaps ? StyleIds.SmallCaps
        : format.Strong ? StyleIds.Strong
        : format.Emphasis ? StyleIds.Emphasis
        : null;

    /// <summary>Where words stand on their line (17.3.2.42); null on the baseline.</summary>
    public static W.VerticalTextAlignment? VerticalAlignment(BaselineShift shift) => shift switch
    {
        BaselineShift.Superscript => new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript },
        BaselineShift.Subscript => new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Subscript },
        _ => null,
    };

    /// <summary>The properties of a run; null where it has none of its own.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="style">Its character style.</param>
    /// <param name="isAmongItalics">Whether its paragraph has a style in italics.</param>
    public W.RunProperties? Of(RunFormat format, string? style, bool isAmongItalics)
    {
        var documentLanguage = copy.Document.FrontMatter.Language;
        var language = format.Language is { } own && own != documentLanguage ? own : null;
        var isRightToLeft = WritingDirection.IsRightToLeft(documentLanguage) ? WritingDirection.IsRightToLeft(format.Language ?? documentLanguage) : format.IsRightToLeft;
        if (style is null && !format.Emphasis && !format.Strong && !format.SmallCaps && !format.StruckOut && format.Shift == BaselineShift.None && !format.IsCode && language is null && !isRightToLeft)
        {
            return null;
        }

        // Among italics, emphasis is upright: of two styles the one undoes the other (17.7.3), and where the run's is no emphasis,
        // it is said here.
        bool? isSlanted = !format.Emphasis || (isAmongItalics && style == StyleIds.Emphasis) ? null : !isAmongItalics;

        // A run has one character style (17.3.2.29), and converters there are that read none: so italics, bold type, small
        // capitals and the face of code are said directly too.
        return new W.RunProperties
        {
            RunStyle = style is null ? null : new W.RunStyle { Val = style },
            RunFonts = format.IsCode ? Theme.CodeFonts(copy.Style.Docx) : null,
            Bold = format.Strong ? new W.Bold() : null,
            BoldComplexScript = format.Strong ? new W.BoldComplexScript() : null,
            Italic = isSlanted is { } slant ? new W.Italic { Val = slant ? null : OnOff.Off } : null,
            ItalicComplexScript = isSlanted is { } other ? new W.ItalicComplexScript { Val = other ? null : OnOff.Off } : null,
            SmallCaps = format.SmallCaps ? new W.SmallCaps() : null,
            Strike = format.StruckOut ? new W.Strike() : null,
            NoProof = format.IsCode ? new W.NoProof() : null,
            VerticalTextAlignment = VerticalAlignment(IsRaisedMark(format) ? BaselineShift.Superscript : format.Shift),
            RightToLeftText = isRightToLeft ? new W.RightToLeftText() : null,
            Languages = language is null ? null : LanguageTags.Languages(language, isRightToLeft),
        };
    }

    /// <summary>The properties of a note's mark.</summary>
    public W.RunProperties OfMark() => new()
    {
        RunStyle = new W.RunStyle { Val = StyleIds.FootnoteReference },

        // LibreOffice has a style of its own for marks, which knows nothing of this one's.
        Position = copy.Style.Notes.Marks == NoteMarkSize.Text ? CharacterStyles.Raised(copy.Style) : null,
    };

    // A mark that is a note's own is raised by whoever shows it; one that is a field's words, by what its run says.
    private bool IsRaisedMark(RunFormat format) => format.Reference == ReferencePart.Mark && copy.Style.Notes.Marks != NoteMarkSize.Text;
}
