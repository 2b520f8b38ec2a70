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
    SourceCharacters source, TypedNotes typedNotes, InterventionFactory interventions, DiagnosticLog log, Func<FootnoteReference, Note?> toNote)
{
    private readonly HashSet<LinkReferenceDefinition> _usedDefinitions = [];
    private readonly List<(string Target, Model.SourceSpan Span)> _filesLinked = [];
    private (int Start, int End) _block;
    private BracketBlock _place;
    private bool _beginsItem;
    private string? _headingId;
    private int _depth;

    public IReadOnlySet<LinkReferenceDefinition> UsedDefinitions => _usedDefinitions;

    /// <summary>Says once for a text that links to other files are set as words.</summary>
    public void ReportFilesLinked()
    {
        if (_filesLinked.Count > 0)
        {
            var (target, span) = _filesLinked.MinBy(link => (link.Span.Line, link.Span.Column));
            log.Add(DiagnosticCodes.LinkToFile.At(span, target, _filesLinked.Count));
        }
    }

    /// <summary>A paragraph's words, labels not yet found.</summary>
    /// <param name="leaf">The paragraph.</param>
    /// <param name="place">What it is.</param>
    public ImmutableArray<FlowPiece> Pieces(LeafBlock leaf, BracketBlock place)
    {
        var (outer, outerItem, outerPlace) = (_block, _beginsItem, _place);
        _place = place;
        _block = (leaf.Span.Start, leaf.Span.End + 1);
        _beginsItem = leaf.Parent is ListItemBlock item && item[0] == leaf;
        var pieces = leaf.Inline is null ? [] : Pieces(leaf.Inline);
        (_block, _beginsItem, _place) = (outer, outerItem, outerPlace);
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

    private ImmutableArray<Model.Inline> Inlines(ContainerInline container) => FlowPiece.ToInlines(Pieces(container));

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
                break;
            case HtmlEntityInline entity:
                Entity(entity, pieces);
                break;
            case LineBreakInline { IsHard: true }:
                pieces.Add(new LineBreak { Span = SpanOf(inline) });
                pieces.BeginLine();
                break;
            case LineBreakInline:
                pieces.LineEnd(inline.Span.Start, inline.Span.Length);
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
                Bracket(bracket, pieces);
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

    private void Bracket(BracketInline bracket, PieceBuilder pieces)
    {
        if (bracket.HasExclamationMark)
        {
            pieces.Literal("!", bracket.Span.Start, isFirstEscaped: false);
        }

        if (bracket.Definition is { } definition)
        {
            _usedDefinitions.Add(definition);
        }

        var span = bracket.HasExclamationMark ? source.Between(bracket.Span.Start + 1, bracket.Span.End + 1) : SpanOf(bracket);
        switch (bracket.Role)
        {
            case BracketRole.Link:
                if (bracket.Title is not null)
                {
                    log.Add(DiagnosticCodes.LinkTitle.At(span));
                }

                if (LinkTargets.IsFile(bracket.Url!))
                {
                    _filesLinked.Add((bracket.Url!, span));
                    Children(bracket, pieces);
                    break;
                }

                pieces.Add(new Link { Target = bracket.Url!, Inlines = Inlines(bracket), Span = span });
                break;
            case BracketRole.Image:
                log.Add(DiagnosticCodes.UnsupportedConstruct.At(span, "A picture", "An edition holds words only; describe it in an intervention: [here a drawing]{.gloss}."));
                break;
            case BracketRole.LinkAroundLink:
                log.Add(DiagnosticCodes.UnsupportedConstruct.At(span, "A link that holds another", "Take one of them out."));
                break;
            default:
                Span(bracket, span, pieces);
                break;
        }
    }

    /// <summary>
    /// Words that are stated to be a label: they are words and nothing else, and have no other attribute. Emphasis may set them off
    /// where a paragraph begins.
    /// </summary>
    private void Label(BracketInline bracket, ImmutableArray<FlowPiece> words, SpanAttributes attributes, Model.SourceSpan span, PieceBuilder pieces)
    {
        var isSetOff = _depth > 1;
        var begins = source.Text.AsSpan(_block.Start, bracket.Span.Start - _block.Start).TrimStart("#*_[ \t").IsEmpty;
        if (words is [{ Run: { } run }]
            && run.ToString() is var text
            && text == text.Trim()
            && text.Any(char.IsLetterOrDigit)
            && attributes is { Kind: null, IsSmallCaps: false, Language: null }
            && (begins || !isSetOff))
        {
            pieces.Stated(text, run.OffsetOf(0));
        }
        else if (!words.IsEmpty)
        {
            log.Add(DiagnosticCodes.NoLabel.At(span));
        }
    }

    private void Span(BracketInline bracket, Model.SourceSpan span, PieceBuilder pieces)
    {
        if (bracket.Attributes is null && IsBox(bracket, span))
        {
            pieces.Literal(source.Text.AsSpan(bracket.CloseOffset - span.Length, span.Length), bracket.CloseOffset - span.Length, isFirstEscaped: false);
            return;
        }

        var innerPieces = Pieces(bracket);
        var inner = FlowPiece.ToInlines(innerPieces);
        var attributes = SpanAttributes.Read(bracket, source, log);
        if (inner.IsEmpty)
        {
            log.Add(DiagnosticCodes.EmptyIntervention.At(span));
        }

        if (attributes.IsLabel)
        {
            Label(bracket, innerPieces, attributes, span, pieces);
            return;
        }

        if (attributes.Language is { } foreign)
        {
            inner = [new Foreign { Language = foreign, Inlines = inner, Span = span }];
        }

        if (attributes.IsSmallCaps)
        {
            inner = [new SmallCaps { Inlines = inner, Span = span }];
        }

        if (attributes.Kind is { } kind)
        {
            pieces.Add(new Intervention { Kind = kind, Inlines = inner, Span = span });
        }
        else if (attributes.IsIntervention)
        {
            var before = source.Text.AsSpan(_block.Start, Math.Max(0, bracket.Span.Start + (bracket.HasExclamationMark ? 1 : 0) - _block.Start));
            var after = source.Text.AsSpan(Math.Min(bracket.Span.End + 1, _block.End).._block.End);
            pieces.Add(interventions.Infer(inner, span, before, after, _place));
        }
        else if (attributes.IsSmallCaps && attributes.Language is null)
        {
            pieces.Add(inner[0], innerPieces);
        }
        else
        {
            pieces.Add(inner[0]);
        }
    }

    /// <summary>Whether a bracket is the text's own: one in which nothing stands, to be filled in, or the box before a task in a list.</summary>
    private bool IsBox(BracketInline bracket, Model.SourceSpan span)
    {
        var content = source.Text.AsSpan(bracket.CloseOffset - span.Length, span.Length)[1..^1];
        return content.IsWhiteSpace() || (content is "x" or "X" && _beginsItem && bracket.CloseOffset - span.Length == _block.Start);
    }

    private Model.SourceSpan SpanOf(MarkdigInline inline) => source.Between(inline.Span.Start, inline.Span.End + 1);
}
