using System.Globalization;

namespace Bukharin.Publish.Writers.Copy.Setting;

/// <summary>Decides what each straight mark of a line stands for, by what is open where it stands.</summary>
/// <remarks>
/// A mark's neighbours decide where they can: behind a space a quotation opens, before a space it closes. Where they cannot, as
/// between a dash and a word, it closes what is open and else opens. A quotation that goes on over several paragraphs opens
/// anew in each and closes in the last, so that one that is left open at a paragraph's end is no fault.
/// </remarks>
internal sealed class QuotationPairing
{
    private const string ClosingStops = ".,;:!?\u2026)]}";

    private readonly SourceLine _line;
    private readonly MarkRole[] _roles;
    private readonly List<(char Straight, LanguageRules? Rules)> _open = [];
    private readonly Apostrophes _apostrophes;
    private readonly Primes _primes;

    public QuotationPairing(SourceLine line)
    {
        _line = line;
        _roles = new MarkRole[line.Length];
        _apostrophes = new Apostrophes(line, this);
        _primes = new Primes(line, this);
    }

    /// <summary>What the mark at an index stands for; known of those that have been set.</summary>
    public MarkRole RoleOf(int index) => index >= 0 && index < _roles.Length ? _roles[index] : MarkRole.None;

    /// <summary>Whether a quotation of that straight mark is the last that was opened.</summary>
    public bool IsInnermost(char straight) => _open is [.., var last] && last.Straight == straight;

    /// <summary>Whether a quotation of that straight mark is open.</summary>
    public bool IsOpen(char straight) => _open.Exists(quotation => quotation.Straight == straight);

    /// <summary>Sets all straight marks.</summary>
    public void Set()
    {
        for (var i = 0; i < _line.Length; i++)
        {
            if (_line.RulesAt(i) is not { } rules)
            {
                continue;
            }

            if (_line.IsStraight(i))
            {
                SetStraight(i, rules);
            }
            else
            {
                Follow(i, rules);
            }
        }
    }

    /// <summary>Whether a mark that is still to be decided can only close a quotation, or only open one; null where it can do both.</summary>
    public bool? Opens(int i)
    {
        if (_line.NameMarks.TryGetValue(i, out var opensName))
        {
            return opensName;
        }

        var next = i + 1;
        while ((_line.IsStraight(next) && !_line.HasLiftedSpaceBefore(next)) || _line.IsFormless(next))
        {
            next++;
        }

        var before = i - 1;
        while (_line.IsFormless(before))
        {
            before--;
        }

        var (isSpaceBefore, isSpaceAfter) = (_line.IsSpaceOrEnd(before), _line.IsSpaceOrEnd(next) || _line.HasLiftedSpaceBefore(next));
        if (isSpaceBefore && isSpaceAfter)
        {
            return _line[next] is null ? false : _line.IsEdge(before) ? true : null;
        }

        if (isSpaceBefore)
        {
            return _line.IsEdge(before) || !IsClosingStop(next) ? true : null;
        }

        if (isSpaceAfter)
        {
            return false;
        }

        if (_line[i - 1] == _line[i] && RoleOf(i - 1) == MarkRole.Opening && (_line.HasMarkBefore(i) || IsClosingStop(next)))
        {
            // Nothing stood in the quotation but a bracket that is a note now.
            return false;
        }

        return OpensBehind(i - 1) ? true
            : IsEllipsis(next) ? IsEndedBefore(i) ? false : null
            : IsClosingStop(next) ? false : null;
    }

    /// <summary>
    /// Whether a quotation is closed by a later mark that can do nothing else, before another one opens: a mark behind
    /// punctuation, or behind a word and before punctuation.
    /// </summary>
    public bool ClosesLater(int i)
    {
        for (var k = i + 1; k < _line.Length; k++)
        {
            if (_line[k] != _line[i] || Apostrophes.IsInWord(_line, k))
            {
                continue;
            }

            if (Opens(k) != false)
            {
                return false;
            }

            if (_line.IsWord(k - 1) ? !_line.IsDigit(k - 1) && !_line.IsLetter(k + 2) : !_line.IsSpaceOrEnd(k - 1))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsClosingStop(int i) => _line[i] is { } c
        && (ClosingStops.Contains(c, StringComparison.Ordinal) || char.GetUnicodeCategory(c) == UnicodeCategory.FinalQuotePunctuation)
        && !(c == '.' && _line[i + 1] == '.');

    private bool IsEllipsis(int i) => _line[i] == '\u2026' || (_line[i] == '.' && _line[i + 1] == '.');

    /// <summary>Whether words end before a mark: behind a comma or a colon, as behind a dash, those that begin with three points can be quoted.</summary>
    private bool IsEndedBefore(int i) => _line.IsWord(i - 1) || _line[i - 1] is '.' or '!' or '?' or '\u2026'
        || (_line[i - 1] is { } c && char.GetUnicodeCategory(c) == UnicodeCategory.ClosePunctuation);

    private bool OpensBehind(int i) => _line[i] is { } c && c switch
    {
        '"' => RoleOf(i) == MarkRole.Opening,
        '\'' => RoleOf(i) == MarkRole.Opening || (RoleOf(i) == MarkRole.Apostrophe && _apostrophes.IsElision(i) && _line.IsWord(i + 2)),
        '/' or '\u00BF' or '\u00A1' => true,
        _ => char.GetUnicodeCategory(c) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation
            && _line.RulesAt(i)?.Marks.Closes(c) != true,
    };

    private void SetStraight(int i, LanguageRules rules)
    {
        var straight = _line[i]!.Value;
        _roles[i] = _primes.IsPrime(i) ? MarkRole.Prime
            : straight == '\'' && _apostrophes.IsApostrophe(i) ? MarkRole.Apostrophe
            : Opens(i) is { } opens ? opens ? MarkRole.Opening : MarkRole.Closing
            : IsOpen(straight) ? MarkRole.Closing : MarkRole.Opening;
        switch (_roles[i])
        {
            case MarkRole.Opening:
                _open.Add((straight, rules));
                SetMark(i, rules.Marks.For(straight, opens: true), rules, inside: i + 1);
                break;
            case MarkRole.Closing:
                // The marks are those of the language that the quotation was opened in, if it was by a straight one.
                var opened = Close(straight) ?? rules;
                SetMark(i, opened.Marks.For(straight, opens: false), opened, inside: i - 1);
                break;
            case MarkRole.Apostrophe:
                _line.Set(i, "\u2019");
                break;
            default:
                _line.Set(i, straight == '"' ? "\u2033" : "\u2032");
                break;
        }
    }

    private void SetMark(int i, char mark, LanguageRules rules, int inside)
    {
        var isSpaced = rules.IsSpaced && mark is '\u00AB' or '\u00BB' or '\u2039' or '\u203A';
        if (!isSpaced)
        {
            _line.Set(i, mark.ToString());
        }
        else if (_line[inside] is { } c && char.IsWhiteSpace(c) && c != '\n')
        {
            // The source has the space itself.
            _line.Set(i, mark.ToString());
            if (c == ' ')
            {
                _line.Set(inside, "\u202F");
            }
        }
        else
        {
            _line.Set(i, inside > i ? $"{mark}\u202F" : $"\u202F{mark}");
        }
    }

    /// <summary>Keeps count of quotations that the source has marks of its own for.</summary>
    private void Follow(int i, LanguageRules rules)
    {
        var mark = _line[i]!.Value;
        var (isSingle, isDouble) = (mark is '\u2018' or '\u201A' or '\u2039' or '\u203A' or '\u2019', mark is '\u201C' or '\u201E' or '\u00AB' or '\u00BB' or '\u201D');
        if ((!isSingle && !isDouble) || (mark == '\u2019' && Apostrophes.IsInWord(_line, i)))
        {
            return;
        }

        var straight = isSingle ? '\'' : '"';
        if (rules.Marks.Closes(mark) || (mark is not ('\u201E' or '\u201A') && IsOpen(straight) && Opens(i) == false))
        {
            Close(straight);
        }
        else if (Opens(i) == true)
        {
            _open.Add((straight, null));
        }
    }

    private LanguageRules? Close(char straight)
    {
        var last = _open.FindLastIndex(quotation => quotation.Straight == straight);
        if (last < 0)
        {
            return null;
        }

        // A double quotation ends what single marks have opened in it: those may be apostrophes. The other way round it goes on.
        var rules = _open[last].Rules;
        _open.RemoveRange(last, straight == '"' ? _open.Count - last : 1);
        return rules;
    }
}
