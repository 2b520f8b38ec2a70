using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Markdown.Parsing;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Markdown.Divisions;

/// <summary>Pairs the fences of one place, and hands over what stands between them.</summary>
/// <param name="source">The text.</param>
/// <param name="log">Where faults go.</param>
/// <param name="toDivision">Makes a division of blocks, a role and the place of the opening fence.</param>
/// <param name="number">Numbers the lines of verse, from a number on.</param>
internal sealed class DivisionPairs<T>(
    SourceCharacters source, DiagnosticLog log, Func<List<T>, DivisionRole, SourceSpan, T> toDivision, Func<List<T>, int, SourceSpan, IEnumerable<T>> number)
{
    private readonly FenceReader _reader = new(source, log);
    private readonly Stack<(FenceMeaning Meaning, DivisionFence Fence, List<T> Outer)> _open = new();
    private List<T> _blocks = [];

    /// <summary>The role of the division that is open; null outside divisions.</summary>
    public DivisionRole? Role => _open.Select(open => open.Meaning.Role).FirstOrDefault(role => role is not null);

    public void Add(T block) => _blocks.Add(block);

    public void Fence(DivisionFence fence)
    {
        if (!fence.Closes)
        {
            if (_open.Count >= ParsingContext.MaximumDepth)
            {
                log.Add(DiagnosticCodes.NestedTooDeeply.At(SpanOf(fence) with { Length = 0 }));
                return;
            }

            var meaning = _reader.Read(fence);
            if (meaning.FirstNumber is not null && _open.Any(open => open.Meaning.FirstNumber is not null))
            {
                log.Add(DiagnosticCodes.NumberedWithinNumbered.At(SpanOf(fence)));
            }

            _open.Push((meaning, fence, _blocks));
            _blocks = [];
        }
        else if (_open.Count == 0)
        {
            log.Add(DiagnosticCodes.UnopenedDivision.At(SpanOf(fence)));
        }
        else
        {
            Close();
        }
    }

    public List<T> Finish()
    {
        while (_open.TryPeek(out var unclosed))
        {
            log.Add(DiagnosticCodes.UnclosedDivision.At(SpanOf(unclosed.Fence), unclosed.Fence.Role));
            Close();
        }

        return _blocks;
    }

    private void Close()
    {
        var (meaning, fence, outer) = _open.Pop();
        if (meaning.FirstNumber is { } first)
        {
            outer.AddRange(number(_blocks, first, SpanOf(fence)));
        }
        else
        {
            outer.Add(toDivision(_blocks, meaning.Role ?? default, SpanOf(fence)));
        }

        _blocks = outer;
    }

    private SourceSpan SpanOf(DivisionFence fence) => source.Between(fence.Span.Start, fence.Span.End + 1);
}
