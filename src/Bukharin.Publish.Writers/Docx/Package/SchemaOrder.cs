using System.Collections.Frozen;
using System.Xml.Linq;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>Puts the children of style definitions into the sequence that the schema asks for (ISO/IEC 29500-1, A.1).</summary>
/// <remarks>Word reads them in any order and writes them in this one; templates that other programs made are not so strict.</remarks>
internal static class SchemaOrder
{
    private static readonly FrozenDictionary<string, string[]> Sequences = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["style"] =
        [
            "name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "locked",
            "personal", "personalCompose", "personalReply", "rsid", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr",
        ],
        ["pPr"] =
        [
            "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs",
            "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
            "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
            "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
        ],
        ["rPr"] =
        [
            "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof",
            "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd",
            "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
        ],
        ["tcPr"] =
        [
            "cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection", "tcFitText", "vAlign", "hideMark",
        ],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Sorts what stands in an element, however deep. What the schema does not name stays behind the rest.</summary>
    public static void Sort(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().Where(element => element.Name.Namespace == Word.Main).ToList())
        {
            if (Sequences.TryGetValue(element.Name.LocalName, out var sequence))
            {
                element.ReplaceNodes(element.Elements().OrderBy(child => Place(sequence, child)).ToList());
            }
        }
    }

    private static int Place(string[] sequence, XElement child)
    {
        var place = child.Name.Namespace == Word.Main ? Array.IndexOf(sequence, child.Name.LocalName) : -1;
        return place < 0 ? sequence.Length : place;
    }
}
