using Bukharin.Publish.Reading.Content;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Verse;

/// <summary>Finds verse in what has been read as a paragraph: each line begins with a bar, as in Pandoc's line blocks.</summary>
internal static class VerseLines
{
    private const int TabStop = 4;

    /// <summary>The verse that a paragraph is; null where it is none.</summary>
    /// <param name="parser">The parser that asks.</param>
    /// <param name="paragraph">The paragraph, which is no table.</param>
    /// <param name="rest">What stands below its lines and may say whose they are; nothing where they are all.</param>
    public static VerseBlock? Read(BlockParser parser, ParagraphBlock paragraph, out StringLine[] rest)
    {
        rest = [];
        var lines = paragraph.Lines.Lines.AsSpan(0, paragraph.Lines.Count);
        if (lines.Length > 1 && AttributionRule.BeginsWithDash(lines[^1].Slice.ToString()) && lines[^1].Slice.CurrentChar != '|')
        {
            rest = [lines[^1]];
            lines = lines[..^1];
        }

        if (!IsVerse(lines))
        {
            return null;
        }

        var verse = new VerseBlock(parser) { Column = paragraph.Column, Line = paragraph.Line, Span = new SourceSpan(paragraph.Span.Start, rest.Length > 0 ? lines[^1].Slice.End : paragraph.Span.End) };
        VerseLineBlock? last = null;
        foreach (var line in lines)
        {
            var words = line.Slice;
            words.Trim();
            if (words.CurrentChar != '|')
            {
                last!.Add(line, words);
                continue;
            }

            words.SkipChar();
            if (words.CurrentChar == ' ')
            {
                words.SkipChar();
            }

            verse.Add(last = new VerseLineBlock(parser, line, WithoutIndent(words, out var indent), indent) { Start = words.Start });
        }

        return verse;
    }

    /// <summary>Whether the first line begins with a bar and a space, and each further one so or, carried over, with a space. What ends with bars as well are the rows of a table that lacks its second line.</summary>
    private static bool IsVerse(ReadOnlySpan<StringLine> lines)
    {
        var rows = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Slice;
            var isCarriedOver = i > 0 && (line.CurrentChar is ' ' or '\t' || line.PeekCharExtra(-1) is ' ' or '\t');
            line.Trim();
            if (line.CurrentChar != '|' ? !isCarriedOver : line.Length > 1 && line.PeekChar() is not (' ' or '\t'))
            {
                return false;
            }

            rows += line.Length > 1 && line.Text[line.End] == '|' ? 1 : 0;
        }

        return rows < lines.Length;
    }

    private static StringSlice WithoutIndent(StringSlice words, out int indent)
    {
        indent = 0;
        while (words.CurrentChar is ' ' or '\t' or Model.VerseLine.Space)
        {
            indent += words.CurrentChar == '\t' ? TabStop : 1;
            words.SkipChar();
        }

        return words;
    }
}
