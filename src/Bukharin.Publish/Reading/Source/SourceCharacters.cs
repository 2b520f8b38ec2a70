using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Source;

/// <summary>The characters of a source, with conversion of offsets to lines and columns.</summary>
internal sealed class SourceCharacters
{
    private readonly ImmutableArray<int> _lineStarts;

    public SourceCharacters(string path, string text, string sha256)
    {
        Path = path;

        // A form feed is white space in Markdown (CommonMark, 2.1), but XML does not allow it, and code would keep it as it stands.
        Text = text = text.Replace('\f', ' ');
        Sha256 = sha256;
        _lineStarts = FindLineStarts(text);
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The <see cref="SourceHash"/> of the characters, which does not depend on the form of line ends.</summary>
    public string Sha256 { get; }

    /// <summary>SHA-256 of the file's unchanged bytes, which other programs compute, too; empty where there is no file.</summary>
    public string Sha256OfFile { get; init; } = "";

    public int LineCount => _lineStarts.Length;

    /// <summary>The stretch that begins at an offset.</summary>
    public SourceSpan Span(int offset, int length)
    {
        var start = Math.Clamp(offset, 0, Text.Length);
        var line = LineAt(start);
        return new SourceSpan(Path, line, start - _lineStarts[line - 1] + 1, Math.Clamp(length, 0, Text.Length - start));
    }

    /// <summary>The stretch from one offset up to, not including, another.</summary>
    public SourceSpan Between(int start, int end) => Span(start, end - start);

    /// <summary>1-based number of the line that an offset is in.</summary>
    public int LineAt(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>0-based column of an offset in its line. A tab goes to the next multiple of four (CommonMark, 2.2).</summary>
    public int ColumnOf(int offset)
    {
        var column = 0;
        for (var i = StartOfLine(LineAt(offset)); i < offset; i++)
        {
            column += Text[i] == '\t' ? 4 - (column % 4) : 1;
        }

        return column;
    }

    /// <summary>Offset of a line's first character.</summary>
    public int StartOfLine(int line) => _lineStarts[line - 1];

    /// <summary>Offset after a line's last character, its line end not counted.</summary>
    public int EndOfLine(int line)
    {
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        while (end > _lineStarts[line - 1] && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return end;
    }

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }
}
