using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Building;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>Words that flow into paragraphs; white space collapses as CSS Text 3, 4.1, says.</summary>
internal sealed class Flow
{
    private const string White = " \t\r\n\f";

    private readonly ParagraphBuilder _builder = new();
    private readonly List<RecoveredParagraph> _paragraphs = [];
    private readonly List<RecoveredPiece> _places = [];
    private readonly List<(RecoveredContainer Container, int Before)> _open = [];
    private RecoveredFormat _spaceFormat;
    private RecoveredMarkup _spaceMarkup;
    private bool _hasSpace;
    private RecoveredFormat? _lineEnd;

    /// <summary>Adds words.</summary>
    /// <param name="text">The characters as they stand in the file.</param>
    /// <param name="format">What is true of them.</param>
    /// <param name="markup">What their own markup says.</param>
    /// <param name="keepsSpace">Whether their white space is shown as it is.</param>
    public void AddText(string text, RecoveredFormat format, RecoveredMarkup markup, bool keepsSpace)
    {
        var rest = text.AsSpan();
        if (keepsSpace)
        {
            EndSpace();
            AddWords(rest, format, markup);
            return;
        }

        while (!rest.IsEmpty)
        {
            var words = rest.IndexOfAny(White);
            words = words < 0 ? rest.Length : words;
            if (words > 0)
            {
                EndSpace();
                AddWords(rest[..words], format, markup);
                rest = rest[words..];
            }

            var white = rest.IndexOfAnyExcept(White);
            if (white != 0 && !rest.IsEmpty)
            {
                if (!_hasSpace && _lineEnd is null && _builder.HasWords && _builder.Last != '\n')
                {
                    _hasSpace = true;
                    (_spaceFormat, _spaceMarkup) = (format, markup);
                }

                rest = white < 0 ? [] : rest[white..];
            }
        }
    }

    /// <summary>Adds a line break; the space before it is not seen.</summary>
    public void AddBreak(RecoveredFormat format)
    {
        _hasSpace = false;
        _lineEnd = null;
        _builder.AddText("\n", format);
    }

    /// <summary>Ends a line, if there is one: what comes next in the paragraph begins another.</summary>
    public void EndLine(RecoveredFormat format) => _lineEnd = _builder.HasWords && _builder.Last != '\n' ? format : null;

    public void AddMark(RecoveredMark mark)
    {
        EndSpace();
        EndPlaces();
        _builder.AddMark(mark);
    }

    /// <summary>Adds a place; it will stand directly before the next words.</summary>
    /// <summary>Adds a picture.</summary>
    public void AddPicture(RecoveredPicture picture)
    {
        EndSpace();
        EndPlaces();
        _builder.AddPicture(picture);
    }

    /// <summary>Whether what is read is the edition's own.</summary>
    public bool IsMatter => _open.Exists(open => open.Container.Kind == ContainerNames.Matter);

    public void AddTarget(string id) => _places.Add(new RecoveredTarget(id));

    /// <summary>Adds the beginning of a page, which will stand directly before the next words.</summary>
    public void AddPageTurn(RecoveredPageTurn turn) => _places.Add(turn);

    /// <summary>Adds something without width that stands behind the words before it.</summary>
    public void AddPlace(RecoveredPiece place)
    {
        EndPlaces();
        _builder.AddPlace(place);
    }

    public void AddLabel(string label) => _builder.AddLabel(label);

    /// <summary>Begins a container.</summary>
    public void Open(RecoveredContainer container) => _open.Add((container, _paragraphs.Count));

    /// <summary>Ends the innermost container. One in which nothing stands has a paragraph without pieces.</summary>
    public void Close()
    {
        if (_open[^1] is var (container, before) && before == _paragraphs.Count && container.Kind is not (ContainerNames.Matter or ContainerNames.List or ContainerNames.Item))
        {
            _paragraphs.Add(new RecoveredParagraph([]) { Structure = Structure(headingLevel: 0) });
        }

        _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>Adds a break between parts. The bullet of an item that begins with it stands beside it.</summary>
    public void AddRule()
    {
        if (_builder is { HasContent: true, HasWords: false })
        {
            // What begins with the item begins before its bullet.
            EndPlaces();
        }

        _paragraphs.Add(new RecoveredParagraph(_builder.HasWords ? [] : _builder.Build(), Kind: "hr")
        {
            Structure = Structure(headingLevel: 0) with { IsBreak = true },
        });
    }

    /// <summary>Ends the paragraph, if there is one.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="isItem">Whether an item of a list ends, so that a label that still waits for words gets none.</param>
    /// <param name="headingLevel">Level in the text, for a heading.</param>
    public void End(string kind, bool isItem = false, int headingLevel = 0)
    {
        if (_builder.HasWords || (isItem && _builder.HasContent))
        {
            _hasSpace = false;
            _lineEnd = null;
            EndPlaces();
            _paragraphs.Add(new RecoveredParagraph(_builder.Build(), Kind: kind) { Structure = Structure(headingLevel) });
        }
    }

    /// <summary>Ends the flow, and gives its paragraphs. Places after the last words belong to them.</summary>
    public ImmutableArray<RecoveredParagraph> Finish(string kind)
    {
        End(kind, isItem: true);
        var last = _paragraphs.FindLastIndex(paragraph => !paragraph.Pieces.IsEmpty);
        if (_places.Count > 0 && last < 0)
        {
            _paragraphs.Add(new RecoveredParagraph([.. _places], Kind: kind));
        }
        else if (_places.Count > 0)
        {
            _paragraphs[last] = _paragraphs[last] with
            {
                Pieces = _paragraphs[last].Pieces.AddRange(_places),
            };
        }

        return [.. _paragraphs];
    }

    private RecoveredStructure Structure(int headingLevel) => _open.Count == 0 && headingLevel == 0 ? RecoveredStructure.Plain : new()
    {
        Containers = [.. _open.Select(open => open.Container).Where(container => container.Kind != ContainerNames.Matter)],
        HeadingLevel = headingLevel,
        IsMatter = _open.Exists(open => open.Container.Kind == ContainerNames.Matter),
    };

    private void AddWords(ReadOnlySpan<char> words, RecoveredFormat format, RecoveredMarkup markup)
    {
        EndPlaces();
        _builder.AddText(words, format, markup);
    }

    private void EndSpace()
    {
        if (_lineEnd is { } format)
        {
            AddBreak(format);
        }

        if (_hasSpace)
        {
            _builder.AddText(" ", _spaceFormat, _spaceMarkup);
            _hasSpace = false;
        }
    }

    private void EndPlaces()
    {
        foreach (var place in _places)
        {
            _builder.AddPlace(place);
        }

        _places.Clear();
    }
}
