using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Docx.Styles;

namespace Bukharin.Publish.Recovery.Docx.Numbering;

/// <summary>A level of a list (ISO/IEC 29500-1, 17.9.6).</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">How numbers are written (17.18.59).</param>
/// <param name="Text">The label, with <c>%1</c> for the number of the first level.</param>
/// <param name="Gap">What follows the label: a tab or a space is a space, or nothing.</param>
/// <param name="RestartsAfter">The 1-based level after which the count begins again; 0 for never; null for every one above.</param>
/// <param name="IsLegal">Whether all numbers are figures, whatever their levels say.</param>
/// <param name="IsHidden">Whether the label is hidden.</param>
/// <param name="ParagraphStyle">The paragraph style that puts paragraphs on this level, or null.</param>
internal sealed record ListLevel(
    int Start, string Format, string Text, string Gap, int? RestartsAfter, bool IsLegal, bool IsHidden, string? ParagraphStyle)
{
    public static ListLevel Of(XElement element) => new(
        element.Child("start").Number() ?? 0,
        element.Child("numFmt").Value() ?? "decimal",
        element.Child("lvlText").Value() ?? "",
        element.Child("suff").Value() == "nothing" ? "" : " ",
        element.Child("lvlRestart").Number(),
        element.Child("isLgl").IsOn() == true,
        RunTraits.Of(element.Child("rPr")).Hidden == true,
        element.Child("pStyle").Value());
}
