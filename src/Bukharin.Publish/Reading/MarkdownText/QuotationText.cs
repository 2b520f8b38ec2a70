using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Clauses;
using Bukharin.Publish.Reading.Content;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Writes what a quotation or an epigraph holds, so that its last line is read as what it is.</summary>
internal static class QuotationText
{
    private const string EscapedDash = "\\--";

    /// <summary>The lines of a quotation.</summary>
    /// <param name="blocks">What stands in it.</param>
    /// <param name="write">Writes blocks of one place.</param>
    /// <param name="place">The place.</param>
    public static List<string> LinesOf(ImmutableArray<Block> blocks, Func<ImmutableArray<Block>, LabelPlace, List<string>> write, LabelPlace place)
    {
        if (blocks is [.. var quoted, Division { Role: DivisionRole.Attribution, Blocks: [Paragraph] words }])
        {
            var before = write(quoted, place);
            var attribution = write(words, LabelPlace.Formula);

            // A dash that begins a line has a backslash, where it is to be nothing but a dash.
            attribution[0] = attribution[0].StartsWith(EscapedDash, StringComparison.Ordinal) ? attribution[0][1..] : attribution[0];
            if (AttributionRule.IsParagraph(before, attribution))
            {
                return [.. before, "", .. attribution];
            }
        }

        var lines = write(blocks, place);
        if (EndsWithWords(blocks))
        {
            Escape(lines);
        }

        return lines;
    }

    /// <summary>Writes the dash of a last line that is no attribution as a reference to the character, which begins none.</summary>
    private static void Escape(List<string> lines)
    {
        var first = lines.FindLastIndex(line => line.Length == 0) + 1;
        var at = AttributionRule.IsParagraph(lines.Take(first), lines[first..]) ? first
            : lines.Count - first > 1 && AttributionRule.IsLine(lines[..^1], lines[^1], isBroken: true) ? lines.Count - 1
            : -1;
        if (at >= 0 && lines[at].AsSpan().IndexOfAnyExcept(" *_") is >= 0 and var dash)
        {
            lines[at] = string.Create(CultureInfo.InvariantCulture, $"{lines[at][..dash]}&#{(int)lines[at][dash]};{lines[at][(dash + 1)..]}");
        }
    }

    private static bool EndsWithWords(ImmutableArray<Block> blocks) =>
        blocks is [.., Paragraph] || (blocks is [.., Clause clause] && (clause.Blocks.IsEmpty || EndsWithWords(clause.Blocks)));
}
