using System.Xml.Linq;

namespace Bukharin.Publish.Recovery.Docx.Package;

/// <summary>Brings a part of a document back to the state before its tracked changes (ISO/IEC 29500-1, 17.13.5).</summary>
internal static class UndoneRevisions
{
    /// <summary>Undoes the tracked changes below an element, in place.</summary>
    /// <param name="root">The root of a part with text.</param>
    public static void Undo(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().Where(element => element.Name.Namespace == WordNames.Main).ToList())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    UndoParagraphEnd(element);
                    UndoProperties(element.Child("pPr"), "pPrChange", "rPr", "sectPr");
                    break;
                case "r":
                    UndoProperties(element.Child("rPr"), "rPrChange");
                    break;
                case "tr":
                    UndoRow(element);
                    break;
                case "ins" or "moveTo" when IsContent(element):
                    element.Remove();
                    break;
                case "del" or "moveFrom" when IsContent(element):
                    // Without a parent they are put in as they are; with one they would be copies, and what is in them not met again.
                    var content = element.Nodes().ToList();
                    element.RemoveNodes();
                    element.ReplaceWith(content);
                    break;
                case "delText":
                    element.Name = WordNames.Main + "t";
                    break;
                case "delInstrText":
                    element.Name = WordNames.Main + "instrText";
                    break;
            }
        }
    }

    /// <summary>Whether a change is around words, and is none of the properties of a paragraph's end or of a row.</summary>
    private static bool IsContent(XElement change) =>
        change.Parent is { Name.LocalName: not ("rPr" or "trPr" or "tcPr" or "numPr") };

    // An end that has come in goes: the paragraph runs on into the next, whose properties hold; as after the deletion of an
    // end, which is what the reader knows.
    private static void UndoParagraphEnd(XElement paragraph)
    {
        if (paragraph.Child("pPr").Child("rPr") is not { } mark)
        {
            return;
        }

        mark.Elements().Where(RevisionElements.IsDeletion).Remove();
        if (mark.Elements().FirstOrDefault(RevisionElements.IsInsertion) is { } insertion)
        {
            insertion.Name = WordNames.Main + "del";
            insertion.RemoveAttributes();
        }
    }

    private static void UndoProperties(XElement? properties, string change, params ReadOnlySpan<string> kept)
    {
        if (properties.Child(change) is not { } changed)
        {
            return;
        }

        var was = changed.Elements().FirstOrDefault()?.Elements().ToList() ?? [];
        foreach (var element in properties!.Elements().ToList())
        {
            if (!kept.Contains(element.Name.LocalName))
            {
                element.Remove();
            }
        }

        properties.AddFirst(was);
    }

    private static void UndoRow(XElement row)
    {
        if (row.Child("trPr").Child("ins") is not null)
        {
            row.Remove();
        }
        else
        {
            row.Child("trPr").Child("del")?.Remove();
        }
    }
}
