using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Tells of a paragraph that is read as part of the last clause of a series, and may be what the text goes on with behind all of them.</summary>
/// <remarks>
/// A paragraph without a label belongs to the clause before it: so the clauses of letters have several. It is in doubt only where none
/// of at least two clauses before has a second paragraph, and where nothing states it, as an indent does.
/// </remarks>
internal static class WordsBehindClauses
{
    private const int LeastClauses = 3;

    /// <summary>Tells of the first such paragraph.</summary>
    /// <param name="blocks">The blocks of a text.</param>
    /// <param name="log">Is told.</param>
    public static void Report(ImmutableArray<Block> blocks, DiagnosticLog log)
    {
        if (In(blocks).FirstOrDefault() is ({ } clause, { } words))
        {
            log.Add(DiagnosticCodes.WordsBehindClauses.At(words.Span with { Length = 0 }, clause.Label.Text));
        }
    }

    private static IEnumerable<(Clause Clause, Paragraph Words)> In(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is Division or BlockQuote)
            {
                foreach (var inner in In(blocks[i] is Division division ? division.Blocks : ((BlockQuote)blocks[i]).Blocks))
                {
                    yield return inner;
                }
            }

            var start = i;
            while (i < blocks.Length && blocks[i] is Clause)
            {
                i++;
            }

            if (i - start >= LeastClauses && blocks[i - 1] is Clause last && Behind(last) is { } words && words.Span.Column <= last.Label.Span.Column && !blocks[start..(i - 1)].Any(block => Behind((Clause)block) is not null))
            {
                yield return (last, words);
            }

            i -= i > start ? 1 : 0;
        }
    }

    /// <summary>The first paragraph behind a clause's own words that stands in the clause itself.</summary>
    private static Paragraph? Behind(Clause clause) => clause.Blocks.Skip(1).OfType<Paragraph>().FirstOrDefault();
}
