using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that an edition marks the divisions, clauses, quotations, lists and headings of the source where they are.</summary>
/// <remarks>
/// What the marks are is the format's affair: tags of a PDF, classes of an EPUB, bookmarks of a DOCX. No reader sees them; a
/// screen reader speaks some of them, and all of them make a source of the edition again.
/// </remarks>
internal static class StructureCheck
{
    /// <summary>Reports each container that is lost, added, or ends elsewhere, once; and headings and breaks that are something else.</summary>
    /// <param name="story">The text, or a note.</param>
    /// <param name="structures">What the source has, in order.</param>
    /// <param name="structureOf">What the paragraph of a found token stands in.</param>
    public static void Run(StoryComparison story, List<PlacedStructure> structures, Func<int, RecoveredStructure> structureOf)
    {
        (RecoveredStructure Old, RecoveredStructure New)? before = null;
        RecoveredContainer? told = null;
        foreach (var (token, old) in structures)
        {
            if (story.Alignment.NewOf[token] is not (>= 0 and var place))
            {
                before = null;
                continue;
            }

            var now = structureOf(place);
            var (fault, container) = Fault(old, now, before);
            if (fault is not null && (container is null || container != told))
            {
                story.Report(
                    DiagnosticCodes.StructureChanged, story.Span(token, token + 1), story.Excerpts.Of(story.Old, token, End(story, token)), fault, story.In(token));
            }

            told = fault is null ? null : container;
            before = (old, now);
        }
    }

    /// <summary>Reports labels that are not marked as such, and words that are marked as labels.</summary>
    /// <param name="story">The text.</param>
    /// <param name="isLabel">Whether a found token is marked as part of a label.</param>
    public static void Labels(StoryComparison story, Func<int, bool> isLabel)
    {
        for (var i = 0; i < story.Old.Count; i++)
        {
            var label = story.OriginOf(i).Label;
            if (label is not null && (i == 0 || story.Old[i - 1].Origin != story.Old[i].Origin) && IsFound(i) && !isLabel(story.Alignment.NewOf[i]))
            {
                story.Report(DiagnosticCodes.LabelUnmarked, label.Span, label.Text, label.Address);
            }
            else if (IsMarkedInVain(i))
            {
                var end = i + 1;
                while (end < story.Old.Count && !story.Old[end].BeginsParagraph && IsMarkedInVain(end))
                {
                    end++;
                }

                story.Report(DiagnosticCodes.StructureChanged, story.Span(i, i + 1), story.Excerpts.Of(story.Old, i, end), "is marked as a label", story.In(i));
                i = end - 1;
            }
        }

        bool IsFound(int i) => story.Alignment.NewOf[i] >= 0;

        bool IsMarkedInVain(int i) =>
            story.OriginOf(i) is { Label: null, Place: ExpectedPlace.Text } && IsFound(i) && isLabel(story.Alignment.NewOf[i]);
    }

    /// <summary>What is wrong, and the container that is not where it ought to be.</summary>
    private static (string? Fault, RecoveredContainer? Container) Fault(
        RecoveredStructure old, RecoveredStructure now, (RecoveredStructure Old, RecoveredStructure New)? before)
    {
        var (containers, found) = (old.Containers, now.Containers);
        var same = 0;
        while (same < Math.Min(containers.Length, found.Length) && containers[same].Kind == found[same].Kind)
        {
            same++;
        }

        if (same < Math.Max(containers.Length, found.Length))
        {
            var lost = containers.Length > found.Length || (containers.Length == found.Length) ? containers[same] : found[Math.Min(same, found.Length - 1)];
            return ($"stands in {Describe(found)}, not in {Describe(containers)}", lost);
        }

        if (old.HeadingLevel != now.HeadingLevel)
        {
            return ($"is {DescribeLevel(now.HeadingLevel)}, not {DescribeLevel(old.HeadingLevel)}", null);
        }

        if (old.IsBreak != now.IsBreak)
        {
            return (old.IsBreak ? "is not marked as a break" : "is marked as a break", null);
        }

        if (now.IsMatter)
        {
            return ("is marked as the edition's own and not the text's", null);
        }

        if (before is { } previous)
        {
            var (shared, sharedNow) = (Shared(previous.Old, old), Shared(previous.New, now));
            if (sharedNow < shared)
            {
                return ($"begins {Name(containers[sharedNow].Kind)} of its own, though that before it goes on", containers[sharedNow]);
            }

            if (sharedNow > shared && shared < containers.Length)
            {
                return ($"goes on in {Name(containers[shared].Kind)} before it, though it begins another", containers[shared]);
            }
        }

        return (null, null);
    }

    /// <summary>How many containers two paragraphs share.</summary>
    private static int Shared(RecoveredStructure before, RecoveredStructure next)
    {
        var count = 0;
        while (count < Math.Min(before.Containers.Length, next.Containers.Length)
            && (before.Containers[count].Key == next.Containers[count].Key
                || (next.Containers[count].GoesOn && next.Containers[count].Kind == before.Containers[count].Kind)))
        {
            count++;
        }

        return count;
    }

    private static int End(StoryComparison story, int token)
    {
        var end = token + 1;
        while (end < story.Old.Count && !story.Old[end].BeginsParagraph)
        {
            end++;
        }

        return end;
    }

    private static string Describe(ImmutableArray<RecoveredContainer> containers) =>
        containers.IsEmpty ? "nothing" : string.Join(" in ", containers.Reverse().Select(container => Name(container.Kind)));

    private static string DescribeLevel(int level) => level == 0 ? "no heading" : FormattableString.Invariant($"a heading of level {level}");

    /// <summary>What a kind of container is called.</summary>
    public static string Name(string kind) => kind switch
    {
        ContainerNames.Quote => "a quotation",
        ContainerNames.Code => "a block of code",
        ContainerNames.Definitions => "a list of terms",
        ContainerNames.Item => "an item",
        ContainerNames.RunIn => "a clause that begins in a line",
        ContainerNames.Introduction or ContainerNames.Opener or ContainerNames.Imprint => $"an {kind}",
        _ when ContainerNames.IsCell(kind, out var part, out var alignment) =>
            $"a cell of the {part switch { TablePart.Head => "head", TablePart.Foot => "foot", _ => "body" }}{(alignment == ColumnAlignment.Default ? "" : $" whose words stand {SideOf(alignment)}")}",
        _ => $"a {kind}",
    };

    private static string SideOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => "at the left",
        ColumnAlignment.Right => "at the right",
        _ => "in the middle",
    };
}
