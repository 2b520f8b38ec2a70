using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Links;

namespace Bukharin.Publish.Excerpting;

/// <summary>Sees to links and cross-references of an excerpt: what leads out of it stays as its words, and ids that are others now are named as they are.</summary>
internal static class ExcerptLinks
{
    /// <summary>Sets what leads to places that are left out as words.</summary>
    /// <param name="blocks">What stays of the text.</param>
    /// <param name="nameOf">What a cross-reference says, by its target.</param>
    /// <param name="log">Is told.</param>
    public static ImmutableArray<Block> Within(ImmutableArray<Block> blocks, Func<string, string> nameOf, Action<Diagnostic> log)
    {
        var ids = LinkTargets.IdsIn(blocks);
        return new TreeRewriter { Line = Line }.Blocks(blocks);

        ImmutableArray<Inline> Line(ImmutableArray<Inline> line) => line.Any(LeadsOut) ? [.. line.SelectMany(Words)] : line;

        bool LeadsOut(Inline inline) => inline is Link { Target: ['#', .. var link] } ? !ids.Contains(link) : inline is CrossReference { Target: ['#', .. var place] } && !ids.Contains(place);

        IEnumerable<Inline> Words(Inline inline)
        {
            if (!LeadsOut(inline))
            {
                return [inline];
            }

            var target = inline is Link link ? link.Target : ((CrossReference)inline).Target;
            log(DiagnosticCodes.ReferenceLeadsOut.At(inline.Span, target));
            return inline is Link words ? words.Inlines.SelectMany(Words) : [new Text { Content = nameOf(target), Span = inline.Span }];
        }
    }

    /// <summary>Names places by other ids.</summary>
    /// <param name="blocks">What stays of the text.</param>
    /// <param name="renamed">The ids that have changed; null to have no reference at all.</param>
    public static ImmutableArray<Block> Renamed(ImmutableArray<Block> blocks, IReadOnlyDictionary<string, string>? renamed) => new TreeRewriter
    {
        Line = line => [.. line.Select(inline => inline switch
        {
            CrossReference reference when renamed is null => new Text { Content = reference.Target, Span = reference.Span },
            Link { Target: ['#', .. var id] } link when renamed?.TryGetValue(id, out var other) == true => link with { Target = "#" + other },
            CrossReference { Target: ['#', .. var id] } reference when renamed?.TryGetValue(id, out var other) == true => reference with { Target = "#" + other },
            _ => inline,
        })],
    }.Blocks(blocks);
}
