using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Content;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Markdown.Divisions;
using Bukharin.Publish.Reading.Markdown.Footnotes;
using Bukharin.Publish.Reading.Source;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Bukharin.Publish.Reading.Markdown.Attributions;

/// <summary>Finds the last lines of quotations and epigraphs that say whose the words are.</summary>
/// <param name="source">The text.</param>
/// <param name="language">Its language.</param>
/// <param name="log">Where doubts go.</param>
internal sealed class AttributionLines(SourceCharacters source, string language, DiagnosticLog log)
{
    /// <summary>The blocks of a place, those lines of them as blocks of their own.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="quotation">The quotation that they stand in; null for another place.</param>
    public List<MarkdigBlock> Apart(List<MarkdigBlock> blocks, QuoteBlock? quotation)
    {
        var epigraphs = new Stack<DivisionFence>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not DivisionFence fence)
            {
                continue;
            }

            if (!fence.Closes)
            {
                epigraphs.Push(fence);
            }
            else if (epigraphs.TryPop(out var opening) && IsEpigraph(opening) && i > 0)
            {
                i += End(blocks, i - 1, opening.Span.End + 1);
            }
        }

        if (quotation is not null && epigraphs.Count == 0)
        {
            End(blocks, blocks.Count - 1, quotation.Span.Start);
        }

        return blocks;
    }

    /// <summary>Sets the last line apart of what stands before a place, if it is one.</summary>
    /// <returns>How many blocks there are more.</returns>
    private int End(List<MarkdigBlock> blocks, int last, int start)
    {
        while (last >= 0 && blocks[last] is BlankLineBlock or FootnoteDefinition or LinkReferenceDefinitionGroup)
        {
            last--;
        }

        if (last < 0 || blocks[last] is not ParagraphBlock { Inline: { } inline } paragraph || paragraph is AttributionBlock)
        {
            return 0;
        }

        if (AttributionRule.IsParagraph(Lines(start, StartOfLine(paragraph)), Lines(StartOfLine(paragraph), paragraph.Span.End + 1)))
        {
            paragraph.Inline = null;
            blocks[last] = Made(paragraph, inline, paragraph.Span.Start);
            return 0;
        }

        if (inline.LastOrDefault(piece => piece is LineBreakInline) is not LineBreakInline { NextSibling: { } first } lineBreak)
        {
            return 0;
        }

        var at = source.StartOfLine(source.LineAt(first.Span.Start));
        if (at <= paragraph.Span.Start || !AttributionRule.IsLine(Lines(start, at), source.Text[at..(paragraph.Span.End + 1)], lineBreak.IsHard))
        {
            return 0;
        }

        blocks.Insert(last + 1, Made(paragraph, Behind(lineBreak), first.Span.Start));
        return 1;
    }

    private AttributionBlock Made(ParagraphBlock paragraph, ContainerInline words, int start)
    {
        var line = source.Text[source.StartOfLine(source.LineAt(start))..(paragraph.Span.End + 1)];
        if (AttributionRule.IsDoubtful(line, language))
        {
            log.Add(DiagnosticCodes.DoubtfulAttribution.At(source.Between(start, paragraph.Span.End + 1), source.Text[start..(paragraph.Span.End + 1)]));
        }

        return new AttributionBlock(paragraph.Parser)
        {
            Inline = words,
            Line = source.LineAt(start) - 1,
            Column = paragraph.Column,
            Span = new MarkdigSpan(start, paragraph.Span.End),
        };
    }

    /// <summary>Takes what stands behind the end of a line out of its paragraph, and the end as well.</summary>
    private static ContainerInline Behind(LineBreakInline lineBreak)
    {
        var words = new ContainerInline();
        while (lineBreak.NextSibling is { } piece)
        {
            piece.Remove();
            words.AppendChild(piece);
        }

        lineBreak.Remove();
        return words;
    }

    private int StartOfLine(MarkdigBlock block) => source.StartOfLine(source.LineAt(block.Span.Start));

    private string[] Lines(int start, int end) => source.Text[start..Math.Max(start, end)].TrimEnd().Split('\n');

    private static bool IsEpigraph(DivisionFence fence) => Words.Role(fence.Role.Trim('{', '}', '.')) == DivisionRole.Epigraph;
}
