using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Something that contents can list: a heading or a clause in the flow of the text and its divisions, not one in lists, quotations and notes.</summary>
/// <param name="Target">Its id, behind a number sign; empty for a division that has no heading.</param>
/// <param name="Title">What it is called in a finding.</param>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="IsHeading">Whether it is a heading; else it is a clause.</param>
/// <param name="Around">What it stands below in the contents: the clause that it is part of, else the heading above it in the same division, else the division itself if contents list that; null for the outermost level.</param>
/// <param name="Beside">The heading of the same rank that comes before it under the same parent; null for the first.</param>
internal sealed record ListedPlace(string Target, string Title, SourceSpan Span, bool IsHeading, ListedPlace? Around, ListedPlace? Beside = null)
{
    /// <summary>Gathers what the contents of a text can list, in order.</summary>
    /// <param name="blocks">The text.</param>
    /// <param name="wordsOf">The words of a heading; null where there is nothing to list it by.</param>
    /// <param name="nameOf">What a division is called that has no heading; null for one that is not listed.</param>
    /// <param name="isVolume">Whether it is a volume, in which divisions that begin with a heading stand below those before them as headings do.</param>
    public static List<ListedPlace> In(ImmutableArray<Block> blocks, Func<Heading, string?> wordsOf, Func<DivisionRole, string?> nameOf, bool isVolume)
    {
        var listed = new List<ListedPlace>();
        Walk(blocks, clause: null, top: null);
        return listed;

        void Walk(ImmutableArray<Block> blocks, ListedPlace? clause, ListedPlace? top)
        {
            // The headings below which the next block stands, from the highest. A heading without words is listed nowhere: its place is null, and what
            // follows it may be listed below any. After a division the list is empty: headings in a division rank among themselves.
            var open = new List<(int Level, ListedPlace? Place)>();
            for (var i = 0; i < blocks.Length; i++)
            {
                switch (blocks[i])
                {
                    case Heading heading when clause is null:
                        ListedPlace? beside = null;
                        while (open.Count > 0 && open[^1].Level >= heading.Level)
                        {
                            beside = open[^1].Place;
                            open.RemoveAt(open.Count - 1);
                        }

                        open.Add((heading.Level, Add(heading, open.Count > 0 ? open[^1].Place : top, beside)));
                        break;
                    case Division { Blocks: [Heading title, ..] } text when isVolume && clause is null:
                        open.RemoveAll(above => above.Level >= title.Level);
                        Walk(text.Blocks[1..], clause: null, Add(title, open.Count > 0 ? open[^1].Place : top, beside: null));
                        break;
                    case Division division when clause is null:
                        // A division is listed by the heading that it begins with, or else by the heading directly before it; all else in it stands below that.
                        var name = nameOf(division.Role);
                        var first = name is null ? null : division.Blocks.FirstOrDefault() as Heading;
                        var own = first is null ? i > 0 && blocks[i - 1] is Heading && open.Count > 0 ? open[^1].Place : null : Add(first, around: null, beside: null);
                        open.Clear();
                        Walk(first is null ? division.Blocks : division.Blocks[1..], clause: null, name is null ? null : own ?? new("", name, division.Span, IsHeading: false, Around: null));
                        break;
                    case Clause inner:
                        listed.Add(new($"#{inner.Label.Id}", inner.Label.Text, inner.Span, IsHeading: false, clause ?? (open.Count > 0 ? open[^1].Place : top)));
                        Walk(inner.Blocks, listed[^1], top: null);
                        break;
                }
            }
        }

        ListedPlace? Add(Heading heading, ListedPlace? around, ListedPlace? beside)
        {
            if (wordsOf(heading) is not { } title)
            {
                return null;
            }

            listed.Add(new($"#{heading.Id}", title, heading.Span, IsHeading: true, around, beside));
            return listed[^1];
        }
    }
}
