using Bukharin.Publish.Model;
using Bukharin.Publish.Verification.Comparison.Checks;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>Numbers the words of the text alike in all editions, so that these can be held against each other.</summary>
/// <remarks>Counting begins with the first word of the text: formats differ in what stands before it, and in ornaments. Behind an ornament with which the text ends, it has ended.</remarks>
internal sealed class TextNumbers
{
    private const int WordsOfPage = 5;

    private readonly StoryComparison _story;
    private readonly int _first;
    private readonly int _last;
    private readonly int[] _numbers;

    public TextNumbers(StoryComparison story)
    {
        _story = story;
        var places = Enumerable.Range(0, story.Old.Count).Select(i => story.OriginOf(i).Place).ToList();
        _first = places.IndexOf(ExpectedPlace.Text) is >= 0 and var first ? first
            : places.IndexOf(ExpectedPlace.End) is >= 0 and var end ? end : places.Count;
        _last = places.LastIndexOf(ExpectedPlace.Text);
        _numbers = new int[story.Old.Count];
        for (int i = _first, uncounted = 0; i < _numbers.Length; i++)
        {
            _numbers[i] = i - _first - uncounted;
            uncounted += story.OriginOf(i).Place == ExpectedPlace.Ornament || IsOfPage(i) || GoesOnBehindPage(i) ? 1 : 0;
        }
    }

    /// <summary>Whether a token is of the text in every edition, and counted in each.</summary>
    public bool IsCounted(int token) => _story.OriginOf(token).Place == ExpectedPlace.Text && !IsOfPage(token) && !GoesOnBehindPage(token);

    /// <summary>Whether a token is part of the name of a page: in some editions that of the source stands in the margin, and pages of their own some have not.</summary>
    private bool IsOfPage(int token) =>
        _story.OriginOf(token).IsOwnPage || IsOfSourcePage(token);

    private bool IsOfSourcePage(int token) => _story.OriginOf(token) is { Kind: InterventionKind.Page } or { Bracket.Kind: InterventionKind.Page };

    /// <summary>Whether a token is the rest of a word, or of a row of hyphens, that such a name stands in: in the other editions both are one.</summary>
    private bool GoesOnBehindPage(int token)
    {
        if (token == 0 || !IsOfPage(token - 1) || !IsJoined(token))
        {
            return false;
        }

        var first = token;
        while (first > 1 && IsOfPage(first - 1) && !_story.Old[first].BeginsParagraph)
        {
            first--;
        }

        return IsJoined(first) && IsHyphen(first - 1) == IsHyphen(token);

        bool IsJoined(int token) => token > 0 && token < _story.Old.Count && !_story.Old[token].HasAnySpaceBefore && !IsBehindSpace(token) && !_story.Old[token].BeginsParagraph
            && IsOfOne(token) && IsOfOne(token - 1);

        // Spaces around a dash are no difference, so its token has none.
        bool IsBehindSpace(int token) => _story.OriginOf(token).Words is { } words && _story.Old[token].Offset is > 0 and var offset && CharacterClass.IsSpace(words.Content[offset - 1]);

        bool IsOfOne(int token) => IsOfPage(token) || IsHyphen(token) || _story.Excerpts.IsWord(_story.Old, token);

        bool IsHyphen(int token) => _story.OriginOf(token).Words is { } words && words.Content[_story.Old[token].Offset] == '-';
    }

    /// <summary>The signs that may differ between editions, or that this one does not have as they are folded, by their numbers.</summary>
    /// <param name="vocabulary">The words.</param>
    public Dictionary<int, Reading> Readings(WordNumbers vocabulary)
    {
        var readings = new Dictionary<int, Reading>();
        var paragraphEnd = _first;
        var isBesidePage = false;
        for (var i = _first; i < _story.Old.Count; i++)
        {
            if (i == paragraphEnd)
            {
                paragraphEnd = EndOfParagraph(i);
                isBesidePage = Enumerable.Range(i, paragraphEnd - i).Any(IsOfSourcePage);
            }

            var origin = _story.OriginOf(i);
            var place = _story.Alignment.NewOf[i];
            if (place < 0 || !IsCounted(i))
            {
                continue;
            }

            var folded = vocabulary[_story.Old[i].Text];
            var text = _story.New.Readings.GetValueOrDefault(place, folded);
            if (folded is "\"" or "'" or "\u2013" or "." || text != folded)
            {
                readings.Add(_numbers[i], new Reading(text, origin, isBesidePage));
            }
        }

        return readings;
    }

    private int EndOfParagraph(int token)
    {
        do
        {
            token++;
        }
        while (token < _story.Old.Count && !_story.Old[token].BeginsParagraph);

        return token;
    }

    /// <summary>The place in the source at which a page begins.</summary>
    public PlacedPageTurn PlaceOf(FoundPageTurn turn)
    {
        var place = turn.Position;
        while (place < _story.New.Count && _story.Alignment.OldOf[place] < 0)
        {
            place++;
        }

        // A sign that turns the direction of writing takes no room: whether the page begins before or behind it, nobody sees.
        var token = place == _story.New.Count ? _story.Old.Count : _story.Alignment.OldOf[place];
        while (token < _story.Old.Count && _story.Excerpts.IsUnseen(_story.Old, token))
        {
            token++;
        }

        if (token == _story.Old.Count)
        {
            var last = _story.Old.Count == 0 ? new Origin(SourceSpan.Whole(_story.SourceFile), ExpectedPlace.End) : _story.OriginOf(_story.Old.Count - 1);
            return new PlacedPageTurn(turn.Turn.Label, PlacedPageTurn.BehindText, PlacedPageTurn.BehindText, turn.InWord, "", last);
        }

        var words = _story.Excerpts.Of(_story.Old, token, Math.Min(token + WordsOfPage, _story.Old.Count));
        var origin = _story.OriginOf(token) with { Span = _story.Span(token, token + 1) };
        var counted = token;
        while (counted < _last && (_story.OriginOf(counted).Place == ExpectedPlace.Ornament || _story.Excerpts.IsUnseen(_story.Old, counted)))
        {
            counted++;
        }

        var number = token <= _last && origin.Place is ExpectedPlace.Text or ExpectedPlace.Ornament ? _numbers[counted]
            : origin.Place == ExpectedPlace.Ornament ? PlacedPageTurn.BehindText
            : token < _first ? PlacedPageTurn.BeforeText : PlacedPageTurn.BehindText;
        return new PlacedPageTurn(turn.Turn.Label, number, number - (token - _story.CompoundStart(token)), turn.InWord, words, origin)
        {
            LabelTokens = Enumerable.Range(token, _story.Old.Count - token).TakeWhile(i => _story.OriginOf(i).Label is not null).Count(),
        };
    }
}
