using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A line of a stanza.</summary>
/// <param name="Indent">By how many spaces it is further in.</param>
/// <param name="Words">What stands in it, without these.</param>
internal readonly record struct VerseLine(int Indent, ImmutableArray<Inline> Words)
{
    /// <summary>What an indent consists of in a stanza.</summary>
    public const char Space = '\u00A0';

    /// <summary>The lines of a stanza.</summary>
    /// <param name="stanza">What stands in it.</param>
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

    /// <summary>What stands in a stanza for a line.</summary>
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
