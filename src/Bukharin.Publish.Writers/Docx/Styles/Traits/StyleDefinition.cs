using Bukharin.Publish.Writers.Docx.Package;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Styles.Traits;

/// <summary>Makes the definition of a paragraph style.</summary>
internal static class StyleDefinition
{
    /// <summary>A style that Word has, by Word's own name.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name as the format has it, which is the same in every language of Word's menus.</param>
    /// <param name="basedOn">Id of the style that it has the rest from.</param>
    /// <param name="next">Id of the style of a paragraph that is begun behind it; null for the same.</param>
    /// <param name="look">What sets its paragraphs apart.</param>
    /// <param name="letters">What sets its letters apart.</param>
    public static W.Style BuiltIn(
        string id, string name, string basedOn, string? next, W.StyleParagraphProperties look, W.StyleRunProperties? letters = null) => new()
    {
        Type = W.StyleValues.Paragraph,
        StyleId = id,
        StyleName = new W.StyleName { Val = name },
        BasedOn = new W.BasedOn { Val = basedOn },
        NextParagraphStyle = next is null ? null : new W.NextParagraphStyle { Val = next },
        PrimaryStyle = new W.PrimaryStyle(),
        StyleParagraphProperties = look,
        StyleRunProperties = letters,
    };

    /// <summary>A style of our own, based on one that Word has.</summary>
    public static W.Style Custom(
        string id, string name, string basedOn, string? next, W.StyleParagraphProperties look, W.StyleRunProperties? letters = null)
    {
        var style = BuiltIn(id, name, basedOn, next, look, letters);
        style.CustomStyle = OnOff.On;
        return style;
    }
}
