using Bukharin.Publish.Styling;
using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>What is kept from one layout of a text for the next, while somebody writes it. A layout comes out the same with it as without.</summary>
internal sealed class LayoutMemory
{
    private Style? _style;
    private LineMemory _lines = new();

    /// <summary>How many different paragraphs have been set in the present style, because no lines were kept for them.</summary>
    public int CountOfSet => _lines.CountOfSet;

    /// <summary>Lines for a new layout in a style; none if the last layout had another style, since fonts, hyphenation and preferences decide them.</summary>
    public LineMemory LinesFor(Style style)
    {
        if (!style.Equals(_style))
        {
            (_style, _lines) = (style, new LineMemory());
        }

        _lines.BeginLayout();
        return _lines;
    }
}
