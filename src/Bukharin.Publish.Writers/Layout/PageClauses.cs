using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Labels;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>Names the clauses of a page by what stands on it, for styles that have them in the running heads.</summary>
internal sealed class PageClauses
{
    private const string Through = "\u2013";

    /// <summary>What stands between two numberings.</summary>
    public const string And = ", ";

    // What is placed on a page is known by the object that it was made of.
    private readonly Dictionary<object, ClauseLabel> _clauseOf = new(ReferenceEqualityComparer.Instance);
    private readonly ClauseNumberings _numberings;

    public PageClauses(PreparedCopy copy)
    {
        _numberings = new ClauseNumberings(copy.Document);
        if (copy.Style.Pdf.RunningHeads == RunningHeadForm.Clauses)
        {
            // A mark alone is no word of its clause.
            foreach (var (run, clause) in RunClauses.Of(copy).Where(one => one.Run is PageReferenceRun || VisibleContent.Shows(one.Run.Words)))
            {
                _clauseOf.Add(run, clause);
                _clauseOf.TryAdd(clause, clause);
            }

            // A clause that has nothing but clauses has no run.
            foreach (var clause in DocumentWalker.Blocks(copy.Document.Blocks).OfType<Clause>())
            {
                _clauseOf.TryAdd(clause.Label, clause.Label);
            }
        }
    }

    /// <summary>
    /// The address of the first clause that has words on a page, and that of the last where it is another (<c>2.b–3.a</c>); where
    /// numbering begins anew on the page, that of each numbering (<c>2–4, 1–3</c>). Null for none.
    /// </summary>
    public string? On(PageContext page)
    {
        var ranges = new List<(ClauseLabel First, ClauseLabel Last)>();
        foreach (var tag in page.Tags)
        {
            if (!_clauseOf.TryGetValue(tag, out var clause))
            {
                continue;
            }

            if (ranges is [.., var open] && _numberings.Of(open.Last) == _numberings.Of(clause))
            {
                ranges[^1] = (open.First, clause);
            }
            else
            {
                ranges.Add((clause, clause));
            }
        }

        return ranges.Count == 0 ? null
            : string.Join(And, ranges.Select(range => range.First.Address == range.Last.Address ? range.First.Address : $"{range.First.Address}{Through}{range.Last.Address}"));
    }
}
