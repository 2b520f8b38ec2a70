using System.Xml.Linq;
using Bukharin.Publish.Recovery.Building;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Docx.Styles;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Recovery.Remarks;

namespace Bukharin.Publish.Recovery.Docx.Revisions;

/// <summary>Notes where tracked changes stand, as far as what they have made of the text is what is read (ISO/IEC 29500-1, 17.13.5).</summary>
internal static class RevisionEdges
{
    /// <summary>Reads something that has come in, with an edge before and an edge behind it.</summary>
    public static void Around(XElement insertion, ParagraphBuilder builder, Action read) =>
        Around(Revision(insertion, RevisionKind.Insertion), builder, read);

    /// <summary>Marks the place of words that a tracked change has deleted.</summary>
    public static void Deletion(XElement deletion, ParagraphBuilder builder) =>
        Point(Revision(deletion, RevisionKind.Deletion, Words(deletion)), builder);

    /// <summary>Reads a run whose look has changed, with an edge before and an edge behind it.</summary>
    public static void AroundFormat(XElement? properties, WordStyles styles, ParagraphBuilder builder, Action read)
    {
        if (properties.Child("rPrChange") is { } change)
        {
            var (was, now) = (LookWords.Of(change.Child("rPr"), styles), LookWords.Of(properties, styles));
            Around(Revision(change, RevisionKind.Format, was, now), builder, read);
        }
        else
        {
            read();
        }
    }

    /// <summary>Notes that a paragraph has another style or is set otherwise.</summary>
    public static void ParagraphFormat(XElement? properties, WordStyles styles, ParagraphBuilder builder)
    {
        if (properties.Child("pPrChange") is { } change)
        {
            var was = styles.OfParagraph(change.Child("pPr").Child("pStyle").Value()).Name;
            var now = styles.OfParagraph(properties.Child("pStyle").Value()).Name;
            Point(Revision(change, RevisionKind.ParagraphFormat, was, now), builder);
        }
    }

    /// <summary>Notes that the end of a paragraph has come in, or has gone.</summary>
    public static void ParagraphEnd(XElement? properties, ParagraphBuilder builder)
    {
        var mark = properties.Child("rPr");

        // A deletion without attributes was put there by undoing an insertion, and is no change that somebody made.
        if ((mark.Child("del") ?? mark.Child("moveFrom")) is { HasAttributes: true } deletion)
        {
            Point(Revision(deletion, RevisionKind.Deletion) with { IsParagraphEnd = true }, builder);
        }
        else if ((mark.Child("ins") ?? mark.Child("moveTo")) is { } insertion)
        {
            Point(Revision(insertion, RevisionKind.Insertion) with { IsParagraphEnd = true }, builder);
        }
    }

    private static void Around(RecoveredRevision revision, ParagraphBuilder builder, Action read)
    {
        builder.AddPlace(new RecoveredEdge(revision, IsEnd: false));
        read();
        builder.AddPlace(new RecoveredEdge(revision, IsEnd: true));
    }

    private static void Point(RecoveredRevision revision, ParagraphBuilder builder) => Around(revision, builder, () => { });

    private static RecoveredRevision Revision(XElement change, RevisionKind kind, string was = "", string now = "") =>
        new(kind, was, now)
        {
            Author = change.Named("author") ?? "",
            Date = change.Named("date") ?? "",
            HasNote = change.Descendants(WordNames.Main + "footnoteReference").Concat(change.Descendants(WordNames.Main + "endnoteReference")).Any(),
        };

    private static string Words(XElement deletion) => string.Concat(deletion.Descendants().Select(element =>
        element.Name == WordNames.Main + "delText" || element.Name == WordNames.Main + "t" ? element.Value
        : element.Name == WordNames.Main + "tab" || element.Name == WordNames.Main + "br" ? " "
        : element.Name == WordNames.Main + "noBreakHyphen" ? "\u2011"
        : ""));
}
