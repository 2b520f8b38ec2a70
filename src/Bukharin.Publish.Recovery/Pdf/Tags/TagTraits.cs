using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Pdf.Tags;

/// <summary>What the elements around some words say of them.</summary>
/// <param name="Block">The paragraph, heading or other block that they stand in; for a label, the one that it stands before.</param>
/// <param name="Note">The note that they stand in, or null.</param>
/// <param name="Reference">The mark of a note that they are, or null.</param>
/// <param name="Link">The link that they are part of, or null.</param>
/// <param name="IsNoteLabel">Whether they are the mark that stands at a note.</param>
/// <param name="Markup">What is meant by their look.</param>
/// <param name="Mark">The word for an editor's bracket around them, or null.</param>
/// <param name="Language">Their language; null for the file's.</param>
internal sealed record TagTraits(
    TagElement Block, TagElement? Note, TagElement? Reference, TagElement? Link, bool IsNoteLabel, RecoveredMarkup Markup, string? Mark, string? Language)
{
    /// <summary>Whether they stand in verse, in which the spaces that a line begins with are its indent.</summary>
    public bool IsVerse => Block.Parent?.Classes.Contains(ContainerNames.Verse) == true;

    public static TagTraits Of(TagElement element)
    {
        var markup = default(RecoveredMarkup);
        string? mark = null;
        var block = element;
        for (; block is { IsInline: true, Parent: { } parent }; block = parent)
        {
            markup = markup with
            {
                Emphasis = markup.Emphasis || block.Classes.Contains(LookNames.Emphasis),
                Strong = markup.Strong || block.Classes.Contains(LookNames.Strong),
                SmallCaps = markup.SmallCaps || block.Classes.Contains(LookNames.SmallCaps),
                Shift = markup.Shift != BaselineShift.None ? markup.Shift
                    : block.Classes.Contains(LookNames.Superscript) ? BaselineShift.Superscript
                    : block.Classes.Contains(LookNames.Subscript) ? BaselineShift.Subscript
                    : BaselineShift.None,
                IsCode = markup.IsCode || block.Type == "Code",
                Label = markup.Label || block.Type == "Lbl",
                Reference = markup.Reference != ReferencePart.None ? markup.Reference : ReferenceNames.PartOf(block.Classes),
                IsGap = markup.IsGap || block.Classes.Contains(GapSigns.Name),
                Mention = markup.Mention ?? (block.Classes.FirstOrDefault(name => MentionNames.KindOf(name) is not null) is { } named ? block.Id ?? named : null),
                Heard = markup.Heard ?? (block.Classes.Contains(GapSigns.Name) ? block.Replacement : null),
            };
            mark ??= block.Classes.FirstOrDefault(name => InterventionNames.KindOf(name) is not null);
        }

        var isLabel = block is { Type: "Lbl", Parent.Type: "LI" };
        return new TagTraits(
            isLabel ? Labelled(block) : block,
            element.Nearest("Note"),
            element.Mark,
            element.Nearest("Link"),
            block is { Type: "Lbl", Parent.Type: "Note" },
            markup with { Label = markup.Label || (isLabel && IsNumbered(block)) },
            mark,
            element.Language);
    }

    /// <summary>Whether a label is one of a list that numbers its items.</summary>
    private static bool IsNumbered(TagElement label) => label.Parent?.Parent is { IsNumbered: true };

    /// <summary>The block on whose first line a label stands: that of an item's body, unless the label of a clause has a line of its own.</summary>
    private static TagElement Labelled(TagElement label)
    {
        var body = label.Parent!.Kids.Find(kid => kid.Type == "LBody");
        var first = body?.Kids.Find(static kid => !kid.Classes.Contains(ContainerNames.Margin));
        if (!IsNumbered(label))
        {
            // A bullet stands before whatever comes first.
            while (first is { IsLine: false, IsInline: false, Type: not "Lbl", Kids: [var inner, ..] })
            {
                first = inner;
            }
        }

        return first switch
        {
            { Type: "L", IsNumbered: true, Kids: [{ Type: "LI", Kids: [{ Type: "Lbl" } next, ..] }, ..] } => Labelled(next),
            { Type: "Lbl", Parent.Type: "LI" } => Labelled(first),
            { IsLine: true } when !IsNumbered(label) || (first.Type == "P" && !first.Classes.Contains(BlockNames.Break)) => first,
            _ => label,
        };
    }
}
