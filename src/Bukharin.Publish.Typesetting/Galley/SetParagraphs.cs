using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>The lines of all paragraphs of a text and its notes. Paragraphs do not depend on each other, so those of a long text are set in parallel.</summary>
internal sealed class SetParagraphs
{
    // Each thread has a shaping cache of its own to fill. For a shorter text, that costs more than is saved.
    private const int CharactersOfLongText = 100_000;

    // Large enough to keep a thread busy, small enough that the others need not wait long for the last one.
    private const int ParagraphsAtOnce = 32;

    private readonly Dictionary<GalleyParagraph, ImmutableArray<SetLine>> _set = new(ReferenceEqualityComparer.Instance);
    private readonly double _measurePt;
    private readonly ParagraphContext _context;
    private readonly LineMemory? _memory;

    /// <summary>Sets the paragraphs of a long text at once. Those of a short one are set when they are asked for.</summary>
    /// <param name="items">The text.</param>
    /// <param name="notes">Its notes.</param>
    /// <param name="measurePt">Width of the text area.</param>
    /// <param name="context">What all paragraphs of the job share.</param>
    /// <param name="memory">Lines of the last layout, which are used again; null to set all paragraphs.</param>
    public SetParagraphs(
        ImmutableArray<GalleyItem> items, ImmutableArray<GalleyFootnote> notes, double measurePt, ParagraphContext context, LineMemory? memory = null)
    {
        (_measurePt, _context, _memory) = (measurePt, context, memory);
        List<GalleyParagraph> paragraphs = [.. items.OfType<GalleyParagraph>(), .. notes.SelectMany(note => note.Paragraphs)];
        if (paragraphs.Sum(Characters) < CharactersOfLongText)
        {
            return;
        }

        foreach (var (paragraph, lines) in paragraphs.Zip(SideBySide(paragraphs)))
        {
            _set.TryAdd(paragraph, lines);
        }
    }

    /// <summary>The lines of a paragraph.</summary>
    public ImmutableArray<SetLine> Of(GalleyParagraph paragraph) =>
        _set.TryGetValue(paragraph, out var lines) ? lines : Set(paragraph, _context);

    private static int Characters(GalleyParagraph paragraph) => paragraph.Pieces.Sum(piece => piece is TextPiece text ? text.Text.Length : 0);

    private ImmutableArray<SetLine>[] SideBySide(List<GalleyParagraph> paragraphs)
    {
        var lines = new ImmutableArray<SetLine>[paragraphs.Count];
        try
        {
            Parallel.ForEach(
                Partitioner.Create(0, paragraphs.Count, ParagraphsAtOnce),
                _context.ForAnotherThread,
                (range, _, context) =>
                {
                    for (var i = range.Item1; i < range.Item2; i++)
                    {
                        lines[i] = Set(paragraphs[i], context);
                    }

                    return context;
                },
                static _ => { });
        }
        catch (AggregateException fault)
        {
            // Usually a font that cannot be read. The exception is the same as if one thread alone had met it.
            ExceptionDispatchInfo.Throw(fault.InnerExceptions[0]);
        }

        return lines;
    }

    private ImmutableArray<SetLine> Set(GalleyParagraph paragraph, ParagraphContext context) =>
        _memory?.Of(paragraph.Pieces, paragraph.Format, _measurePt, context) ?? ParagraphSetter.Set(paragraph.Pieces, paragraph.Format, _measurePt, context);
}
