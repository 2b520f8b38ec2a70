using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading;

/// <summary>Reports marginal notes that stand beside nothing, and those that hold more than words.</summary>
/// <remarks>
/// A note stands beside the first line of what comes next. In lists, tables and notes no format has a margin of its own; and a heading,
/// a picture or another part may begin a page or a file, of which the note would be the end of the one before.
/// </remarks>
internal static class MarginalNotes
{
    /// <summary>Looks through a text.</summary>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void Check(ImmutableArray<Block> blocks, DiagnosticLog log)
    {
        CheckPlaces(blocks, log);
        foreach (var note in DocumentWalker.Descendants(blocks).OfType<Division>().Where(division => division.Role == DivisionRole.Margin))
        {
            if (note.Blocks.FirstOrDefault(block => block is not Paragraph) is { } other)
            {
                log.Add(DiagnosticCodes.MarginalNoteOfBlocks.At(other.Span with { Length = 0 }, NameOf(other)));
            }
        }
    }

    private static void CheckPlaces(ImmutableArray<Block> blocks, DiagnosticLog log)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            switch (blocks[i])
            {
                case Division { Role: DivisionRole.Margin } note:
                    var next = Column.First(blocks, i + 1);
                    if (next is not (Paragraph or Clause or LineBlock) && !(next is BlockQuote quoted && Column.First(quoted.Blocks) is Paragraph))
                    {
                        log.Add(DiagnosticCodes.MisplacedMarginalNote.At(note.Span with { Length = 0 }, next is null ? "at the end of what it stands in" : $"before {NameOf(next)}"));
                    }

                    break;
                case Division division:
                    CheckPlaces(division.Blocks, log);
                    break;
                case Clause clause:
                    CheckPlaces(clause.Blocks, log);
                    break;
                case BlockQuote quote:
                    CheckPlaces(quote.Blocks, log);
                    break;
                default:
                    CheckInside(blocks[i], log);
                    break;
            }
        }
    }

    private static void CheckInside(Block block, DiagnosticLog log)
    {
        var places = MarginSpans.PlacesIn(block).ToHashSet<Node>(ReferenceEqualityComparer.Instance);
        foreach (var note in DocumentWalker.Descendants([block]).Where(node => node is Division { Role: DivisionRole.Margin } or MarginAnchor { Words.IsEmpty: false }))
        {
            var isInNote = note is MarginAnchor anchor ? !places.Contains(anchor) : block is Paragraph or Heading;
            log.Add(DiagnosticCodes.MisplacedMarginalNote.At(note.Span with { Length = 0 }, isInNote ? "in a note" : $"in {NameOf(block)}"));
        }
    }

    private static string NameOf(Block block) => block switch
    {
        Heading => "a heading",
        Division division => $"the part '{Interventions.Words.Of(division.Role)}'",
        Clause => "a clause",
        BlockQuote => "a quotation",
        BulletList or DefinitionList => "a list",
        LineBlock => "verse",
        CodeBlock => "code",
        Table => "a table",
        Figure => "a picture",
        ThematicBreak => "a break",
        _ => "a paragraph",
    };
}
