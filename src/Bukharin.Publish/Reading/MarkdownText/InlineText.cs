using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Bukharin.Publish.Model;
using Markdig.Helpers;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Writes inlines. Notes that are met are put in a queue, to be written below.</summary>
/// <param name="notes">Where notes go.</param>
/// <param name="stated">Labels of which it must be said that they are labels.</param>
internal sealed class InlineText(Queue<Note> notes, IReadOnlySet<ClauseLabel>? stated)
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes some inlines.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="notes">Where their notes go.</param>
    /// <param name="beginsLine">Whether they begin a line.</param>
    /// <param name="stated">Labels of which it must be said that they are labels, besides those that nothing in the line shows to be any.</param>
    /// <returns>Lines parted by U+000A: there is one for each break that the text has.</returns>
    public static string Write(ImmutableArray<Inline> inlines, Queue<Note> notes, bool beginsLine, IReadOnlySet<ClauseLabel>? stated = null)
    {
        var writer = new InlineText(notes, stated);
        writer.Inlines(inlines, beginsLine, depth: 0);
        return writer._text.ToString();
    }

    /// <summary>A label, set off as its author has it.</summary>
    /// <param name="label">The label.</param>
    /// <param name="isStated">Whether it must be said that it is one.</param>
    public static string LabelText(ClauseLabel label, bool isStated)
    {
        var text = isStated ? $"[{TextEscapes.EscapeStated(label.Text)}]{{.label}}" : label.Text;
        text = label.Look.HasFlag(LabelLook.SmallCaps) ? $"[{text}]{{.smallcaps}}" : text;
        text = label.Look.HasFlag(LabelLook.Strong) ? $"**{text}**" : text;
        return label.Look.HasFlag(LabelLook.Emphasis) ? $"*{text}*" : text;
    }

    private void Inlines(ImmutableArray<Inline> inlines, bool beginsLine, int depth)
    {
        for (var i = 0; i < inlines.Length; i++)
        {
            var atLineStart = i == 0 ? beginsLine : inlines[i - 1] is LineBreak;
            Inline(inlines[i], i + 1 < inlines.Length ? inlines[i + 1] : null, atLineStart, depth);
        }
    }

    private void Inline(Inline inline, Inline? next, bool atLineStart, int depth)
    {
        switch (inline)
        {
            case Text words:
                Words(words.Content, next, atLineStart);
                break;
            case Code code:
                _text.Append(CodeText.Of(code));
                break;
            case LineBreak:
                _text.Append("\\\n");
                break;
            case InlineLabel label:
                _text.Append(LabelText(label.Label, stated?.Contains(label.Label) == true || (atLineStart && _text.Length == 0 ? LabelStatements.IsNeededInHeading(label.Label) : LabelStatements.IsNeededInLine(label.Label))));
                break;
            case Emphasis emphasis:
                Delimited(emphasis.Inlines, 1, "em", next, atLineStart, depth);
                break;
            case Strong strong:
                Delimited(strong.Inlines, 2, "strong", next, atLineStart, depth);
                break;
            case SmallCaps smallCaps:
                Bracket(smallCaps.Inlines, "{.smallcaps}", atLineStart);
                break;
            case Shifted shifted:
                Raised(shifted, next);
                break;
            case Foreign foreign:
                Bracket(foreign.Inlines, $"{{lang={foreign.Language}}}");
                break;
            case Mention mention:
                Bracket(mention.Inlines, $"{{.{MentionNames.Of(mention.Kind)} key={mention.Key}}}");
                break;
            case MarginAnchor { Words: { IsEmpty: false } note }:
                Bracket(note, $"{{.{Interventions.Words.Of(DivisionRole.Margin)}}}");
                break;
            case MarginAnchor:
                break;
            case Intervention intervention:
                Bracket(intervention.Inlines, $"{{.{Interventions.Words.Of(intervention.Kind)}}}");
                break;
            case Link link:
                Bracket(link.Inlines, $"({Target(link.Target)})");
                break;
            case CrossReference { IsMark: true, Target: var target }:
                _text.Append("[^").Append(target.AsSpan(1 + PlaceIds.NoteLead.Length)).Append(']');
                break;
            case CrossReference reference:
                _text.Append("[](").Append(Target(reference.Target)).Append(')');
                break;
            case Note note:
                _text.Append("[^").Append(note.Label).Append(']');
                notes.Enqueue(note);
                break;
            default:
                throw new UnreachableException($"No Markdown for {inline.GetType().Name}.");
        }
    }

    private void Words(string words, Inline? next, bool atLineStart)
    {
        var following = next switch
        {
            null or LineBreak => '\0',
            Emphasis or Strong => '*',
            Code => '`',
            Shifted { Shift: BaselineShift.Superscript } => '^',
            Shifted { Shift: BaselineShift.Subscript } => '~',
            _ => '[',
        };

        // '[^1]:' at the margin would be the note itself, and '[a]: b' a link's definition.
        if (words.StartsWith(':') && _text.Length > 0 && _text[^1] == ']')
        {
            _text.Append("\\:");
            words = words[1..];
        }

        _text.Append(TextEscapes.Escape(words, atLineStart, following));
    }

    /// <summary>
    /// Stress in stress, or beside other stress, has the other of the two signs, so that neither is taken for the other. Where no
    /// sign can stand (CommonMark 6.2: flanking), as between a closing quotation mark and a letter, HTML says the same.
    /// </summary>
    private void Delimited(ImmutableArray<Inline> inlines, int count, string element, Inline? next, bool beginsLine, int depth)
    {
        var sign = (depth % 2 == 0) ^ (_text.Length > 0 && _text[^1] == '*' && !(_text.Length > 1 && _text[^2] == '\\')) ? '*' : '_';
        var start = _text.Length;
        _text.Append(sign, count);
        Inlines(inlines, beginsLine, depth + 1);
        if (!Opens(start, count, sign) || !Closes(sign, next))
        {
            _text.Remove(start, count).Insert(start, $"<{element}>").Append("</").Append(element).Append('>');
            return;
        }

        _text.Append(sign, count);
    }

    /// <summary>Between signs no space can stand, beside one no other of its kind, and with <c>^[</c> a note begins: there HTML says the same.</summary>
    private void Raised(Shifted shifted, Inline? next)
    {
        var (sign, element) = shifted.Shift == BaselineShift.Superscript ? ('^', "sup") : ('~', "sub");
        var start = _text.Length;
        _text.Append(sign);
        Inlines(shifted.Inlines, beginsLine: false, depth: 0);
        var words = _text.ToString(start + 1, _text.Length - start - 1);
        if (words.Length is > 0 and < 500 && !words.AsSpan().ContainsAny(" \t\n\r") && !words.Contains(sign, StringComparison.Ordinal) && !(sign == '^' && words[0] == '[')
            && !(sign == '~' && (next is Shifted { Shift: BaselineShift.Subscript } || (start > 0 && _text[start - 1] == '~'))))
        {
            _text.Append(sign);
            return;
        }

        _text.Remove(start, 1).Insert(start, $"<{element}>").Append("</").Append(element).Append('>');
    }

    private bool Opens(int start, int count, char sign)
    {
        if (_text.Length == start + count)
        {
            return false;
        }

        CharHelper.CheckOpenCloseDelimiter(start == 0 ? '\n' : _text[start - 1], _text[start + count], sign == '*', out var canOpen, out _);
        return canOpen;
    }

    private bool Closes(char sign, Inline? next)
    {
        var following = next switch
        {
            Text { Content: [var first, ..] } => first,
            InlineLabel { Label.Text: [var first, ..] } => first,
            null or LineBreak => '\n',
            _ => '[',
        };
        CharHelper.CheckOpenCloseDelimiter(_text[^1], following, sign == '*', out _, out var canClose);
        return canClose;
    }

    private void Bracket(ImmutableArray<Inline> inlines, string end, bool beginsLine = false)
    {
        _text.Append('[');
        Inlines(inlines, beginsLine, depth: 0);
        _text.Append(']').Append(end);
    }

    private static string Target(string target)
    {
        var escaped = new StringBuilder();
        foreach (var character in target)
        {
            _ = character switch
            {
                '<' or '>' or '\\' => escaped.Append('\\').Append(character),
                '&' => escaped.Append("&amp;"),
                _ => escaped.Append(character),
            };
        }

        // CommonMark 6.3: between angle brackets a destination may hold anything but line ends.
        return target.Any(c => c is ' ' or '(' or ')' or '<' or '>' or '\\') ? $"<{escaped}>" : escaped.ToString();
    }
}
