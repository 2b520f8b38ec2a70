using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Recovery.Pdf.Pages;
using Bukharin.Publish.Recovery.Pdf.Tags;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Recovery.Pdf;

/// <summary>Gathers what stands in a paragraph, glyph by glyph; neighbours of one look become one piece.</summary>
internal sealed class LineWords
{
    private readonly ImmutableArray<RecoveredPiece>.Builder _pieces = ImmutableArray.CreateBuilder<RecoveredPiece>();
    private readonly StringBuilder _text = new();
    private RecoveredFormat _format;
    private RecoveredMarkup _markup;
    private TagElement? _link;
    private string? _target;
    private bool _hasText;

    /// <summary>Adds what a glyph stands for.</summary>
    public void Add(string text, RecoveredFormat format, RecoveredMarkup markup)
    {
        // A space looks the same in every face, and an accent stands where its letter does, however high it is drawn.
        var isSpace = string.IsNullOrWhiteSpace(text);
        format = PageCharacters.IsAccent(text) && _text.Length > 0 ? format with { Shift = _format.Shift } : format;
        Append(text, isSpace, isSpace && _text.Length > 0 ? _format : format, isSpace && _text.Length > 0 ? _markup : markup);
    }

    /// <summary>
    /// Adds what a glyph with a tag stands for. A space past a line's end lies outside of its link's areas, and so does at their edge
    /// a character that takes no room.
    /// </summary>
    /// <param name="text">The characters.</param>
    /// <param name="format">What is seen of them.</param>
    /// <param name="markup">What their tags say of them.</param>
    /// <param name="link">The link that they are part of, or null.</param>
    /// <param name="keepsSpace">Whether they count though they are spaces at the beginning.</param>
    public void AddTagged(string text, RecoveredFormat format, RecoveredMarkup markup, TagElement? link, bool keepsSpace = false)
    {
        var isSpace = string.IsNullOrWhiteSpace(text);
        if (isSpace || PageCharacters.AreFormless(text))
        {
            format = format with { Emphasis = _format.Emphasis, Strong = _format.Strong, Shift = _format.Shift, Link = link is not null && link == _link ? _target : format.Link };
        }
        else
        {
            // An accent takes no room of its own either, whatever width its face gives it.
            var isAccent = PageCharacters.IsAccent(text) && _text.Length > 0;
            format = isAccent ? format with { Shift = _format.Shift, Link = link is not null && link == _link ? _target : format.Link } : format;
            (_link, _target) = (link, format.Link);
        }

        // A label in a sentence is tied to the word that it numbers.
        Append(text == "\u00A0" && _markup.Label && !markup.Label ? " " : text, isSpace && !keepsSpace, format, markup);
    }

    /// <summary>What is seen of a glyph: where its face has no look of its own, that of the words before it.</summary>
    /// <param name="hasNone">Whether its face has none.</param>
    /// <param name="isUpright">Whether its script has no italics.</param>
    /// <param name="format">What is seen of it.</param>
    public RecoveredFormat Looking(bool hasNone, bool isUpright, RecoveredFormat format) =>
        isUpright && !hasNone ? format with { Emphasis = format.Emphasis || _format.Emphasis }
        : hasNone ? format with { Emphasis = _format.Emphasis, Strong = _format.Strong, IsCode = format.IsCode || _format.IsCode } : format;

    /// <summary>Adds the space that a line's end stands for.</summary>
    public void AddSpace() => Add(" ", _format, _markup);

    public void AddMark(RecoveredMark mark)
    {
        AddPlace(mark);
        _hasText = true;
    }

    public void AddPicture(RecoveredPicture picture)
    {
        AddPlace(picture);
        _hasText = true;
    }

    /// <summary>Adds something that has no width: a target, the beginning of a page.</summary>
    public void AddPlace(RecoveredPiece place)
    {
        Flush();
        _pieces.Add(place);
    }

    /// <summary>Gives the pieces, without white space at their end, and begins again.</summary>
    public ImmutableArray<RecoveredPiece> Build()
    {
        while (_text.Length > 0 && char.IsWhiteSpace(_text[^1]))
        {
            _text.Length--;
        }

        Flush();
        while (_pieces is [.., RecoveredText { Text: var last } text] && last.TrimEnd() is var rest && rest.Length < last.Length)
        {
            _pieces.RemoveAt(_pieces.Count - 1);
            if (rest.Length > 0)
            {
                _pieces.Add(text with { Text = rest });
            }
        }

        (_hasText, _format, _markup, _link, _target) = (false, default, default, null, null);
        return _pieces.DrainToImmutable();
    }

    private void Append(string text, bool isSpace, RecoveredFormat format, RecoveredMarkup markup)
    {
        if (isSpace && !_hasText && !markup.IsCode)
        {
            return;
        }

        if (_text.Length > 0 && (format != _format || markup != _markup))
        {
            Flush();
        }

        (_format, _markup) = (format, markup);
        _hasText |= !isSpace;
        _text.Append(text);
    }

    private void Flush()
    {
        if (_text.Length > 0)
        {
            _pieces.Add(new RecoveredText(_text.ToString(), _format) { Markup = _markup });
            _text.Clear();
        }
    }
}
