using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Blocks;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>What a letter opens and closes with, and whose the words of a quotation are.</summary>
internal sealed partial class Story
{
    private void KeepLetterLines(ImmutableArray<CopyItem> items, int index)
    {
        if (LetterLines.Keep(items, index))
        {
            Paragraphs.KeepWithNext();
        }
    }

    /// <summary>Writes whose the words of a quotation are: beside them, and with the white below that they have.</summary>
    private void WriteAttribution(Division division, ImmutableArray<CopyItem> items, StoryPlace place)
    {
        Paragraphs.KeepLast();
        Write(items, place with { Container = ContainerKind.Role, Role = division.Role });
        var parts = context.Copy.Style.Parts;
        Paragraphs.Space(place switch
        {
            { Container: ContainerKind.Quote } => parts[ContainerNames.Quote].LinesAfter,
            { Container: ContainerKind.Role, Role: DivisionRole.Epigraph } => parts[DivisionRole.Epigraph].LinesAfter,
            _ => parts[DivisionRole.Attribution].LinesAfter,
        });
    }

    private void WriteCloser(ImmutableArray<CopyItem> items, StoryPlace place)
    {
        foreach (var item in items)
        {
            if (item is CopyLine line && Valediction.Is(line.Node, context.Copy))
            {
                // What follows it is kept with it by its style.
                Write(line with { LeadsIn = false }, place with { Container = ContainerKind.Role, Role = DivisionRole.Closer });
            }
            else
            {
                Write(item, place);
            }
        }
    }
}
