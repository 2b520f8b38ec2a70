using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Vocabulary;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.PartLook;
using static Bukharin.Publish.Writers.Docx.Styles.Traits.StyleDefinition;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Body;

/// <summary>What a letter opens and closes with. All of it is text: what is changed of Body Text reaches it.</summary>
internal static class LetterStyles
{
    /// <summary>What an editor says above a letter of a volume.</summary>
    /// <param name="style">How it looks.</param>
    public static W.Style Headnote(Style style)
    {
        var headnote = style.Parts[ContainerNames.Headnote];
        return Custom(StyleIds.Headnote, "Headnote", StyleIds.BodyText, StyleIds.FirstParagraph, Lines(headnote, style.Docx, new() { KeepNext = new W.KeepNext() }), Face(headnote, style.Docx));
    }

    /// <summary>The lines of an address. A text without one has no such style.</summary>
    /// <param name="style">How they look.</param>
    public static W.Style Address(Style style)
    {
        var address = style.Parts[ContainerNames.Address];
        return Custom(StyleIds.Address, "Address", StyleIds.BodyText, StyleIds.Address, Lines(address, style.Docx, new() { KeepLines = new W.KeepLines() }), Face(address, style.Docx));
    }

    /// <summary>A marginal note, which stands before the paragraph that it is about. A text without one has no such style.</summary>
    /// <param name="style">How they look.</param>
    public static W.Style MarginNote(Style style)
    {
        var note = style.Parts[ContainerNames.Margin];
        return Custom(
            StyleIds.MarginNote, "Margin Note", StyleIds.BodyText, StyleIds.FirstParagraph,
            Lines(note, style.Docx, new() { KeepNext = new W.KeepNext(), KeepLines = new W.KeepLines(), SuppressLineNumbers = new W.SuppressLineNumbers() }), Face(note, style.Docx));
    }

    public static IEnumerable<W.Style> All(Style style)
    {
        var parts = style.Parts;
        var (byline, dateline, salute, signed) = (parts[ContainerNames.Byline], parts[ContainerNames.Dateline], parts[ContainerNames.Salute], parts[ContainerNames.Signed]);
        return
        [
            Custom(StyleIds.Byline, "Byline", StyleIds.BodyText, StyleIds.FirstParagraph, Lines(byline, style.Docx, new() { KeepNext = new W.KeepNext() }), Face(byline, style.Docx)),
            BuiltIn(StyleIds.Date, "Date", StyleIds.BodyText, StyleIds.Salutation, Lines(dateline, style.Docx, new()), Face(dateline, style.Docx)),

            // A style beside Word's Date, since a dateline may name a place and an addressee too.
            Custom(StyleIds.Dateline, "Dateline", StyleIds.Date, StyleIds.Salutation, new()),
            BuiltIn(StyleIds.Salutation, "Salutation", StyleIds.BodyText, StyleIds.FirstParagraph, Lines(salute, style.Docx, new() { KeepNext = new W.KeepNext() }), Face(salute, style.Docx)),

            // The end of a sentence that the signature is the last word of: it stays in the text's column, as in a book.
            BuiltIn(StyleIds.Closing, "Closing", StyleIds.BodyText, StyleIds.Signature, Lines(
                parts[ContainerNames.Closer] with { Alignment = PartAlignment.Left }, style.Docx, new() { KeepNext = new W.KeepNext(), KeepLines = new W.KeepLines() })),
            BuiltIn(StyleIds.Signature, "Signature", StyleIds.BodyText, StyleIds.Dateline, Lines(signed, style.Docx, new() { KeepLines = new W.KeepLines() }), Face(signed, style.Docx)),
        ];
    }
}
