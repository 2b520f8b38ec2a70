using System.Collections.Immutable;
using System.Text;

namespace Bukharin.Publish.Verification.Pdf;

/// <summary>Makes paragraphs of lines.</summary>
internal sealed class ParagraphComposer(LineJoining joining, NoteCollector notes, Targets targets)
{
    private readonly ImmutableArray<RecoveredParagraph>.Builder _paragraphs = ImmutableArray.CreateBuilder<RecoveredParagraph>();
    private readonly ImmutableArray<RecoveredPiece>.Builder _pieces = ImmutableArray.CreateBuilder<RecoveredPiece>();
    private readonly StringBuilder _text = new();
    private RecoveredFormat _format;
    private bool _hasText;
    private int _page;
    private ImmutableArray<string> _labels = [];
    private int _turned;

    /// <summary>The paragraphs of all pages, with the places at which pages begin.</summary>
    /// <param name="flow">Lines in reading order.</param>
    /// <param name="labels">The labels of all pages. One that has no line begins where the next does, or else at the end.</param>
    public ImmutableArray<RecoveredParagraph> ComposePages(IReadOnlyList<TextLine> flow, ImmutableArray<string> labels)
    {
        (_labels, _turned) = (labels, 0);
        var paragraphs = Compose(flow);
        if (_turned < _labels.Length && !paragraphs.IsEmpty)
        {
            var last = paragraphs[^1];
            paragraphs = paragraphs.SetItem(
                paragraphs.Length - 1, last with { Pieces = [.. last.Pieces, .. _labels[_turned..].Select(label => new RecoveredPageTurn(label))] });
        }

        _labels = [];
        return paragraphs;
    }

    /// <summary>The paragraphs of lines that follow each other.</summary>
    /// <param name="flow">Lines in reading order.</param>
    /// <param name="skipped">Number of glyphs at the beginning that are not part of the text: a note's own mark.</param>
    public ImmutableArray<RecoveredParagraph> Compose(IReadOnlyList<TextLine> flow, int skipped = 0)
    {
        for (var i = 0; i < flow.Count; i++)
        {
            var join = i + 1 < flow.Count ? joining.After(flow, i) : LineJoin.NewParagraph;
            AddLine(flow[i], i == 0 ? skipped : 0, join);
            if (join == LineJoin.NewParagraph)
            {
                End();
            }
            else if (join == LineJoin.Space && !flow[i].EndsInSpace)
            {
                Append(" ", _format);
            }
        }

        return _paragraphs.DrainToImmutable();
    }

    private void AddLine(TextLine line, int skipped, LineJoin join)
    {
        _page = _page == 0 ? line.Page.Number : _page;
        for (; _turned < Math.Min(line.Page.Number, _labels.Length); _turned++)
        {
            Flush();
            _pieces.Add(new RecoveredPageTurn(_labels[_turned]));
        }

        var names = targets.Of(line);
        var named = 0;
        for (var i = line.First; i < line.Glyphs.Length;)
        {
            for (; named < names.Length && names[named].Glyph <= i; named++)
            {
                Flush();
                _pieces.Add(new RecoveredTarget(names[named].Name));
            }

            if (i < line.First + skipped)
            {
                i++;
                continue;
            }

            if (notes.MarkAt(line, i, out var length) is { } mark)
            {
                Flush();
                _pieces.Add(mark);
                _hasText = true;
                i += length;
                continue;
            }

            var glyph = line.Glyphs[i++];
            var isLast = i == line.Glyphs.Length;
            Append(isLast && join == LineJoin.SoftHyphen ? glyph.Text[..^1] : glyph.Text, Format(line, glyph));
        }
    }

    private static RecoveredFormat Format(TextLine line, in Glyph glyph) => new(
        Emphasis: glyph.IsItalic,
        Strong: glyph.IsBold,
        Link: line.LinkOf(glyph) is not { } link ? null : link.Name is { } name ? "#" + name : link.Uri);

    private void Append(string text, RecoveredFormat format)
    {
        var isSpace = string.IsNullOrWhiteSpace(text);
        if (isSpace && !_hasText)
        {
            return;
        }

        // A space looks the same in every face.
        if (!isSpace && format != _format && _text.Length > 0)
        {
            Flush();
        }

        _format = isSpace && _text.Length > 0 ? _format : format;
        _hasText |= !isSpace;
        _text.Append(text);
    }

    private void Flush()
    {
        if (_text.Length > 0)
        {
            _pieces.Add(new RecoveredText(_text.ToString(), _format));
            _text.Clear();
        }
    }

    private void End()
    {
        while (_text.Length > 0 && char.IsWhiteSpace(_text[^1]))
        {
            _text.Length--;
        }

        Flush();
        if (_pieces.Count > 0)
        {
            _paragraphs.Add(new RecoveredParagraph(_pieces.DrainToImmutable(), _page));
        }

        (_hasText, _page, _format) = (false, 0, default);
    }
}
