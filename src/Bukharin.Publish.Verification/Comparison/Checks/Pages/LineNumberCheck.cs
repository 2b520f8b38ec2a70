using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Comparison.Checks.Pages;

/// <summary>Counts the lines of the text, as they stand on the pages, and holds the numbers in the margins against them.</summary>
/// <remarks>
/// Counted is every line of the source's own words but those of headings, of tables, of figures and of paragraphs that stand directly in a source
/// note, an imprint or a marginal note. Where words are lost or added, lines may be, and that has been told of: from there on the next number
/// in the margin is believed. So it is behind a line of which no word tells whether it is counted.
/// </remarks>
internal sealed class LineNumberCheck(StoryComparison story, ExpectedEdition expected, FoundEdition found, int step)
{
    /// <summary>Divisions that are the text as it runs.</summary>
    private static readonly string[] Parts = [ContainerNames.Introduction, ContainerNames.Letter, ContainerNames.Postscript, ContainerNames.Commentary];

    private readonly bool[] _isCounted = Counted(story, expected);
    private int _count;
    private bool _isSure = true;
    private int _lastOld = -1;

    /// <summary>Reports numbers beside no line.</summary>
    /// <param name="story">The text.</param>
    /// <param name="edition">The edition, of a format that has pages.</param>
    public static void Strays(StoryComparison story, RecoveredEdition edition)
    {
        foreach (var stray in edition.StrayLineNumbers.IsDefault ? [] : edition.StrayLineNumbers)
        {
            story.Report(DiagnosticCodes.LineNumberAstray, SourceSpan.Whole(story.SourceFile), stray.Number, stray.Page);
        }
    }

    /// <summary>Reports numbers that are lost, wrong, or not asked for.</summary>
    public void Run()
    {
        if (step == 0)
        {
            if (found.Lines.Find(line => line.Number.Length > 0) is { } numbered)
            {
                story.Report(DiagnosticCodes.LineNumbersAdded, story.SpanAt(numbered.Position));
            }
        }
        else if (found.Lines.Count > 0)
        {
            for (var i = 0; i < found.Lines.Count; i++)
            {
                Next(found.Lines[i], i + 1 < found.Lines.Count ? found.Lines[i + 1] : new FoundLine("", story.New.Count, InWord: 0));
            }
        }
        else if (found.LineCounts.Where(one => IsCounted(one.LastToken)).Sum(one => one.Count) >= step)
        {
            story.Report(DiagnosticCodes.LineNumberLost, SourceSpan.Whole(story.SourceFile), step, ", nor has any other");
        }

        bool IsCounted(int token) => story.Alignment.OldOf[token] is >= 0 and var old && _isCounted[old];
    }

    private void Next(FoundLine line, FoundLine next)
    {
        var end = next.Position + (next.IsInWord ? 1 : 0);

        // The last word tells: labels without words of their own come before the paragraph that they share a line with.
        var oldOf = story.Alignment.OldOf;
        var first = line.Position;
        while (first < end && oldOf[first] < 0)
        {
            first++;
        }

        var last = Math.Max(line.Position, end - 1);
        while (last > first && oldOf[last] < 0)
        {
            last--;
        }

        if (first >= Math.Max(end, line.Position + (line.IsInWord ? 1 : 0)) || oldOf[first] < 0)
        {
            // None of its words is the source's, or it has none but a note's mark.
            _isSure = false;
            Believe(line);
            return;
        }

        var (begins, ends) = (oldOf[first], oldOf[last]);

        // A word that is divided between two lines is the last of the one and the first of the other.
        _isSure &= begins == _lastOld + 1 || begins == _lastOld;
        _isSure &= ends - begins == last - first;
        _lastOld = ends;
        if (!IsSeen(first, last))
        {
            // Nothing is seen of its words, and a note's mark may be.
            _isSure = false;
            Believe(line);
            return;
        }

        var isCounted = _isCounted[ends];
        _count += isCounted ? 1 : 0;
        if (!_isSure)
        {
            Believe(line);
        }
        else if (line.Number.Length > 0 && !(isCounted && _count % step == 0 && line.Number == Text(_count)))
        {
            var what = isCounted ? $"line {Text(_count)} of the text" : "a line that is not counted";
            story.Report(DiagnosticCodes.LineNumberWrong, story.Span(begins, begins + 1), line.Number, what, story.In(begins));
        }
        else if (line.Number.Length == 0 && isCounted && _count % step == 0)
        {
            story.Report(DiagnosticCodes.LineNumberLost, story.Span(begins, begins + 1), Text(_count), story.In(begins));
        }
    }

    /// <summary>Whether anything is seen of the words of a line: some characters only turn the direction of others.</summary>
    private bool IsSeen(int first, int last) => Enumerable.Range(first, last - first + 1).Any(token => !story.Excerpts.IsUnseen(story.New, token));

    private void Believe(FoundLine line)
    {
        if (int.TryParse(line.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            (_count, _isSure) = (number, true);
        }
    }

    /// <summary>Which expected words stand in paragraphs whose lines are counted.</summary>
    private static bool[] Counted(StoryComparison story, ExpectedEdition expected)
    {
        var counted = new bool[story.Old.Count];
        for (var i = 0; i < expected.Structures.Count; i++)
        {
            var (start, structure) = expected.Structures[i];
            var end = i + 1 < expected.Structures.Count ? expected.Structures[i + 1].Token : counted.Length;
            for (var token = start; token < end && IsText(structure); token++)
            {
                counted[token] = story.OriginOf(token).Place is ExpectedPlace.Text or ExpectedPlace.Ornament;
            }
        }

        return counted;
    }

    private static bool IsText(RecoveredStructure structure) => structure.HeadingLevel == 0 && !structure.Containers.Any(one => one.Kind is ContainerNames.Table or ContainerNames.Figure)
        && (structure.IsBreak || structure.Containers.LastOrDefault(one => !Parts.Contains(one.Kind))?.Kind is not (ContainerNames.Source or ContainerNames.Imprint or ContainerNames.Margin));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
