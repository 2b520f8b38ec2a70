using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Lifting;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Writers.Pagination;

/// <summary>Finds where the pages of a book turn in its text.</summary>
/// <remarks>
/// What is on a page says which run it belongs to but not which words of it, so the characters of each run are counted from
/// page to page, spaces and hyphens of line breaks apart: both are the compositor's. A word that is divided
/// between two pages belongs to the later one, whole. A marker inside it would part it for whoever searches the text or
/// has it read out.
/// </remarks>
internal sealed class PageTurns
{
    private readonly PreparedCopy _copy;
    private readonly Dictionary<Run, (Node Block, int Index)> _runs = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _others = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Run, int> _counts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TitlePart, int> _partCounts = [];
    private readonly ImmutableArray<PageTurn>.Builder _lines = ImmutableArray.CreateBuilder<PageTurn>();

    // Where the last place was found, and how many characters are before it: the next is looked for from there on, since a run can fill
    // hundreds of pages.
    private (TextRun? Text, int Offset, int Count) _lastTurn;
    private (Node? Block, SameRuns? Runs) _lastRuns;
    private long _looked;

    // By their baselines, those of the page beside whose lines no word has been met yet.
    private Dictionary<double, string> _numbers = [];

    private PageTurns(PreparedCopy copy)
    {
        _copy = copy;
        foreach (var block in DocumentWalker.Blocks(copy.Document.Blocks))
        {
            switch (block)
            {
                case Paragraph or Heading:
                    var runs = copy.OnPages.Runs(block);
                    for (var i = 0; i < runs.Length; i++)
                    {
                        _runs.Add(runs[i], (block, i));
                    }

                    break;
                case Clause clause:
                    _others.Add(clause.Label);
                    break;
                case ThematicBreak:
                    _others.Add(block);
                    break;
            }
        }
    }

    /// <summary>Finds the beginning of each line that has a number in the margin, in order; what stands for the page is the number.</summary>
    /// <inheritdoc cref="Find(ImmutableArray{Page}, PreparedCopy)" path="/param" />
    public static ImmutableArray<PageTurn> FindNumberedLines(ImmutableArray<Page> pages, PreparedCopy copy)
    {
        var turns = new PageTurns(copy);
        foreach (var page in pages)
        {
            turns._numbers = page.Contents.OfType<PlacedText>().Where(content => content.Artifact == ArtifactKind.LineNumber)
                .ToDictionary(content => content.BaselinePt, content => string.Concat(content.Glyphs.Select(glyph => glyph.Text)));
            turns.Find(page);
        }

        return turns._lines.ToImmutable();
    }

    /// <summary>Finds the beginning of each page, in order.</summary>
    /// <param name="pages">The pages, as they are painted.</param>
    /// <param name="copy">The copy that they were set from.</param>
    public static ImmutableArray<PageTurn> Find(ImmutableArray<Page> pages, PreparedCopy copy)
    {
        var turns = new PageTurns(copy);
        return [.. pages.Select(turns.Find)];
    }

    /// <summary>How many characters and runs of the copy are looked at to find all pages: it grows with the text, and not with its square.</summary>
    internal static long Effort(ImmutableArray<Page> pages, PreparedCopy copy)
    {
        var turns = new PageTurns(copy);
        foreach (var page in pages)
        {
            turns.Find(page);
        }

        return turns._looked;
    }

    private PageTurn Find(Page page)
    {
        PageTurn? turn = null;

        // A note in the margin stands before its paragraph: a page begins with it only where that paragraph does not come from the page before.
        PageTurn? noted = null;
        foreach (var content in page.Contents.OfType<PlacedText>())
        {
            var count = content.Glyphs.Sum(glyph => Count(glyph.Text));
            if (count == 0)
            {
                continue;
            }

            if (content.Float > 0)
            {
                // A figure at the head or the foot of a page is written elsewhere in the text.
                if (content.Tag is Run own && _runs.ContainsKey(own))
                {
                    _counts[own] = _counts.GetValueOrDefault(own) + count;
                }

                continue;
            }

            // Bullets, what is no part of the text, contents, which are the PDF's own, entries of lists, and notes, which stand below the page's text, begin no page.
            switch (content.Tag)
            {
                case Run run when _runs.ContainsKey(run):
                    if (content.MarginNote > 0)
                    {
                        noted = turn is null ? noted ?? InRun(page.Folio, run) : null;
                    }
                    else
                    {
                        turn ??= noted is not null && !Begins(run) ? InRun(page.Folio, run) : noted ?? InRun(page.Folio, run);
                    }

                    if (content.MarginNote == 0 && _numbers.Remove(content.BaselinePt, out var number))
                    {
                        _lines.Add(InRun(number, run));
                    }

                    _counts[run] = _counts.GetValueOrDefault(run) + count;

                    // What stands before the text and again behind it begins anew.
                    _partCounts.Clear();
                    break;
                case TitleLine { Part: not (TitlePart.ContentsHeading or TitlePart.ContentsEntry) and var part }:
                    turn ??= new PageTurn(page.Folio, part, Offset: _partCounts.GetValueOrDefault(part));
                    _partCounts[part] = _partCounts.GetValueOrDefault(part) + count;
                    break;
                case { } other when _others.Contains(other):
                    turn ??= noted ?? new PageTurn(page.Folio, other);
                    if (_numbers.Remove(content.BaselinePt, out var beside))
                    {
                        _lines.Add(new PageTurn(beside, other));
                    }

                    break;
            }
        }

        return turn ?? noted ?? new PageTurn(page.Folio, At: null);
    }

    /// <summary>Whether a run begins its block, of which no page has any words yet.</summary>
    private bool Begins(Run run) => _runs[run] is var (block, index) && !_copy.OnPages.Runs(block).Take(index + 1).Any(_counts.ContainsKey);

    /// <summary>The place in a run behind the characters that earlier pages have of it.</summary>
    private PageTurn InRun(string folio, Run run)
    {
        var (block, index) = _runs[run];
        if (run is not TextRun { Format.IsNoteNumber: false })
        {
            // The number of a note is one word, and where each page counts anew the printed one has other figures.
            return new PageTurn(folio, block, Same(block, index));
        }

        (index, var before) = Same(block, index, _counts.GetValueOrDefault(run));
        var text = (TextRun)_copy.Runs(block)[index];
        var words = text.Text;
        var (offset, count) = ReferenceEquals(text, _lastTurn.Text) && _lastTurn.Count <= before ? (_lastTurn.Offset, _lastTurn.Count) : (0, 0);
        for (; offset < words.Length; offset++)
        {
            _looked++;
            if (InkedCharacters.IsOne(words[offset]) && count++ == before)
            {
                _lastTurn = (text, offset, before);
                var (start, startOffset) = IsInWord(words, offset) ? WordStart(_copy.Runs(block), index, offset) : (index, offset);
                return new PageTurn(folio, block, start, startOffset);
            }
        }

        throw new InvalidOperationException($"{run.Span}: page {folio} has more of the text than its copy.");
    }

    /// <summary>A run that is no words in the copy as other formats have it.</summary>
    private int Same(Node block, int index) => ReferenceEquals(_copy, _copy.OnPages) ? index : RunsOf(block).Of(index);

    /// <summary>A place in words in the copy as other formats have it, which have the pages of the source in their lines.</summary>
    private (int Run, int Count) Same(Node block, int index, int count) => ReferenceEquals(_copy, _copy.OnPages) ? (index, count) : RunsOf(block).Of(index, count);

    private SameRuns RunsOf(Node block)
    {
        if (_lastRuns.Block != block)
        {
            _lastRuns = (block, new SameRuns(_copy.OnPages.Runs(block), _copy.Runs(block)));
            _looked += _copy.Runs(block).Length;
        }

        return _lastRuns.Runs!;
    }

    /// <summary>Where the word begins that a character belongs to. At most line ends, it is the character itself.</summary>
    private static (int Run, int Offset) WordStart(ImmutableArray<Run> runs, int run, int offset)
    {
        var (startRun, startOffset) = (run, offset);
        while (run >= 0 && runs[run] is TextRun words)
        {
            for (; offset > 0 && IsInWord(words.Text, offset - 1); offset--)
            {
                (startRun, startOffset) = (run, offset - 1);
            }

            if (offset > 0)
            {
                break;
            }

            // A note's mark inside a word parts it no more than a change of its look does, nor does the white before the mark.
            do
            {
                run--;
            }
            while (run >= 0 && runs[run] is MarkRun or TextRun { Text: GlossLifting.BetweenMarks });

            offset = run >= 0 && runs[run] is TextRun before ? before.Text.Length : 0;
        }

        return (startRun, startOffset);
    }

    /// <summary>Number of characters of some words, counted as <see cref="PageTurn.Offset"/> of a <see cref="TitlePart"/> is.</summary>
    public static int Count(ReadOnlySpan<char> words) => InkedCharacters.Count(words);

    // Letters of scripts that are written without spaces have no hyphens at line ends, and each is a word here. Korean has spaces, though its lines may end anywhere.
    private static bool IsInWord(string words, int i)
    {
        if (words[i] is '-' or '\u2010' or '\u2011' or '\u2019' or '\'' or '\u00AD' or '\u034F' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF')
        {
            return true;
        }

        if (words[i] is (>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F') or (>= '\uA960' and <= '\uA97F') or (>= '\uAC00' and <= '\uD7FF'))
        {
            return true;
        }

        var isSecondHalf = i > 0 && char.IsSurrogatePair(words[i - 1], words[i]);
        return CharUnicodeInfo.GetUnicodeCategory(words, isSecondHalf ? i - 1 : i) is <= UnicodeCategory.OtherNumber and not UnicodeCategory.OtherLetter;
    }
}
