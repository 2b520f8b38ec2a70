using Bukharin.Publish.Reading.Markdown.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Shifts;

/// <summary>Reads superscripts and subscripts as Pandoc does: <c>5^th^</c>, <c>H~2~O</c>, with no space in them but <c>\ </c>, which does not break.</summary>
/// <remarks>Spaces within brackets and code are none of theirs. A sign without a partner is a character; two tildes strike out.</remarks>
internal sealed class ShiftParser : InlineParser
{
    // How far a partner is looked for, so that a text of nothing but signs is read in no longer than another.
    private const int Longest = 1000;

    public ShiftParser() => OpeningCharacters = ['^', '~', '\\'];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var ends = (SortedSet<int>?)processor.ParserStates[Index];
        var sign = slice.CurrentChar;
        if (sign == '\\')
        {
            if (slice.PeekChar() != ' ' || ends is null || ends.Count == 0 || ends.Max < slice.Start)
            {
                return false;
            }

            Add(processor, ref slice, new HtmlEntityInline { Transcoded = new StringSlice("\u00A0") }, length: 2);
            return true;
        }

        var element = sign == '^' ? "sup" : "sub";
        if (ends?.Contains(slice.Start) == true)
        {
            Add(processor, ref slice, new ShiftSign($"</{element}>", sign), length: 1);
            return true;
        }

        if (sign == '~' && (slice.PeekChar() == '~' || slice.PeekCharExtra(-1) == '~'))
        {
            return false;
        }

        var length = LengthOf(slice.Text.AsSpan(slice.Start + 1, slice.Length - 1), sign);
        if (length == 0 || IsNote(slice.Text.AsSpan(slice.Start, slice.Length), length))
        {
            return false;
        }

        processor.ParserStates[Index] = ends ??= [];
        ends.Add(slice.Start + 1 + length);
        Add(processor, ref slice, new ShiftSign($"<{element}>", sign), length: 1);
        return true;
    }

    /// <summary>Whether a note in the line begins where a superscript could: its closing sign begins the next one, <c>^[one].^[two]</c>.</summary>
    /// <param name="text">The text from the sign on.</param>
    /// <param name="length">How many characters the superscript would have.</param>
    private static bool IsNote(ReadOnlySpan<char> text, int length) =>
        InlineNote.LengthAt(text) > 0 && InlineNote.LengthAt(text[(length + 1)..]) > 0;

    /// <summary>How many characters stand before the sign that ends what a sign begins; 0 where there is none.</summary>
    private static int LengthOf(ReadOnlySpan<char> text, char sign)
    {
        var brackets = 0;
        for (var i = 0; i < Math.Min(text.Length, Longest); i++)
        {
            switch (text[i])
            {
                case '\\' when i + 1 < text.Length && text[i + 1] is not ('\n' or '\r'):
                    i++;
                    break;
                case '`':
                    i += CodeLength(text[i..]) - 1;
                    break;
                case '[':
                    brackets++;
                    break;
                case ']' when --brackets < 0:
                    return 0;
                case ' ' or '\t' or '\n' or '\r' when brackets == 0:
                    return 0;
                case '~' when i + 1 < text.Length && text[i + 1] == '~':
                    i++;
                    break;
                case var character when character == sign && brackets == 0:
                    return i;
            }
        }

        return 0;
    }

    /// <summary>The length of the code that begins with grave accents, or of these where no others end it.</summary>
    private static int CodeLength(ReadOnlySpan<char> text)
    {
        var accents = text.IndexOfAnyExcept('`') is var run and > 0 ? run : text.Length;
        for (var i = accents; i < Math.Min(text.Length, Longest); i++)
        {
            if (text[i] == '`')
            {
                var others = text[i..].IndexOfAnyExcept('`') is var end and > 0 ? end : text.Length - i;
                if (others == accents)
                {
                    return i + others;
                }

                i += others - 1;
            }
        }

        return accents;
    }

    private static void Add(InlineProcessor processor, ref StringSlice slice, LeafInline inline, int length)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        (inline.Span, inline.Line, inline.Column) = (new SourceSpan(start, start + length - 1), line, column);
        slice.Start += length;
        processor.Inline = inline;
    }
}
