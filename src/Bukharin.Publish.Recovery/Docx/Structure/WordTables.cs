using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Docx.Styles;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Docx.Structure;

/// <summary>What a DOCX says of its tables (ISO/IEC 29500-1, 17.4).</summary>
internal static class WordTables
{
    /// <summary>Whether a paragraph says what the table that follows it is called.</summary>
    public static bool IsCaption(XElement paragraph, WordStyles styles) =>
        styles.OfParagraph(paragraph.Child("pPr").Child("pStyle").Value()).Name.Equals(StyleNames.TableCaption, StringComparison.OrdinalIgnoreCase)
        && paragraph.ElementsAfterSelf().FirstOrDefault(element => element.Name.LocalName is "p" or "tbl") is { Name.LocalName: "tbl" };

    /// <summary>The kind of container that a cell is: of the head where its row comes again on every page (17.4.49).</summary>
    public static string KindOf(XElement cell) => ContainerNames.OfCell(
        IsOn(cell.Parent.Child("trPr").Child("tblHeader")),
        cell.Elements(WordNames.Main + "p").FirstOrDefault().Child("pPr").Child("jc").Value() switch
        {
            "left" or "start" => ColumnAlignment.Left,
            "center" => ColumnAlignment.Center,
            "right" or "end" => ColumnAlignment.Right,
            _ => ColumnAlignment.Default,
        });

    private static bool IsOn(XElement? property) => property is not null && property.Value() is not ("0" or "false" or "off");
}
