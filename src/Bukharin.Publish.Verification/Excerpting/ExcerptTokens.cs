using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Excerpting;

/// <summary>Reads a text word by word, each with what it stands in.</summary>
/// <remarks>
/// A clause whose label stands in a line and one whose label begins a paragraph are one to it: which of both it is, follows from the
/// clauses beside it, of which an excerpt may lack some.
/// </remarks>
internal sealed class ExcerptTokens
{
    private readonly Func<string, string> _nameOf;
    private readonly List<ExcerptToken> _tokens = [];
    private bool _begins = true;
    private bool _isParted = true;
    private string _clause = "";

    private ExcerptTokens(Func<string, string> nameOf) => _nameOf = nameOf;

    /// <summary>Reads some blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="nameOf">What a cross-reference says, by its target.</param>
    public static IReadOnlyList<ExcerptToken> Of(IEnumerable<Block> blocks, Func<string, string> nameOf)
    {
        var reader = new ExcerptTokens(nameOf);
        foreach (var block in blocks)
        {
            reader.Read(block, "");
        }

        return reader._tokens;
    }

    /// <summary>How many words of the text there are: what is closed up is one, and labels, notes and explanations are none.</summary>
    public static int Count(IEnumerable<ExcerptToken> tokens)
    {
        var (count, isCounted) = (0, false);
        foreach (var token in tokens)
        {
            isCounted &= token.IsClosedUp;
            if (token.IsWord && !isCounted)
            {
                (count, isCounted) = (count + 1, true);
            }
        }

        return count;
    }

    private void Read(Node node, string around)
    {
        var outer = (Clause: _clause, Begins: _begins, IsParted: _isParted);
        switch (node)
        {
            case Clause clause:
                Label(clause.Label, around);
                Inner(node, around);
                _clause = outer.Clause;
                break;
            case Figure figure:
                Begin();
                Word(FormattableString.Invariant($"{figure.Path} {figure.AlternativeText} {figure.WidthPercent} {figure.IsDecorative} {figure.IsFacsimile}{figure.Placement}"), figure.Span, around + "picture");
                Inner(node, around + "figure/");
                break;
            case ThematicBreak:
                Begin();
                Word("***", node.Span, around);
                break;
            case LineBreak:
                _isParted = true;
                Word("\\", node.Span, around);
                _isParted = true;
                break;
            case Text text:
                Words(text.Content, text.Span, around);
                break;
            case Code code:
                Words(code.Content, code.Span, around + "code/");
                break;
            case InlineLabel label:
                Label(label.Label, around);
                break;
            case CrossReference reference:
                Words(_nameOf(reference.Target), reference.Span, around);
                break;
            case Block:
                Begin();
                Inner(node, around + NameOf(node));
                _clause = outer.Clause;
                break;
            case Note or MarginAnchor:
                Begin();
                Inner(node, around + (node is Note ? "note/" : "margin/"));
                (_clause, _begins, _isParted) = outer;
                break;
            default:
                Inner(node, around + NameOf(node));
                break;
        }
    }

    private void Begin() => (_begins, _isParted) = (true, true);

    private void Inner(Node node, string around)
    {
        foreach (var child in DocumentWalker.ChildrenOf(node))
        {
            Read(child, around);
        }
    }

    /// <summary>What stands behind a label in the same paragraph belongs to it, as what stands in a clause belongs to that.</summary>
    private void Label(ClauseLabel label, string around)
    {
        _clause = label.Address;
        (_begins, _isParted) = (false, true);
        Word(label.Text, label.Span, FormattableString.Invariant($"{around}{label.Look} label"));
        Begin();
    }

    private void Words(string content, SourceSpan span, string around)
    {
        var start = 0;
        for (var i = 0; i <= content.Length; i++)
        {
            if (i < content.Length && !char.IsWhiteSpace(content[i]))
            {
                continue;
            }

            if (i > start)
            {
                Word(content[start..i], span, around);
            }

            _isParted |= i < content.Length;
            start = i + 1;
        }
    }

    private void Word(string words, SourceSpan span, string around)
    {
        var token = new ExcerptToken(words, $"{_clause}:{around}", _begins, !_isParted, span);
        if (token is { IsClosedUp: true, IsFirst: false } && _tokens is [.., var last] && last.Around == token.Around)
        {
            // What a reference says may go on as words of the line do.
            _tokens[^1] = last with { Words = last.Words + words };
        }
        else
        {
            _tokens.Add(token);
        }

        (_begins, _isParted) = (false, false);
    }

    private static string NameOf(Node node) => node switch
    {
        Paragraph => "",
        Division division => FormattableString.Invariant($"{division.Role}/"),
        Heading heading => FormattableString.Invariant($"heading {heading.Level}/"),
        Intervention intervention => FormattableString.Invariant($"[{intervention.Kind}]"),
        Foreign foreign => $"{foreign.Language}/",
        Mention mention => FormattableString.Invariant($"{mention.Kind} {mention.Key}/"),
        Shifted shifted => FormattableString.Invariant($"{shifted.Shift}/"),
        Link { Target: ['#', ..] } => "",
        Link link => $"{link.Target}/",
        _ => $"{node.GetType().Name}/",
    };
}
