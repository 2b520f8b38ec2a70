using Bukharin.Publish.Typesetting.Hyphenation;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;

namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>Finds where a word can be broken, including a word of several fragments.</summary>
internal sealed class WordAnalysis(Hyphenators hyphenators, LineBreakingOptions options, double hyphenPenalty)
{
    private readonly List<Fragment> _fragments = [];
    private readonly List<int> _starts = [];
    private string _text = "";

    /// <summary>Adds the possible breaks of a word to its fragments.</summary>
    /// <param name="fragments">All fragments of the word.</param>
    /// <param name="hyphenate">Whether to use hyphenation patterns. Breaks that the text itself marks are found in any case.</param>
    /// <param name="indentPt">Width of the spaces before it, if they begin its line.</param>
    /// <param name="widthPt">Width of a line. If two breaks are further apart than this, breaks are added between any letters.</param>
    public void Analyse(IReadOnlyList<Fragment> fragments, bool hyphenate, double indentPt, double widthPt)
    {
        _fragments.Clear();
        _starts.Clear();
        var length = 0;
        foreach (var fragment in fragments)
        {
            _starts.Add(length);
            _fragments.Add(fragment);
            length += fragment.Text.Length;
        }

        _text = fragments is [var only] ? only.Text : string.Concat(fragments.Select(fragment => fragment.Text));

        var hasSoftBreaks = AddSoftBreaks();

        // In text without spaces, an address is only a part of the characters between two spaces.
        AddScriptBreaks();
        if (IsAddress(_text))
        {
            AddAddressBreaks();
        }
        else
        {
            AddExplicitBreaks();
            if (hyphenate && !hasSoftBreaks)
            {
                AddHyphens();
            }
        }

        foreach (var fragment in _fragments)
        {
            fragment.Breaks.Sort(static (a, b) => a.Offset.CompareTo(b.Offset));
        }

        if (indentPt + _fragments.Sum(static fragment => fragment.WidthPt) > widthPt)
        {
            EmergencyBreaks.Add(_fragments, indentPt, widthPt);
        }
    }

    private static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal)
        || (text.Contains('@', StringComparison.Ordinal) && text.Contains('.', StringComparison.Ordinal));

    private bool AddSoftBreaks()
    {
        var any = false;
        foreach (var fragment in _fragments)
        {
            foreach (var soft in fragment.SoftBreaks)
            {
                fragment.Breaks.Add(soft with { Penalty = soft.IsHyphenated ? hyphenPenalty : 0 });
                any = true;
            }
        }

        return any;
    }

    /// <summary>The Chicago Manual of Style, 7.46: after a colon or slashes, before other punctuation; never with a hyphen.</summary>
    private void AddAddressBreaks()
    {
        for (var i = 3; i < _text.Length - 2; i++)
        {
            var before = _text[i - 1];
            var after = _text[i];
            if ((before is '/' or ':' && after is not ('/' or ':'))
                || (after is '.' or '?' or '&' or '=' or '_' or '#' or '%' or '~' && char.IsLetterOrDigit(before)))
            {
                Add(i, isHyphenated: false, options.AddressPenalty);
            }
        }
    }

    private void AddExplicitBreaks()
    {
        for (var i = 2; i < _text.Length; i++)
        {
            var before = _text[i - 1];
            var after = _text[i];
            if (InNoteMark(i) || _fragments[FragmentAt(i - 1)].Piece.Level > 0 || _fragments[FragmentAt(i)].Piece.Level > 0)
            {
                continue;
            }

            if (Spaces.IsHyphen(before))
            {
                // A single letter beside a hyphen is not separated ("e-mail"), nor are two numbers ("1936-37").
                if (i >= 3 && i + 1 < _text.Length && char.IsLetterOrDigit(_text[i - 2]) && char.IsLetterOrDigit(_text[i - 3])
                    && Spaces.IsLetter(after) && Spaces.IsLetter(_text[i + 1]))
                {
                    Add(i, isHyphenated: false, options.ExplicitHyphenPenalty);
                }
            }
            else if (Spaces.IsDash(before))
            {
                if (char.IsLetterOrDigit(after) || IsOpening(after))
                {
                    Add(i, isHyphenated: false, char.IsDigit(after) ? options.DashPenalty * 5 : options.DashPenalty);
                }
            }
            else if (before is '/' or '\u2026' && i >= 4 && Spaces.IsLetter(_text[i - 2]) && Spaces.IsLetter(after) && i + 3 <= _text.Length)
            {
                Add(i, isHyphenated: false, options.DashPenalty);
            }
        }
    }

    /// <summary>Adds the breaks between ideographs. The mark of a note stays with the ideograph before it, and so does closing punctuation behind it.</summary>
    private void AddScriptBreaks()
    {
        if (!ScriptBreaks.Concern(_text))
        {
            return;
        }

        for (var i = 1; i < _text.Length; i++)
        {
            if (!InNoteMark(i) && _fragments[FragmentAt(i - 1)].Piece.Level == 0 && _fragments[FragmentAt(i)].Piece.Level == 0 && ScriptBreaks.MayEnd(_text, i))
            {
                Add(i, isHyphenated: false, penalty: 0);
            }
        }
    }

    private static bool IsOpening(char character) => character is '(' or '[' or '\u201C' or '\u2018' or '\u201E' or '\u00AB';

    private void AddHyphens()
    {
        for (var start = 0; start < _text.Length;)
        {
            if (!Spaces.IsLetter(_text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < _text.Length && (Spaces.IsLetter(_text[end])
                || (Spaces.IsApostrophe(_text[end]) && end + 1 < _text.Length && Spaces.IsLetter(_text[end + 1]))))
            {
                end++;
            }

            HyphenateRun(start, end);
            start = end;
        }
    }

    private void HyphenateRun(int start, int end)
    {
        var first = FragmentAt(start);
        var touchesHyphen = (start > 0 && Spaces.IsHyphen(_text[start - 1])) || (end < _text.Length && Spaces.IsHyphen(_text[end]));
        var touchesDigit = (start > 0 && char.IsDigit(_text[start - 1]))
            || (end < _text.Length && char.IsDigit(_text[end]) && !InNoteMark(end));
        if (touchesDigit || hyphenators.Find(_fragments[first].Piece.Language) is not { } hyphenator)
        {
            return;
        }

        for (var i = first; i < _fragments.Count && _starts[i] < end; i++)
        {
            var fragment = _fragments[i];
            if (fragment.IsNoteMark)
            {
                end = _starts[i];
                break;
            }

            if (fragment.Piece.NoHyphens
                || !string.Equals(fragment.Piece.Language, _fragments[first].Piece.Language, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }
        }

        var word = _text[start..Math.Max(start, end)];
        if (IsAllCapitals(word))
        {
            return;
        }

        // Parts of a compound are rather not hyphenated, since the hyphen of the compound can be used.
        var penalty = touchesHyphen ? hyphenPenalty * 3 : hyphenPenalty;
        penalty *= hyphenator.Spares(word) ? options.NameHyphenFactor : 1;
        foreach (var point in hyphenator.Find(word))
        {
            Add(start + point, isHyphenated: true, penalty);
        }
    }

    private static bool IsAllCapitals(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }

    private bool InNoteMark(int offset) => _fragments[FragmentAt(offset)].IsNoteMark;

    private int FragmentAt(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    private void Add(int offset, bool isHyphenated, double penalty)
    {
        // A break between two fragments is stored with the first, whose font has the hyphen.
        var index = FragmentAt(offset - 1);
        _fragments[index].Breaks.Add(new WordBreak(offset - _starts[index], isHyphenated, penalty));
    }
}
