using System.Collections.Immutable;
using Bukharin.Publish.Cloze;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;

namespace Bukharin.Publish.Excerpting;

/// <summary>An excerpt of a text, as Edition Markdown.</summary>
/// <param name="Markdown">The excerpt in Edition Markdown.</param>
/// <param name="Name">The name of what was asked for; null where no place was asked for.</param>
/// <param name="Words">The number of words of the text that the excerpt has.</param>
/// <param name="OfWords">The number of words in the whole text.</param>
/// <param name="Cuts">The omissions, in the order of the text.</param>
internal sealed record ExcerptText(string Markdown, string? Name, int Words, int OfWords, ImmutableArray<ExcerptCut> Cuts)
{
    /// <summary>The most misread labels that are corrected one by one; where there are more, stating labels does not help.</summary>
    private const int MostReadings = 32;

    /// <summary>The number of labels, from a misread one backwards, that are considered as the cause of the misreading.</summary>
    private const int Reach = 4;

    /// <summary>Makes an excerpt.</summary>
    /// <param name="document">The text.</param>
    /// <param name="asked">The names of clauses and headings, and ranges of them; empty for the text from its beginning.</param>
    /// <param name="most">The number of words after which the excerpt ends, with the sentence; null for no limit.</param>
    /// <param name="nameOf">Gives the words of a cross-reference by its target.</param>
    /// <returns>The excerpt, or null where something that was asked for cannot be found; and the diagnostics.</returns>
    public static (ExcerptText? Excerpt, ImmutableArray<Diagnostic> Diagnostics) Make(Document document, ImmutableArray<string> asked, int? most, Func<string, string> nameOf)
    {
        // A marginal note that stands beside a word goes where its sentence goes.
        document = document with { Blocks = MarginSpans.Within(document.Blocks) };
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
            var made = WithItsMatter(document with { FrontMatter = statement.FrontMatter(), Blocks = [head, .. text] });
            var stated = tree.Stated;

            // Cross-references may name ids that differ in the excerpt and would not be found, so they are plain text when it is read back.
            var plain = made with { Blocks = ExcerptLinks.Renamed(made.Blocks, null) };
            var read = Read(plain);
            for (var i = 0; i < MostReadings && read is not null && Misread(made, read, stated) is { } label; i++)
            {
                stated.Add(label);
                read = Read(plain);
            }

            // Ids depend on the clauses that are present: a second clause 1 gets the id of the first where the first is left out.
            return EditionMarkdown.Write(made with { Blocks = ExcerptLinks.Renamed(made.Blocks, Renamed(made, read)) }, stated);

            Document? Read(Document written) => MarkdownReader.Read(EditionMarkdown.Write(written, stated), document.SourceFile).Document;
        }
    }

    /// <summary>
    /// The first label that is read back differently from the text or, where it is stated to be a label already, the nearest one
    /// before it that is not; null for none.
    /// </summary>
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

    /// <summary>The excerpt with only those gaps, and only those persons, places and things, that have a place in it; the others belong to what is left out. What the text has in files the excerpt has itself, since these are the whole text's.</summary>
    private static Document WithItsMatter(Document excerpt)
    {
        var placed = GapFinder.Find(excerpt).Gaps.Select(one => one.Gap).ToHashSet();
        var named = DocumentWalker.Descendants(excerpt).OfType<Mention>().Select(mention => (mention.Kind, mention.Key)).ToHashSet();
        var front = excerpt.FrontMatter;
        return excerpt with
        {
            FrontMatter = front with
            {
                ClassWork = front.ClassWork with { File = null, Gaps = [.. front.ClassWork.Gaps.Where(placed.Contains)] },
                Registers = front.Registers with { Entries = [.. front.Registers.Entries.Where(entry => named.Contains((entry.Kind, entry.Key)))], Files = [] },
            },
        };
    }
}
