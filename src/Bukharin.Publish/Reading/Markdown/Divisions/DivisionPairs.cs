using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Markdown.Attributes;
using Bukharin.Publish.Reading.Markdown.Parsing;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Markdown.Divisions;

/// <summary>Pairs the fences of one place, and hands the blocks between them over as a division.</summary>
/// <param name="source">The text.</param>
/// <param name="log">Where faults go.</param>
/// <param name="toDivision">Makes a division of blocks, a role and the place of the opening fence.</param>
internal sealed class DivisionPairs<T>(SourceCharacters source, DiagnosticLog log, Func<List<T>, DivisionRole, SourceSpan, T> toDivision)
{
    private readonly Stack<(DivisionRole Role, DivisionFence Fence, List<T> Outer)> _open = new();
    private List<T> _blocks = [];

    /// <summary>The role of the division that is open; null outside divisions.</summary>
    public DivisionRole? Role => _open.TryPeek(out var open) ? open.Role : null;

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

            _open.Push((RoleOf(fence), fence, _blocks));
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
        var (role, fence, outer) = _open.Pop();
        outer.Add(toDivision(_blocks, role, SpanOf(fence)));
        _blocks = outer;
    }

    /// <summary>The role: a bare word, or Pandoc's <c>{.word}</c>.</summary>
    private DivisionRole RoleOf(DivisionFence fence)
    {
        var word = fence.Role;
        var offset = fence.RoleOffset;
        if (word.StartsWith('{'))
        {
            var attributes = AttributeList.Read(word);
            var classes = attributes.Entries.Where(item => item.Key == "class").ToList();
            foreach (var other in attributes.Entries.Where(item => item.Key != "class").Concat(classes.Skip(1)))
            {
                log.Add(DiagnosticCodes.UnknownAttribute.At(source.Span(offset + other.Start, other.Length), other.Name, "A division has one role and nothing else."));
            }

            if (classes.Count == 0)
            {
                log.Add(DiagnosticCodes.MalformedAttributes.At(source.Span(offset, word.Length)));
                return default;
            }

            (word, offset) = (classes[0].Value, offset + classes[0].Start + 1);
        }

        if (Words.Role(word) is { } role)
        {
            return role;
        }

        log.Add(DiagnosticCodes.UnknownRole.At(source.Span(offset, word.Length), word, FrontMatter.YamlValues.Capital(Nearest.Hint(word, Words.Roles))));
        return default;
    }

    private SourceSpan SpanOf(DivisionFence fence) => source.Between(fence.Span.Start, fence.Span.End + 1);
}
