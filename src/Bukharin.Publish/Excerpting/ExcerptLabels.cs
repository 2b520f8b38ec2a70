using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Excerpting;

/// <summary>Lists the addresses of the outermost clauses in a stretch of a text, consecutive siblings as a range: <c>1–2, 3.a</c>.</summary>
internal static class ExcerptLabels
{
    /// <summary>Lists the addresses; the list is empty where no clause begins in the stretch.</summary>
    /// <param name="units">The units of the stretch.</param>
    public static string Of(ImmutableArray<ExcerptUnit> units)
    {
        var groups = new List<(string First, string Last)>();
        ClauseLabel? outer = null;
        foreach (var label in units.Select(LabelOf).OfType<ClauseLabel>())
        {
            if (outer is not null && label.Address.StartsWith(outer.Address + ".", StringComparison.Ordinal))
            {
                continue;
            }

            // Siblings make a range; a clause elsewhere begins another range.
            if (outer is not null && Above(outer) == Above(label) && groups is [.., var last])
            {
                groups[^1] = (last.First, label.Address);
            }
            else
            {
                groups.Add((label.Address, label.Address));
            }

            outer = label;
        }

        return string.Join(", ", groups.Select(group => group.First == group.Last ? group.First : $"{group.First}–{group.Last}"));
    }

    private static ClauseLabel? LabelOf(ExcerptUnit unit) => unit.Block switch
    {
        Clause clause => clause.Label,
        Heading heading => heading.Label,
        Paragraph when unit.Inlines is [InlineLabel inline, ..] => inline.Label,
        _ => null,
    };

    private static string Above(ClauseLabel label) => label.Address.LastIndexOf('.') is >= 0 and var stop ? label.Address[..stop] : "";
}
