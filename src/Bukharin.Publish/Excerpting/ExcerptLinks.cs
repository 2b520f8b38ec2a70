using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Links;

namespace Bukharin.Publish.Excerpting;

/// <summary>
/// Adapts the links and cross-references of an excerpt: those that lead out of it become plain words, and those to renamed ids get
/// the new ids.
/// </summary>
internal static class ExcerptLinks
{
    /// <summary>Replaces links and cross-references to places that are left out by their words.</summary>
    /// <param name="blocks">The blocks of the excerpt.</param>
    /// <param name="nameOf">Gives the words of a cross-reference by its target.</param>
    /// <param name="log">Receives a diagnostic for each reference that is replaced.</param>
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

    /// <summary>Directs links and cross-references to ids that have changed.</summary>
    /// <param name="blocks">The blocks of the excerpt.</param>
    /// <param name="renamed">The new ids by the old ones; null to replace each cross-reference by its target as plain text.</param>
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
