using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Recovery.Building;

/// <summary>Puts a paragraph together; neighbouring words of one format become one piece.</summary>
internal sealed class ParagraphBuilder
{
    private readonly ImmutableArray<RecoveredPiece>.Builder _pieces = ImmutableArray.CreateBuilder<RecoveredPiece>();
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _label = new();
    private RecoveredFormat _format;
    private RecoveredMarkup _markup;
    private RecoveredMarkup _labelMarkup;
    private bool _isBehindOwnMark;

    /// <summary>Whether labels that the program computes are pieces of their own, whatever stands behind them: in a note, that is its mark.</summary>
    public bool LabelsAreApart { get; init; }

    /// <summary>How much has been added since the builder was made: it rises with each word and mark.</summary>
    public int Count { get; private set; }

    /// <summary>Whether there are words or marks, or a label that waits for them.</summary>
    public bool HasContent { get; private set; }

    /// <summary>Whether there are words or marks.</summary>
    public bool HasWords { get; private set; }

    /// <summary>The last character of the words, or U+0000 at the beginning and after a mark.</summary>
    public char Last => _text.Length > 0 ? _text[^1] : '\0';

    /// <summary>Adds a label that the program computes. It stands before the first words, and after the targets that are there.</summary>
    /// <param name="label">The label, with the gap behind it.</param>
    /// <param name="markup">What its paragraph's markup says of it.</param>
    public void AddLabel(string label, RecoveredMarkup markup = default)
    {
        _labelMarkup = markup;
        _label.Append(label);
        HasContent |= label.Length > 0;
    }

    public void AddText(ReadOnlySpan<char> text, RecoveredFormat format, RecoveredMarkup markup = default)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (_isBehindOwnMark)
        {
            _isBehindOwnMark = false;
            text = text[0] is ' ' or '\t' ? text[1..] : text;
            if (text.IsEmpty)
            {
                return;
            }
        }

        EndLabel();
        if (format != _format || markup != _markup)
        {
            EndText();
            (_format, _markup) = (format, markup);
        }

        _text.Append(text);
        HasContent = HasWords = true;
        Count++;
    }

    /// <summary>Tells that a note's own mark stands here: the gap behind it is none of its words, also where the label of a list stands before it.</summary>
    public void AddOwnMark() => _isBehindOwnMark = true;

    public void AddMark(RecoveredMark mark)
    {
        EndLabel();
        EndText();
        _pieces.Add(mark);
        HasContent = HasWords = true;
        Count++;
    }

    /// <summary>Adds a picture, which is seen as words are.</summary>
    public void AddPicture(RecoveredPicture picture)
    {
        EndLabel();
        EndText();
        _pieces.Add(picture);
        HasContent = HasWords = true;
        Count++;
    }

    /// <summary>Adds something that has no width: a target, the beginning of a page.</summary>
    public void AddPlace(RecoveredPiece place)
    {
        // What somebody has done to words or said of them is behind the label.
        if (place is RecoveredEdge)
        {
            EndLabel();
        }

        EndText();
        _pieces.Add(place);
    }

    /// <summary>Adds a name of what follows.</summary>
    /// <param name="id">The name.</param>
    /// <param name="isOfWords">Whether it is that of words, which a label that the program computes is none of, and not of the paragraph with its label.</param>
    public void AddTarget(string id, bool isOfWords = false)
    {
        if (isOfWords)
        {
            EndLabel();
        }

        AddPlace(new RecoveredTarget(id));
    }

    /// <summary>Gives the pieces, and begins again.</summary>
    public ImmutableArray<RecoveredPiece> Build()
    {
        EndLabel();
        EndText();
        HasContent = HasWords = _isBehindOwnMark = false;
        return _pieces.DrainToImmutable();
    }

    private void EndLabel()
    {
        if (_label.Length > 0)
        {
            EndText();
            (_format, _markup) = (default, _labelMarkup);
            _text.Append(_label);
            _label.Clear();
            if (LabelsAreApart)
            {
                EndText();
            }
        }
    }

    private void EndText()
    {
        if (_text.Length > 0)
        {
            _pieces.Add(new RecoveredText(_text.ToString(), _format) { Markup = _markup });
            _text.Clear();
        }
    }
}
