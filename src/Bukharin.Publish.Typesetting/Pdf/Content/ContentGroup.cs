using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Pdf.Tagging;

namespace Bukharin.Publish.Typesetting.Pdf.Content;

/// <summary>Consecutive contents of one owner, which become one marked-content sequence (ISO 32000-1, 14.6).</summary>
/// <param name="Owner">Their place in the structure tree, or their tag if there is no tree; null for artifacts.</param>
/// <param name="Artifact">The kind of artifacts.</param>
/// <param name="Start">Index of the first.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct ContentGroup(object? Owner, ArtifactKind Artifact, int Start, int Count)
{
    /// <summary>Whether the contents are in the margin.</summary>
    public bool IsMarginal { get; init; }

    /// <summary>The number of the note in the margin that they belong to; 0 for none.</summary>
    public int MarginNote { get; init; }

    /// <summary>The table cell that they belong to.</summary>
    public RunCell Cell { get; init; }

    /// <summary>How far above their line's baseline the page says that they stand, negative below it; 0 where it says nothing.</summary>
    public double StatedRisePt { get; init; }

    /// <summary>Whether they are a gap for pupils to fill in, in a file in which nothing else says so.</summary>
    public bool IsGap { get; init; }

    /// <summary>Whether they are the mark of a note, of signs that a text can have of its own, in a file in which nothing else says so.</summary>
    public bool IsNoteSign { get; init; }

    /// <summary>Whether their last word goes on on the next line, in a file in which nothing else says so: tags do.</summary>
    public bool EndsInsideWord { get; init; }

    /// <summary>Whether they are the repeated head of a table that continues from the page before.</summary>
    public bool IsRepeatedHead { get; init; }

    /// <summary>Divides the contents of a page into groups, in order.</summary>
    /// <param name="contents">The contents.</param>
    /// <param name="structure">The structure tree; null for a file without one.</param>
    /// <exception cref="ArgumentException">The tree has no place for some content.</exception>
    public static ImmutableArray<ContentGroup> Of(ImmutableArray<PlacedContent> contents, StructureTree? structure = null)
    {
        var groups = ImmutableArray.CreateBuilder<ContentGroup>();
        for (var i = 0; i < contents.Length; i++)
        {
            var content = contents[i];
            var owner = content.Tag is { } tag && structure is not null ? structure.Of(tag) : content.Tag;
            var (endsInsideWord, isGap, isNoteSign) = structure is null ? (content.EndsInsideWord, content.IsGap, content.IsNoteSign) : (false, false, false);
            if (groups.Count > 0 && groups[^1] is var last && Equals(last.Owner, owner)
                && last.IsMarginal == content.IsMarginal && last.MarginNote == content.MarginNote && contents[last.Start].Float == content.Float && contents[last.Start].Calls == content.Calls && last.Cell == content.Cell && last.IsRepeatedHead == content.IsRepeatedHead
                && last.StatedRisePt.Equals(content.StatedRisePt) && last.EndsInsideWord == endsInsideWord && last.IsGap == isGap && last.IsNoteSign == isNoteSign
                && (owner is not null || last.Artifact == content.Artifact))
            {
                groups[^1] = last with { Count = last.Count + 1 };
            }
            else
            {
                groups.Add(new ContentGroup(owner, content.Artifact, i, 1)
                {
                    IsMarginal = content.IsMarginal,
                    MarginNote = content.MarginNote,
                    Cell = content.Cell,
                    IsRepeatedHead = content.IsRepeatedHead,
                    StatedRisePt = content.StatedRisePt,
                    EndsInsideWord = endsInsideWord,
                    IsGap = isGap,
                    IsNoteSign = isNoteSign,
                });
            }
        }

        return groups.DrainToImmutable();
    }
}
