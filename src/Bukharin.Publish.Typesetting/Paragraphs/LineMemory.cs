using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>Keeps the lines of the paragraphs of a layout, so that the next layout of a text that was changed a little sets only the paragraphs that differ.</summary>
/// <remarks>
/// Lines depend on a paragraph, the measure, and what all paragraphs of a job share (<see cref="ParagraphContext"/>). The first two are
/// compared; whoever owns the memory makes a new one if the third changes. Of the paragraphs, only those of the last layout are kept.
/// </remarks>
internal sealed class LineMemory
{
    private ConcurrentDictionary<ParagraphContent, ImmutableArray<SetLine>> _last = new();
    private ConcurrentDictionary<ParagraphContent, ImmutableArray<SetLine>> _current = new();
    private int _set;

    /// <summary>How many different paragraphs have been set, because no lines were kept for them.</summary>
    public int CountOfSet => _set;

    /// <summary>Begins another layout, and forgets the paragraphs that the last one did not have.</summary>
    public void BeginLayout() => (_last, _current) = (_current, new());

    /// <summary>The lines of a paragraph: the same as <see cref="ParagraphSetter.Set"/> gives.</summary>
    /// <param name="pieces">The paragraph.</param>
    /// <param name="format">Its shape.</param>
    /// <param name="measurePt">Width of the text area.</param>
    /// <param name="context">What all paragraphs of the job share.</param>
    public ImmutableArray<SetLine> Of(ImmutableArray<ParagraphPiece> pieces, ParagraphFormat format, double measurePt, ParagraphContext context)
    {
        var references = new LineReferences(pieces);
        var content = new ParagraphContent(references.Numbered(), format, measurePt);
        if (_current.TryGetValue(content, out var lines))
        {
            return references.PutInto(lines);
        }

        var isKept = _last.TryGetValue(content, out lines);
        lines = isKept ? lines : content.Set(context);
        if (_current.TryAdd(content, lines) && !isKept)
        {
            Interlocked.Increment(ref _set);
        }

        return references.PutInto(lines);
    }
}
