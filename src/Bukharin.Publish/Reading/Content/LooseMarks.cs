using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Content;

/// <summary>Finds combining marks with nothing to combine with: at the beginning of a line, and where a mark of a note stands before them.</summary>
/// <remarks>
/// The Unicode Standard, 3.6, D51 to D60: such a mark is shown by itself over a no-break space. Where there is none, a font draws it
/// over whatever else stands there: over the margin, or over the figure of a note.
/// </remarks>
internal sealed class LooseMarks(DiagnosticLog log)
{
    private bool _hasBase;

    /// <summary>Reports each combining mark that stands alone.</summary>
    /// <param name="blocks">The blocks of a document.</param>
    public void Report(ImmutableArray<Block> blocks)
    {
        foreach (var node in DocumentWalker.Descendants(blocks))
        {
            switch (node)
            {
                case Heading heading:
                    Line(heading.Inlines);
                    break;
                case Paragraph paragraph:
                    Line(paragraph.Inlines);
                    break;
                case Intervention intervention when InterventionForm.Of(intervention).IsLifted:
                    Line(intervention.Inlines);
                    break;
            }
        }
    }

    private void Line(ImmutableArray<Inline> inlines)
    {
        _hasBase = false;
        Walk(inlines);
    }

    private void Walk(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    Characters(text.Content, text.Span);
                    break;
                case Code code:
                    Characters(code.Content, code.Span);
                    break;
                case InlineLabel or CrossReference:
                    _hasBase = true;
                    break;
                case MarginAnchor:
                    break;
                case Note or LineBreak:
                    _hasBase = false;
                    break;
                case Intervention intervention:
                    Bracket(intervention);
                    break;
                default:
                    Walk([.. DocumentWalker.ChildrenOf(inline).OfType<Inline>()]);
                    break;
            }
        }
    }

    private void Bracket(Intervention intervention)
    {
        var form = InterventionForm.Of(intervention);
        var before = _hasBase;
        if (form.IsLifted)
        {
            // Its words are a line of their own; what stays is a mark.
            _hasBase = false;
            return;
        }

        _hasBase |= form.HasBrackets;
        Walk(intervention.Inlines);

        // A page of the source may be shown elsewhere, or not at all.
        _hasBase = intervention.Kind == InterventionKind.Page ? before : !form.HasNote;
    }

    private void Characters(string content, SourceSpan span)
    {
        foreach (var character in content.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(character);
            if (category == UnicodeCategory.Format || VisibleContent.IsIgnorable(character))
            {
                continue;
            }

            if (!_hasBase && category is (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                log.Add(DiagnosticCodes.LooseMark.At(span with { Length = 1 }, character.Value.ToString("X4", CultureInfo.InvariantCulture)));
            }

            _hasBase = true;
            return;
        }
    }
}
