using System.Collections.Immutable;
using Bukharin.Publish.Cloze;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;

namespace Bukharin.Publish.Excerpting;

/// <summary>An excerpt of a text, as Edition Markdown.</summary>
/// <param name="Markdown">The text of it.</param>
/// <param name="Name">What was asked for; null where only a number of words was.</param>
/// <param name="Words">How many words it has of the text.</param>
/// <param name="OfWords">How many words the text has.</param>
/// <param name="Cuts">What is left out.</param>
internal sealed record ExcerptText(string Markdown, string? Name, int Words, int OfWords, ImmutableArray<ExcerptCut> Cuts)
{
    /// <summary>A text whose labels are misread so often is numbered in no way that stating helps.</summary>
    private const int MostReadings = 32;

    /// <summary>How many labels before one that is misread may be the reason for it.</summary>
    private const int Reach = 4;

    /// <summary>Makes an excerpt.</summary>
    /// <param name="document">The text.</param>
    /// <param name="asked">Clauses and headings by their names, and ranges of them; none for the text from its beginning.</param>
    /// <param name="most">After how many words it ends, with the sentence; null for nowhere.</param>
    /// <param name="nameOf">What a cross-reference to a place of the text says.</param>
    /// <returns>The excerpt; null where something was asked for that is not there. And what is to be said.</returns>
    public static (ExcerptText? Excerpt, ImmutableArray<Diagnostic> Diagnostics) Make(Document document, ImmutableArray<string> asked, int? most, Func<string, string> nameOf)
    {
        var all = ExcerptUnits.Of(document);
        var (ranges, wrong) = new ExcerptRanges(all.Places, document.SourceFile).Find(asked);
        if (!wrong.IsEmpty)
        {
            return (null, wrong);
        }

        var units = all.Units;
        var kept = new bool[units.Length];
        foreach (var range in ranges)
        {
            kept.AsSpan(range.Start..range.End).Fill(true);
        }

        if (ranges.IsEmpty)
        {
            kept.AsSpan().Fill(true);
        }

        (int, ImmutableArray<Inline>)? shortened = null;
        if (most is { } words && ExcerptLength.Find(units, kept, words) is { Last: >= 0 } end)
        {
            kept.AsSpan(end.Last + 1).Clear();
            shortened = end.Inlines is { } left ? (end.Last, left) : null;
        }

        var tree = new ExcerptTree(units, kept, shortened);
        var log = ImmutableArray.CreateBuilder<Diagnostic>();
        var blocks = ExcerptLinks.Within(tree.Blocks(document.Blocks), nameOf, log.Add);
        var name = ranges.IsEmpty ? null : string.Join(", ", ranges.Select(range => range.Name));
        var statement = new ExcerptStatement(document, name);
        var total = units.Sum(unit => unit.Words);
        var of = total - tree.Cuts.Sum(cut => cut.Words);
        var others = DocumentWalker.Descendants(blocks).Count(node => node is Intervention { Kind: InterventionKind.Omission }) > tree.Cuts.Length;
        var head = statement.Head(of, total, tree.Cuts, others);
        return (new ExcerptText(Written(blocks), name, of, total, tree.Cuts), log.ToImmutable());

        string Written(ImmutableArray<Block> text)
        {
            var made = WithItsGaps(document with { FrontMatter = statement.FrontMatter(), Blocks = [head, .. text] });
            var stated = tree.Stated;

            // References may name ids that are others in the excerpt, by which it could not be read.
            var plain = made with { Blocks = ExcerptLinks.Renamed(made.Blocks, null) };
            var read = Read(plain);
            for (var i = 0; i < MostReadings && read is not null && Misread(made, read, stated) is { } label; i++)
            {
                stated.Add(label);
                read = Read(plain);
            }

            // Ids follow from what is there: that of a second clause 1 is that of the first, where the first is left out.
            return EditionMarkdown.Write(made with { Blocks = ExcerptLinks.Renamed(made.Blocks, Renamed(made, read)) }, stated);

            Document? Read(Document written) => MarkdownReader.Read(EditionMarkdown.Write(written, stated), document.SourceFile).Document;
        }
    }

    /// <summary>The first label that is read otherwise than it stands in the text, or the last before it of which it is not said that it is one; null for none.</summary>
    private static ClauseLabel? Misread(Document made, Document read, HashSet<ClauseLabel> stated)
    {
        var (before, after) = (DocumentWalker.Labels(made).Select(one => one.Label).ToList(), DocumentWalker.Labels(read).Select(one => one.Label).ToList());
        var wrong = Enumerable.Range(0, before.Count).FirstOrDefault(i => i >= after.Count || (before[i].Text, before[i].Address) != (after[i].Text, after[i].Address), -1);
        return wrong < 0 ? null : before.Take(wrong + 1).Reverse().Take(Reach).FirstOrDefault(label => !stated.Contains(label));
    }

    private static Dictionary<string, string> Renamed(Document made, Document? read)
    {
        var (before, after) = (DocumentWalker.Labels(made).ToList(), read is null ? [] : DocumentWalker.Labels(read).ToList());
        return before.Zip(after).Where(pair => pair.First.Label.Id != pair.Second.Label.Id)
            .DistinctBy(pair => pair.First.Label.Id, StringComparer.Ordinal)
            .ToDictionary(pair => pair.First.Label.Id, pair => pair.Second.Label.Id, StringComparer.Ordinal);
    }

    /// <summary>A text with those of its gaps alone that have a place in it: the others stand in what is left out.</summary>
    private static Document WithItsGaps(Document excerpt)
    {
        var placed = GapFinder.Find(excerpt).Gaps.Select(one => one.Gap).ToHashSet();
        var work = excerpt.FrontMatter.ClassWork;
        return excerpt with { FrontMatter = excerpt.FrontMatter with { ClassWork = work with { Gaps = [.. work.Gaps.Where(placed.Contains)] } } };
    }
}
