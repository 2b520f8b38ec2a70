using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A line of a stanza.</summary>
/// <param name="Indent">Number of spaces by which the line is indented.</param>
/// <param name="Words">The content of the line without its indent.</param>
internal readonly record struct VerseLine(int Indent, ImmutableArray<Inline> Words)
{
    /// <summary>The character that indents a line in a stanza: a no-break space.</summary>
    public const char Space = '\u00A0';

    /// <summary>Whether the line counts when lines are numbered. One that holds nothing but the number of a page of the source does not.</summary>
    public bool IsCounted => Words.Any(inline => inline is Text text ? !string.IsNullOrWhiteSpace(text.Content) : inline is not Intervention { Kind: InterventionKind.Page });

    /// <summary>Splits a stanza into its lines.</summary>
    /// <param name="stanza">The content of the stanza.</param>
    public static IEnumerable<VerseLine> Of(ImmutableArray<Inline> stanza)
    {
        var start = 0;
        for (var i = 0; i <= stanza.Length; i++)
        {
            if (i == stanza.Length || stanza[i] is LineBreak)
            {
                yield return OfLine(stanza[start..i]);
                start = i + 1;
            }
        }
    }

    /// <summary>The inlines that represent this line in a stanza, the indent as no-break spaces.</summary>
    /// <param name="start">Where the line begins in the source, its indent included.</param>
    public ImmutableArray<Inline> ToInlines(SourceSpan start)
    {
        if (Indent == 0)
        {
            return Words;
        }

        var indent = new string(Space, Indent);
        if (Words is not [Text first, ..])
        {
            return [new Text { Content = indent, Span = start with { Length = Indent } }, .. Words];
        }

        var (width, words) = (Indent, first.Span);
        return
        [
            first with
            {
                Content = indent + first.Content,
                Span = start with { Length = words.Column - start.Column + words.Length },
                Anchors = [new SourceAnchor(Indent, words.Line, words.Column), .. first.Anchors.Select(anchor => anchor with { Index = anchor.Index + width })],
            },
            .. Words.Skip(1),
        ];
    }

    private static VerseLine OfLine(ImmutableArray<Inline> line)
    {
        if (line is not [Text first, ..])
        {
            return new VerseLine(0, line);
        }

        var words = first.Content.TrimStart(Space);
        var indent = first.Content.Length - words.Length;
        if (indent == 0 || words.Length == 0)
        {
            return new VerseLine(indent, line[(indent == 0 ? 0 : 1)..]);
        }

        var place = first.SpanOf(indent, words.Length);
        return new VerseLine(
            indent,
            [
                first with
                {
                    Content = words,
                    Span = place,
                    Anchors = [.. first.Anchors.Where(anchor => anchor.Index > indent).Select(anchor => anchor with { Index = anchor.Index - indent })],
                },
                .. line.Skip(1),
            ]);
    }
}
