using Bukharin.Publish.Model;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>A line of the source: its words as they stand, and between them the places of its brackets and notes.</summary>
/// <remarks>
/// Nothing is moved here. A gloss is a place between two characters, where its bracket stands; it is for the mark of an edition
/// to lead back to it. The space before a bracket is the bracket's, and so is the one behind it at a line's beginning; the indent
/// of a line of verse is the line's.
/// </remarks>
internal sealed class ExpectedLine
{
    private readonly List<(int Note, bool IsClose)> _beginning = [];
    private int _start;
    private int _wordsFrom;
    private readonly bool _isVerse;
    private bool _beginsVerse;

    /// <param name="isVerse">Whether it is a stanza, whose lines may begin with an indent.</param>
    public ExpectedLine(bool isVerse) => (_isVerse, _beginsVerse) = (isVerse, isVerse);

    public LineText Text { get; } = new();

    /// <summary>The brackets that are taken out of the line, by the numbers of their notes.</summary>
    public List<(int Note, SourceBracket Bracket)> Brackets { get; } = [];

    private bool IsAtStart { get; set; } = true;

    /// <summary>Begins the words of the line, behind what is put before them.</summary>
    public void Begin() => (_start, _wordsFrom) = (Text.Length, Text.Length);

    public void Append(string words, int origin)
    {
        if (words.Length == 0)
        {
            // A space beside a page of the source that the line closes up around.
            return;
        }

        if (_beginsVerse && words.All(character => character == VerseLine.Space))
        {
            Text.Append(words, origin);
            (_wordsFrom, IsAtStart) = (Text.Length, false);
            return;
        }

        _beginsVerse = _isVerse && words == "\n";
        if (IsAtStart && words.All(CharacterClass.IsSpaceInLine))
        {
            Text.Append(words, origin);
            return;
        }

        EndBeginning(isCloseAfter: !CharacterClass.IsSpaceInLine(words[0]) && Text.Length == _start);
        Text.Append(words, origin);
    }

    /// <summary>The reference of a note, or the end of a bracket that stays in the line.</summary>
    /// <param name="note">The note; null for one that the edition leaves out.</param>
    public void Mark(int? note)
    {
        _beginsVerse = false;
        EndBeginning(isCloseAfter: Text.Length == _start);
        if (note is { } number)
        {
            Text.Mark(number);
        }

        _wordsFrom = Text.Length;
    }

    /// <summary>The place of a gloss.</summary>
    /// <param name="left">Its note; null where the edition leaves it out.</param>
    public void Gloss(int? left)
    {
        _beginsVerse = false;
        var length = Text.Length;
        Text.TrimEnd(_wordsFrom);
        if (left is not { } note)
        {
            return;
        }

        if (IsAtStart)
        {
            _beginning.Add((note, IsClose: _beginning.Count > 0 && Text.Length == length));
        }
        else
        {
            Brackets.Add((note, new SourceBracket(IsClose: Text.Length == length, IsCloseAfter: false, BeginsLine: false) { IsBehindInvisible = Text.EndsInvisibly }));
        }

        Text.Mark(note, takesSpace: IsAtStart);
        _wordsFrom = Text.Length;
    }

    public void End() => EndBeginning(isCloseAfter: false);

    private void EndBeginning(bool isCloseAfter)
    {
        for (var i = 0; i < _beginning.Count; i++)
        {
            Brackets.Add((_beginning[i].Note, new SourceBracket(_beginning[i].IsClose, isCloseAfter && i == _beginning.Count - 1, BeginsLine: true)));
        }

        _beginning.Clear();
        IsAtStart = false;
    }
}
