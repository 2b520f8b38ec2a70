using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy.Lifting;

/// <summary>A line whose glosses are lifted out, and the marks that wait for their places in it.</summary>
/// <param name="isVerse">Whether it is a stanza, whose lines may begin with an indent.</param>
internal sealed class LiftedLine(bool isVerse)
{
    // A mark by its category, without a form all the same.
    private const char GraphemeJoiner = '\u034F';

    private readonly List<Run> _line = [];
    private readonly List<Lifted> _waiting = [];

    // What stands in the margin, and before which run of the line: nothing in the line is other for it.
    private readonly List<(int Index, MarginRun Page)> _inMargin = [];
    private bool _hasSpace;
    private bool _isSpaceBehind;
    private bool _endsInLiftedSpace;

    // The row of marks of glosses with which the line ends, if it ends in one.
    private int _rowStart = -1;
    private int _rowEnd = -1;

    /// <summary>Whether nothing stands in it yet.</summary>
    public bool IsEmpty => _line.Count == 0;

    /// <summary>Whether a mark waits for its place.</summary>
    public bool IsWaiting => _waiting.Count > 0;

    public ImmutableArray<Run> Runs
    {
        get
        {
            List<Run> runs = [.. _line];
            for (var i = _inMargin.Count - 1; i >= 0; i--)
            {
                runs.Insert(OutsideOfRow(Math.Min(_inMargin[i].Index, _line.Count)), _inMargin[i].Page);
            }

            return [.. runs];
        }
    }

    /// <summary>Takes what stands in the margin beside this place.</summary>
    public void Pass(MarginRun page) => _inMargin.Add((_line.Count, page));

    /// <summary>Takes a gloss out here, with the space before it.</summary>
    /// <param name="mark">The mark of its note; null where that is left out.</param>
    public void Lift(MarkRun? mark)
    {
        var gloss = new Lifted(mark, TrimEnd() || _hasSpace);
        _waiting.Add(gloss);

        // Of one that has a mark, the mark tells where the space was.
        _endsInLiftedSpace |= mark is null && gloss.HasSpace;
        _hasSpace = false;
    }

    /// <summary>Lets a space go with the gloss that follows it.</summary>
    public void TakeSpace() => _hasSpace = true;

    /// <summary>Lets a space go that stands behind the glosses with which the line begins.</summary>
    public void PassSpace() => _isSpaceBehind = true;

    /// <summary>Adds punctuation that the waiting marks move behind.</summary>
    public void AppendBeforeMarks(TextRun punctuation)
    {
        Append(punctuation);
        _waiting.ForEach(gloss => gloss.Behind += punctuation.Text.Length);
    }

    /// <summary>Puts the waiting marks here.</summary>
    /// <param name="isCloseAfter">Whether no space stands behind the last of their brackets, with which the line begins.</param>
    public void Settle(bool isCloseAfter = false)
    {
        if (!IsWaiting)
        {
            return;
        }

        var isFirst = IsEmpty;
        _rowStart = _rowEnd == _line.Count ? _rowStart : _line.Count;
        var unsaid = new GlossPlace(RunBefore(_rowStart), IsClose: false, IsCloseAfter: false);
        for (var i = 0; i < _waiting.Count; i++)
        {
            var (gloss, isLast) = (_waiting[i], i == _waiting.Count - 1);
            var place = new GlossPlace(gloss.Behind, !gloss.HasSpace && !(isFirst && i == 0), isCloseAfter && isLast && !_isSpaceBehind);
            if (gloss.Mark is { } mark)
            {
                Append(mark with { Place = place == unsaid ? null : place, SpaceBehind = gloss.HasSpace ? gloss.Behind : null });
            }
        }

        _rowEnd = _line.Count;
        _waiting.Clear();
        _isSpaceBehind = false;
    }

    public void Append(Run run)
    {
        if (run is TextRun { Text: "" })
        {
            return;
        }

        // What has no width does not keep two numbers apart.
        if (_line is [.., var earlier, TextRun { Text: var words }] && GlossLifting.IsReadWith(earlier, run) && words.All(character => character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\u00AD'))
        {
            _line.RemoveAt(_line.Count - 1);
        }

        if (_line is [.., var before] && GlossLifting.IsReadWith(before, run))
        {
            // The space is not part of a page's name.
            var beside = before.Format.Intervention == InterventionKind.Page ? run : before;
            _line.Add(new TextRun(GlossLifting.BetweenMarks, Beside(beside.Format), beside.Span) { IsBetweenMarks = true });
        }

        _line.Add(_endsInLiftedSpace && run is TextRun text ? text with { FollowsLiftedSpace = true } : run);
        _endsInLiftedSpace &= run is MarkRun;
    }

    /// <summary>
    /// How many characters before a place are such that a mark moves behind them: what one that says nothing is taken to have
    /// moved behind. -1, so that it must be said, where one of no width is among them, which not every format keeps.
    /// </summary>
    private int RunBefore(int place)
    {
        var count = 0;
        for (var i = place - 1; i >= 0 && _line[i] is TextRun { Text: var words }; i--)
        {
            for (var at = words.Length - 1; at >= 0; at--)
            {
                if (words[at] == GraphemeJoiner || char.GetUnicodeCategory(words[at]) == UnicodeCategory.Format)
                {
                    return -1;
                }

                if (!MarkPlaces.IsPassed(words[at]))
                {
                    return count;
                }

                count++;
            }
        }

        return count;
    }

    /// <summary>A place in the line, or the nearest that is not in a row of marks and superscripts with spaces between them.</summary>
    private int OutsideOfRow(int index)
    {
        var (start, end) = (index, index);
        while (start > 0 && (IsSpaceOfRow(start) || IsSpaceOfRow(start - 1)))
        {
            start--;
        }

        while (end < _line.Count && (IsSpaceOfRow(end) || IsSpaceOfRow(end - 1)))
        {
            end++;
        }

        return start == index || end == index ? index : _line[end - 1] is MarkRun ? end : start;
    }

    private bool IsSpaceOfRow(int index) => index > 0 && index + 1 < _line.Count
        && _line[index] is TextRun { Text: GlossLifting.BetweenMarks } && GlossLifting.IsReadWith(_line[index - 1], _line[index + 1]);

    private bool TrimEnd()
    {
        var isTrimmed = false;

        // A space may have begun in a run before.
        while (_line is [.., TextRun text] && char.IsWhiteSpace(text.Text[^1]) && !EndsInIndent(text))
        {
            _line.RemoveAt(_line.Count - 1);
            Append(text with { Text = text.Text.TrimEnd() });
            isTrimmed = true;
        }

        return isTrimmed;
    }

    private bool EndsInIndent(TextRun last) =>
        isVerse && (_line is [_] or [.., LineBreakRun, _]) && last.Text.All(character => character == VerseLine.Space);

    /// <summary>The format of what stands beside a run and is not of its kind: nobody would see a link of a space, and it is no mark.</summary>
    private static RunFormat Beside(RunFormat format) => format.Reference == ReferencePart.Mark
        ? format with { Shift = BaselineShift.None, Reference = ReferencePart.None, Link = null, IsNoteNumber = false, Anchor = null }
        : format with { Shift = BaselineShift.None };

    /// <summary>A gloss that waits for the place of its mark.</summary>
    private sealed class Lifted(MarkRun? mark, bool hasSpace)
    {
        public MarkRun? Mark => mark;

        /// <summary>Whether a space stood before its bracket.</summary>
        public bool HasSpace => hasSpace;

        /// <summary>How many characters it has been moved behind.</summary>
        public int Behind { get; set; }
    }
}
