using System.Text;
using Bukharin.Publish.Reading.Source;
using Markdig.Helpers;

namespace Bukharin.Publish.Reading.Markdown.Tables;

/// <summary>A line of a grid table by its columns.</summary>
internal sealed class GridColumns
{
    // Where each column begins in the line, and what is behind the last; null where each is a character.
    private readonly int[]? _offsets;

    private GridColumns(StringLine line, string signs, int[]? offsets) => (Line, Signs, _offsets) = (line, signs, offsets);

    /// <summary>The line.</summary>
    public StringLine Line { get; }

    /// <summary>A character for each column, without white space at the end.</summary>
    public string Signs { get; }

    /// <summary>The line as editors draw it: wide characters have two columns, and marks on others none.</summary>
    public static GridColumns AsDrawn(StringLine line)
    {
        var words = line.Slice.AsSpan().TrimEnd();
        if (!words.ContainsAnyExceptInRange('\0', '\u02FF'))
        {
            return AsCounted(line);
        }

        var (signs, offsets, offset) = (new StringBuilder(words.Length), new List<int>(words.Length + 1), 0);
        foreach (var rune in words.EnumerateRunes())
        {
            for (var column = 0; column < CharacterColumns.Of(rune); column++)
            {
                signs.Append(column == 0 && rune.IsBmp ? (char)rune.Value : ' ');
                offsets.Add(offset);
            }

            offset += rune.Utf16SequenceLength;
        }

        offsets.Add(offset);
        return new GridColumns(line, signs.ToString(), [.. offsets]);
    }

    /// <summary>The line with a column for each character.</summary>
    public static GridColumns AsCounted(StringLine line) => new(line, line.Slice.AsSpan().TrimEnd().ToString(), offsets: null);

    /// <summary>The words between two columns.</summary>
    public StringSlice Between(int left, int right)
    {
        var start = Line.Slice.Start;
        var words = new StringSlice(Line.Slice.Text, start + (_offsets?[left + 1] ?? left + 1), start + (_offsets?[right] ?? right) - 1, Line.Slice.NewLine);
        words.Trim();
        return words;
    }
}
