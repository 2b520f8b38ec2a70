using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Links;
using Bukharin.Publish.Reading.Markdown.Parsing;
using Bukharin.Publish.Reading.Source;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Interventions;

/// <summary>Makes of brackets what they are: links, notes, labels that are stated, interventions, foreign words, small capitals, or text.</summary>
/// <param name="source">The text.</param>
/// <param name="interventions">Infers what a bracket is that nobody says it of.</param>
/// <param name="leadsIntoVolume">Whether a link to a file leads to a text of the same volume.</param>
/// <param name="log">Takes what is wrong.</param>
/// <param name="toNote">Makes a note of words that stand where its mark does.</param>
internal sealed class BracketConverter(
    SourceCharacters source, InterventionFactory interventions, Func<string, bool> leadsIntoVolume, DiagnosticLog log, Func<ImmutableArray<FlowPiece>, Model.SourceSpan, Note> toNote)
{
    private const char EmptyBox = '\u2610';
    private const char TickedBox = '\u2611';

    private readonly HashSet<LinkReferenceDefinition> _usedDefinitions = [];
    private readonly List<(string Target, Model.SourceSpan Span)> _filesLinked = [];
    private readonly List<(string Path, Model.SourceSpan Span)> _pictures = [];

    /// <summary>The definitions of links that brackets refer to.</summary>
    public IReadOnlySet<LinkReferenceDefinition> UsedDefinitions => _usedDefinitions;

    /// <summary>Says once for a text that links to other files, and that pictures among words, are set as words.</summary>
    public void ReportFilesLinked()
    {
        if (_pictures.Count > 0)
        {
            var (picture, where) = _pictures.MinBy(one => (one.Span.Line, one.Span.Column));
            log.Add(DiagnosticCodes.PictureAsWords.At(where, picture, _pictures.Count));
        }

        if (_filesLinked.Count > 0)
        {
            var (target, span) = _filesLinked.MinBy(link => (link.Span.Line, link.Span.Column));
            log.Add(DiagnosticCodes.LinkToFile.At(span, target, _filesLinked.Count));
        }
    }

    /// <summary>Adds what a bracket is.</summary>
    /// <param name="bracket">The bracket.</param>
    /// <param name="place">The paragraph or heading that it stands in.</param>
    /// <param name="isSetOff">Whether something stands around it in there.</param>
    /// <param name="children">Adds what stands in an inline.</param>
    /// <param name="pieces">Where it goes.</param>
    public void Add(BracketInline bracket, LeafPlace place, bool isSetOff, Action<ContainerInline, PieceBuilder> children, PieceBuilder pieces)
    {
        if (bracket.HasExclamationMark)
        {
            pieces.Literal("!", bracket.Span.Start, isFirstEscaped: false);
        }

        if (bracket.Definition is { } definition)
        {
            _usedDefinitions.Add(definition);
        }

        var span = source.Between(Opening(bracket), bracket.Span.End + 1);
        switch (bracket.Role)
        {
            case BracketRole.Link:
                AddLink(bracket, span, children, pieces);
                break;
            case BracketRole.Note:
                if (bracket.TypedBeginning is { } beginning)
                {
                    log.Add(DiagnosticCodes.TypedNoteInLine.At(span with { Length = beginning.Length }, beginning));
                }

                pieces.Add(toNote(Pieces(bracket, children), span));
                break;
            case BracketRole.Image:
                _pictures.Add((bracket.Url!, span));
                children(bracket, pieces);
                break;
            case BracketRole.LinkAroundLink:
                ReportLinkAroundLink(span);
                break;
            case BracketRole.Span when bracket.Attributes is null && IsBox(bracket, span, place):
                AddBox(bracket.CloseOffset - span.Length, span.Length, place, pieces);
                break;
            default:
                AddSpan(bracket, span, place, isSetOff, Pieces(bracket, children), pieces);
                break;
        }
    }

    /// <summary>Offset of the bracket itself, behind an exclamation mark that makes no picture of it.</summary>
    private static int Opening(BracketInline bracket) => bracket.Span.Start + (bracket.HasExclamationMark ? 1 : 0);

    private ImmutableArray<FlowPiece> Pieces(BracketInline bracket, Action<ContainerInline, PieceBuilder> children)
    {
        var pieces = new PieceBuilder(source);
        children(bracket, pieces);
        return pieces.Finish();
    }

    private void AddLink(BracketInline bracket, Model.SourceSpan span, Action<ContainerInline, PieceBuilder> children, PieceBuilder pieces)
    {
        if (bracket.Title is { } title)
        {
            log.Add(DiagnosticCodes.LinkTitle.At(span, title));
        }

        var isInVolume = leadsIntoVolume(bracket.Url!);
        if (!isInVolume && LinkTargets.IsFile(bracket.Url!))
        {
            _filesLinked.Add((bracket.Url!, span));
            children(bracket, pieces);
            return;
        }

        var words = FlowPiece.ToInlines(Pieces(bracket, children));
        if (words.IsEmpty && (isInVolume || bracket.Url is ['#', _, ..]))
        {
            pieces.Add(new CrossReference { Target = bracket.Url!, Span = span });
            return;
        }

        if (FirstInLine<Link>(words) is { } inner)
        {
            // An address between angle brackets is a link of its own.
            ReportLinkAroundLink(inner.Span);
            return;
        }

        pieces.Add(new Link { Target = bracket.Url!, Inlines = words, Span = span });
    }

    private void ReportLinkAroundLink(Model.SourceSpan span) =>
        log.Add(DiagnosticCodes.UnsupportedConstruct.At(span, "A link that holds another", "Take one of them out."));

    /// <summary>The first node of a kind among words; those of a note stand elsewhere than its mark.</summary>
    private static T? FirstInLine<T>(IEnumerable<Node> nodes)
        where T : Node =>
        nodes.Select(node => node is T found ? found : node is Note ? null : FirstInLine<T>(DocumentWalker.ChildrenOf(node))).FirstOrDefault(found => found is not null);

    private void AddSpan(
        BracketInline bracket, Model.SourceSpan span, LeafPlace place, bool isSetOff, ImmutableArray<FlowPiece> words, PieceBuilder pieces)
    {
        var inner = FlowPiece.ToInlines(words);
        var attributes = SpanAttributes.Read(bracket, source, log);
        if (inner.IsEmpty)
        {
            log.Add(DiagnosticCodes.EmptyIntervention.At(span));
        }

        if (attributes.IsLabel)
        {
            AddLabel(words, attributes, span, mayBeSetOff: !isSetOff || BeginsParagraph(bracket, place), pieces);
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

        if (attributes.IsUnderlined)
        {
            inner = [new Emphasis { Inlines = inner, Span = span }];
        }

        if (attributes.Kind is { } kind)
        {
            inner = [new Intervention { Kind = kind, Inlines = inner, Span = span }];
        }
        else if (attributes.IsIntervention)
        {
            var before = source.Text.AsSpan(place.Start, Math.Max(0, Opening(bracket) - place.Start));
            var after = source.Text.AsSpan(Math.Min(bracket.Span.End + 1, place.End)..place.End);
            pieces.Add(interventions.Infer(inner, span, before, after, place.Block));
            return;
        }

        if (attributes.IsMarginal)
        {
            AddMarginalNote(attributes.Mention is { } marked ? [new Mention { Kind = marked, Key = attributes.Key, Inlines = inner, Span = span }] : inner, span, pieces);
        }
        else if (attributes.Mention is { } named)
        {
            AddMention(named, attributes.Key, inner, span, pieces);
        }
        else if (attributes is { IsSmallCaps: true, Language: null, Kind: null })
        {
            pieces.Add(inner[0], words);
        }
        else
        {
            pieces.Add(inner[0]);
        }
    }

    /// <summary>Adds the words of a name. One stands within no other: of two in one another no edition could say which words are whose.</summary>
    private void AddMention(MentionKind kind, string key, ImmutableArray<Model.Inline> words, Model.SourceSpan span, PieceBuilder pieces)
    {
        if (FirstInLine<Mention>(words) is { } within)
        {
            log.Add(DiagnosticCodes.NameInName.At(within.Span, PlainWords.Of(within.Inlines), PlainWords.Of(words)));
        }
        else if (!words.IsEmpty && !words.Any(HasWordsInLine))
        {
            log.Add(DiagnosticCodes.NameWithoutWords.At(span));
        }

        pieces.Add(new Mention { Kind = kind, Key = key, Inlines = words, Span = span });
    }

    /// <summary>Whether any words of a node stay in its line: those of a note do not, nor those of a bracket that become a note.</summary>
    private static bool HasWordsInLine(Node node) =>
        node is Text text ? text.Content.Any(char.IsLetterOrDigit)
        : node is not Note && !(node is Intervention bracket && InterventionForm.Of(bracket).IsLifted) && DocumentWalker.ChildrenOf(node).Any(HasWordsInLine);

    /// <summary>Adds a marginal note beside the line. One in another stands beside nothing.</summary>
    private void AddMarginalNote(ImmutableArray<Model.Inline> words, Model.SourceSpan span, PieceBuilder pieces)
    {
        if (DocumentWalker.Descendants(words).OfType<MarginAnchor>().FirstOrDefault() is { } within)
        {
            log.Add(DiagnosticCodes.MisplacedMarginalNote.At(within.Span, "in another"));
        }

        pieces.Add(new MarginAnchor { Words = words, Span = span });
    }

    /// <summary>
    /// Words that are stated to be a label: they are words and nothing else, and have no other attribute. Emphasis may set them off
    /// where a paragraph begins.
    /// </summary>
    private void AddLabel(ImmutableArray<FlowPiece> words, SpanAttributes attributes, Model.SourceSpan span, bool mayBeSetOff, PieceBuilder pieces)
    {
        if (words is [{ Run: { } run }]
            && run.ToString() is var text
            && text == text.Trim()
            && text.Any(char.IsLetterOrDigit)
            && attributes is { Kind: null, IsSmallCaps: false, Language: null, Mention: null }
            && mayBeSetOff
            && !EndsInWord(source.Text.AsSpan(0, Math.Max(0, run.OffsetOf(0) - 1))))
        {
            pieces.Stated(text, run.OffsetOf(0));
        }
        else if (!words.IsEmpty)
        {
            log.Add(DiagnosticCodes.NoLabel.At(span));
        }
    }

    /// <summary>Whether a word goes on behind some text; what has no width and signs of emphasis are none of it.</summary>
    private static bool EndsInWord(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && (text[^1] is '*' or '_' or '~' or '^' || char.GetUnicodeCategory(text[^1]) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark))
        {
            text = text[..^1];
        }

        return !text.IsEmpty && char.IsLetterOrDigit(text[^1]);
    }

    private bool BeginsParagraph(BracketInline bracket, LeafPlace place) =>
        source.Text.AsSpan(place.Start, bracket.Span.Start - place.Start).TrimStart("#*_[ \t").IsEmpty;

    /// <summary>Adds a bracket of the text's own. The box before a task (GitHub Flavored Markdown, 5.3) is a box.</summary>
    private void AddBox(int offset, int length, LeafPlace place, PieceBuilder pieces)
    {
        var bracket = source.Text.AsSpan(offset, length);
        var end = offset + length;
        if (length == "[x]".Length && place.BeginsItem && offset == place.Start && end < source.Text.Length && source.Text[end] is ' ' or '\t')
        {
            pieces.Encoded(bracket[1] is 'x' or 'X' ? TickedBox : EmptyBox, offset, length);
        }
        else
        {
            pieces.Literal(bracket, offset, isFirstEscaped: false);
        }
    }

    /// <summary>Whether a bracket is the text's own: one in which nothing stands, to be filled in, or the box before a task in a list.</summary>
    private bool IsBox(BracketInline bracket, Model.SourceSpan span, LeafPlace place)
    {
        var opening = bracket.CloseOffset - span.Length;
        var content = source.Text.AsSpan(opening, span.Length)[1..^1];
        return content.IsWhiteSpace() || (content is "x" or "X" && place.BeginsItem && opening == place.Start);
    }
}
