using System.Xml.Linq;
using Bukharin.Publish.Recovery.Building;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Recovery.Docx.Runs;

/// <summary>Notes where comments stand (ISO/IEC 29500-1, 17.13.4).</summary>
internal static class CommentEdges
{
    /// <summary>Reads the beginning or the end of a comment's words, or the mark of the comment itself.</summary>
    public static void Read(XElement element, ReadingContext context, ParagraphBuilder builder)
    {
        var id = element.Named("id") ?? "";
        switch (element.Name.LocalName)
        {
            case "commentRangeStart" when context.Comments.Find(id) is { } comment:
                context.OpenComments[id] = comment;
                builder.AddPlace(new RecoveredEdge(comment, IsEnd: false));
                break;
            case "commentRangeEnd" when context.OpenComments.TryGetValue(id, out var comment):
                builder.AddPlace(new RecoveredEdge(comment, IsEnd: true));
                break;

            // The mark of a comment on a place, not on words.
            case "commentReference" when !context.OpenComments.Remove(id) && context.Comments.Find(id) is { } comment:
                builder.AddPlace(new RecoveredEdge(comment, IsEnd: false));
                builder.AddPlace(new RecoveredEdge(comment, IsEnd: true));
                break;
        }
    }
}
