using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Markdown.Footnotes;
using Bukharin.Publish.Reading.Markdown.Headings;
using Bukharin.Publish.Reading.Markdown.Html;
using Bukharin.Publish.Reading.Markdown.Interventions;
using Bukharin.Publish.Reading.Markdown.Parsing;
using Bukharin.Publish.Reading.Markdown.Shifts;
using Bukharin.Publish.Reading.Markdown.Unsupported;
using Bukharin.Publish.Reading.Source;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace Bukharin.Publish.Reading.Markdown;

/// <summary>Makes our inlines of Markdig's.</summary>
internal sealed class InlineConverter(
    SourceCharacters source,
    TypedNotes typedNotes,
    InterventionFactory interventions,
    Func<string, bool> leadsIntoVolume,
    DiagnosticLog log,
    Func<FootnoteReference, Model.Inline?> toNote,
    Func<ImmutableArray<FlowPiece>, Model.SourceSpan, Note> toInlineNote)
{
    private readonly BracketConverter _brackets = new(source, interventions, leadsIntoVolume, log, toInlineNote);
    private LeafPlace _place;
    private string? _headingId;
    private int _depth;
    private int _joinedAt = -1;

    // Opening brackets with a backslash that no bracket with one has closed: what looks like the end of one of ours may be theirs.
    private int _escapedBrackets;

    public IReadOnlySet<LinkReferenceDefinition> UsedDefinitions => _brackets.UsedDefinitions;

    /// <summary>Says once for a text that links to other files are set as words.</summary>
    public void ReportFilesLinked() => _brackets.ReportFilesLinked();

    /// <summary>A paragraph's words, labels not yet found.</summary>
    /// <param name="leaf">The paragraph.</param>
    /// <param name="place">What it is.</param>
    public ImmutableArray<FlowPiece> Pieces(LeafBlock leaf, BracketBlock place)
    {
        // A note is converted where its mark is met, in the middle of another paragraph.
        var (outer, outerBrackets) = (_place, _escapedBrackets);
        _escapedBrackets = 0;
        _place = new LeafPlace(leaf.Span.Start, leaf.Span.End + 1, place, leaf.Parent is ListItemBlock item && item[0] == leaf);
        var pieces = leaf.Inline is null ? [] : Pieces(leaf.Inline);
        (_place, _escapedBrackets) = (outer, outerBrackets);
        return pieces;
    }

    /// <summary>A heading's words, its label not yet found, and its own id if it has one.</summary>
    public ImmutableArray<FlowPiece> Heading(HeadingBlock heading, out string? id)
    {
        _headingId = null;
        var pieces = Pieces(heading, BracketBlock.Heading);
        id = _headingId;
        return pieces;
    }

    private ImmutableArray<FlowPiece> Pieces(ContainerInline container)
    {
        var pieces = new PieceBuilder(source);
        Children(container, pieces);
        return pieces.Finish();
    }

    private void Children(ContainerInline container, PieceBuilder pieces)
    {
        if (_depth >= ParsingContext.MaximumDepth)
        {
            log.Add(DiagnosticCodes.NestedTooDeeply.At(SpanOf(container) with { Length = 0 }));
            return;
        }

        _depth++;
        foreach (var inline in container)
        {
            Convert(inline, pieces);
        }

        _depth--;
    }

    private void Convert(MarkdigInline inline, PieceBuilder pieces)
    {
        switch (inline)
        {
            case LiteralInline literal:
                var offset = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
                pieces.Literal(literal.Content.AsSpan(), offset, literal.IsFirstCharacterEscaped);
                if (literal.IsFirstCharacterEscaped && literal.Content.CurrentChar is '[' or ']')
                {
                    _escapedBrackets = Math.Max(0, _escapedBrackets + (literal.Content.CurrentChar == '[' ? 1 : -1));
                }

                break;
            case HtmlEntityInline entity:
                Entity(entity, pieces);
                break;
            case LineBreakInline { IsHard: var isHard } when isHard || _place.Block == BracketBlock.Address:
                pieces.Add(new LineBreak { Span = SpanOf(inline) });
                pieces.BeginLine();
                break;
            case LineBreakInline:
                if (_place.Block == BracketBlock.Formula && _joinedAt != _place.Start && JoinedLines.At(source, inline.Span.Start) is { } joined)
                {
                    // Once for a paragraph: the others will be meant as this one is.
                    _joinedAt = _place.Start;
                    log.Add(joined);
                }

                pieces.LineEnd(inline.Span.Start, inline.Span.Length);
                break;
            case CodeInline code:
                if (Verbatim.Of(code, SpanOf(code), log) is { } verbatim)
                {
                    pieces.Add(verbatim);
                }

                break;
            case EmphasisInline emphasis:
                var stressed = Pieces(emphasis);
                var inStress = FlowPiece.ToInlines(stressed);
                if (emphasis is { DelimiterChar: '^' or '~', DelimiterCount: 1 })
                {
                    var shift = emphasis.DelimiterChar == '^' ? BaselineShift.Superscript : BaselineShift.Subscript;
                    pieces.Add(new Shifted { Shift = shift, Inlines = inStress, Span = SpanOf(emphasis) });
                    break;
                }

                if (emphasis.DelimiterChar == '~')
                {
                    pieces.Add(new Intervention { Kind = InterventionKind.Deleted, Inlines = inStress, Span = SpanOf(emphasis) });
                    break;
                }

                pieces.Add(
                    emphasis.DelimiterCount == 2
                        ? new Strong { Inlines = inStress, Span = SpanOf(emphasis) }
                        : new Emphasis { Inlines = inStress, Span = SpanOf(emphasis) },
                    stressed);
                break;
            case BracketInline bracket:
                _brackets.Add(bracket, _place, isSetOff: _depth > 1, Children, pieces);
                break;
            case AutolinkInline link:
                var words = new Text { Content = link.Url, Span = source.Span(link.Span.Start + 1, link.Url.Length) };
                pieces.Add(new Link { Target = link.IsEmail ? $"mailto:{link.Url}" : link.Url, Inlines = [words], Span = SpanOf(link) });
                break;
            case FootnoteReference reference:
                if (toNote(reference) is { } note)
                {
                    pieces.Add(note);
                }

                break;
            case ShiftSign sign:
                pieces.Literal([sign.Sign], sign.Span.Start, isFirstEscaped: false);
                break;
            case HtmlWords html:
                Children(html, pieces);
                break;
            case HeadingAttributes attributes:
                _headingId = SpanAttributes.HeadingId(attributes, source, log);
                break;
            case LinkDelimiterInline opener:
                log.Add(DiagnosticCodes.UnclosedIntervention.At(source.Span(opener.Span.End, 1)));
                Children(opener, pieces);
                break;
            case DelimiterInline delimiter:
                pieces.Literal(delimiter.ToLiteral(), delimiter.Span.Start, isFirstEscaped: false);
                Children(delimiter, pieces);
                break;
            case StrayBracket when typedNotes.ClosesAt(inline.Span.Start):
                break;
            case StrayBracket when _escapedBrackets > 0:
                _escapedBrackets--;
                pieces.Literal("]", inline.Span.Start, isFirstEscaped: false);
                break;
            case StrayBracket:
                log.Add(DiagnosticCodes.UnopenedIntervention.At(SpanOf(inline)));
                break;
            default:
                UnsupportedInlines.Report(inline, SpanOf(inline), log);
                break;
        }
    }

    private void Entity(HtmlEntityInline entity, PieceBuilder pieces)
    {
        foreach (var character in entity.Transcoded.ToString().EnumerateRunes().Where(SourceDecoder.IsForbidden))
        {
            log.Add(DiagnosticCodes.ForbiddenCharacter.At(SpanOf(entity), $"U+{character.Value:X4}"));
        }

        foreach (var character in entity.Transcoded.AsSpan())
        {
            pieces.Encoded(character, entity.Span.Start, entity.Span.Length);
        }
    }

    private Model.SourceSpan SpanOf(MarkdigInline inline) => source.Between(inline.Span.Start, inline.Span.End + 1);
}
