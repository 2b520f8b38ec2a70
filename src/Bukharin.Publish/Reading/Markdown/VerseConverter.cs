using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Markdown.Verse;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Markdown;

/// <summary>Converts parsed verse to the verse of the model.</summary>
/// <param name="inlines">Converts the words of lines, in which nothing is the label of a clause.</param>
/// <param name="source">The source.</param>
/// <param name="log">Receives the diagnostics.</param>
internal sealed class VerseConverter(InlineConverter inlines, SourceCharacters source, DiagnosticLog log)
{
    /// <summary>Converts verse; null, with a diagnostic, where it is empty.</summary>
    public LineBlock? Convert(VerseBlock verse)
    {
        var stanzas = ImmutableArray.CreateBuilder<Paragraph>();
        var lines = ImmutableArray.CreateBuilder<Inline>();
        var start = verse.Span.Start;
        EmphasisOverLines.Pair(verse.OfType<VerseLineBlock>());
        foreach (var line in verse.OfType<VerseLineBlock>())
        {
            if (line.IsEmpty)
            {
                EndStanza(line.Span.Start);
                continue;
            }

            // A line that has only a comment has no words.
            var words = Closed(FlowPiece.ToInlines(inlines.Pieces(line, BracketBlock.Running)));
            if (words.IsEmpty)
            {
                continue;
            }

            if (lines.Count > 0)
            {
                lines.Add(new LineBreak { Span = source.Span(line.Span.Start, 0) });
            }

            var (indent, rest) = WithoutIndent(words);
            lines.AddRange(new VerseLine(line.Indent + indent, rest).ToInlines(source.Span(line.Start, 0)));
        }

        EndStanza(verse.Span.End + 1);
        var span = source.Between(verse.Span.Start, verse.Span.End + 1);
        if (stanzas.Count == 0)
        {
            log.Add(DiagnosticCodes.NothingInIt.At(span with { Length = 0 }, "verse"));
            return null;
        }

        return new LineBlock { Stanzas = stanzas.ToImmutable(), Span = span };

        void EndStanza(int end)
        {
            if (lines.Count > 0)
            {
                stanzas.Add(new Paragraph { Inlines = lines.DrainToImmutable(), Span = source.Between(start, end) });
            }

            start = end;
        }
    }

    /// <summary>What stands in a division: in an address, lines behind bars are its lines, and no verse.</summary>
    public static ImmutableArray<Block> LinesOf(DivisionRole role, ImmutableArray<Block> blocks) =>
        role == DivisionRole.Address ? [.. blocks.SelectMany(block => block is LineBlock { FirstNumber: null } lines ? ImmutableArray<Block>.CastUp(lines.Stanzas) : [block])] : blocks;

    /// <summary>Numbers the lines of the verse between two fences, from one block of verse to the next.</summary>
    /// <param name="flow">What stands between the fences.</param>
    /// <param name="first">The number of the first line.</param>
    /// <param name="fence">The place of the opening fence.</param>
    public IEnumerable<FlowItem> Numbered(List<FlowItem> flow, int first, SourceSpan fence)
    {
        var next = first;
        var numbered = flow.ConvertAll(item =>
        {
            if (item is not FlowBlock { Block: LineBlock verse } block)
            {
                return item;
            }

            var number = next;
            next += verse.Stanzas.Sum(stanza => VerseLine.Of(stanza.Inlines).Count(line => line.IsCounted));
            return block with { Block = verse with { FirstNumber = number } };
        });
        if (!numbered.Exists(item => item is FlowBlock { Block: LineBlock }))
        {
            log.Add(DiagnosticCodes.NoVerseToNumber.At(fence));
        }

        return numbered;
    }

    /// <summary>Splits off the spaces that words begin with, which count as indent however they are written (also as <c>&amp;nbsp;</c>).</summary>
    private static (int Indent, ImmutableArray<Inline> Words) WithoutIndent(ImmutableArray<Inline> words)
    {
        var (indent, rest) = (0, words);
        while (rest is [Text { Content: [' ' or VerseLine.Space, ..] } text, ..])
        {
            rest = text.Content.Length == 1 ? rest.RemoveAt(0) : rest.SetItem(0, text.WithoutFirst());
            indent++;
        }

        return rest.IsEmpty ? (0, words) : (indent, rest);
    }

    /// <summary>Removes the space after a line break, which stands for the end of the line in the source.</summary>
    private static ImmutableArray<Inline> Closed(ImmutableArray<Inline> words)
    {
        for (var i = words.Length - 1; i > 0; i--)
        {
            if (words[i - 1] is LineBreak && words[i] is Text { Content: [' ', ..] } text)
            {
                words = text.Content.Length == 1 ? words.RemoveAt(i) : words.SetItem(i, text.WithoutFirst());
            }
        }

        return words;
    }
}
