using System.Collections.Immutable;
using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.PlainText;

/// <summary>The lines of a plain text that are not blank; paragraphs are what stands between blank ones.</summary>
internal sealed class TextLines
{
    private readonly ImmutableArray<int> _firstOfParagraph;

    public TextLines(SourceCharacters source)
    {
        Source = source;
        var lines = ImmutableArray.CreateBuilder<PlainLine>();
        var firsts = ImmutableArray.CreateBuilder<int>();
        var inParagraph = 0;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var (start, end) = (source.StartOfLine(number), source.EndOfLine(number));
            if (source.Text.AsSpan(start..end).IsWhiteSpace())
            {
                inParagraph = 0;
                continue;
            }

            while (FlowText.IsSpace(source.Text[start]))
            {
                start++;
            }

            while (FlowText.IsSpace(source.Text[end - 1]))
            {
                end--;
            }

            if (++inParagraph == 1)
            {
                firsts.Add(lines.Count);
            }

            lines.Add(new PlainLine(firsts.Count, inParagraph, start, end));
        }

        Lines = lines.ToImmutable();
        _firstOfParagraph = firsts.ToImmutable();
    }

    public SourceCharacters Source { get; }

    public ImmutableArray<PlainLine> Lines { get; }

    public int ParagraphCount => _firstOfParagraph.Length;

    /// <summary>Lines of the source at which paragraphs begin.</summary>
    public ImmutableArray<int> ParagraphLines => [.. _firstOfParagraph.Select(index => Source.LineAt(Lines[index].Start))];

    /// <summary>Index of a paragraph's first line.</summary>
    public int FirstOf(int paragraph) => _firstOfParagraph[paragraph - 1];

    /// <summary>Index of a paragraph's last line.</summary>
    public int LastOf(int paragraph) => (paragraph < ParagraphCount ? _firstOfParagraph[paragraph] : Lines.Length) - 1;

    /// <summary>Index of the last line of what begins in a line: the paragraph's last, or the one before a note that is typed by hand.</summary>
    public int EndOf(int line, TypedNotes typedNotes)
    {
        var end = line;
        while (end + 1 < Lines.Length && Lines[end + 1].Paragraph == Lines[line].Paragraph && typedNotes.NoteAt(Lines[end + 1].Start) is null)
        {
            end++;
        }

        return end;
    }

    /// <summary>Index of the line that an offset of the source stands in.</summary>
    public int LineAt(int offset)
    {
        var (low, high) = (0, Lines.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Lines[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    public int LineCountOf(int paragraph) => LastOf(paragraph) - FirstOf(paragraph) + 1;

    public string WordsOf(int index) => Source.Text[Lines[index].Start..Lines[index].End];

    /// <summary>A paragraph's words on one line.</summary>
    public string WordsOfParagraph(int paragraph) =>
        string.Join(' ', Enumerable.Range(FirstOf(paragraph), LineCountOf(paragraph)).Select(WordsOf));

    /// <summary>A paragraph's words as a title has them, with one space between two, and without byte order marks.</summary>
    public string TitleOf(int paragraph) =>
        string.Join(' ', WordsOfParagraph(paragraph).Replace("\uFEFF", "", StringComparison.Ordinal).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
