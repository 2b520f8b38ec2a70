using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Tests.Verification.Mutation.Source;

namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>A good edition's main text against the source: each cell with the place in the source that it belongs to.</summary>
internal sealed class EditionText
{
    private readonly Dictionary<Cell, int> _indexes = [];

    public EditionText(EditionFile file, NumberedText source)
    {
        (File, Source) = (file, source);
        var text = new StringBuilder();
        List<int> starts = [];
        foreach (var cell in file.MainText)
        {
            starts.Add(text.Length);
            text.Append(Folded.Of(cell.Text));
        }

        // Dashes fold across cells, so a cell's share may differ from its own folding; none of the texts has such a pair.
        var first = starts.IndexOf(text.ToString().IndexOf(source.Body[..40], StringComparison.Ordinal));
        while (file.MainText[first].IsSpace)
        {
            first++;
        }

        var body = ImmutableArray.CreateBuilder<PlacedCell>();
        var position = 0;
        var index = first;
        for (; position < source.Body.Length; index++)
        {
            var cell = file.MainText[index];
            var folded = Folded.Of(cell.Text);
            if (source.Body.AsSpan(position).StartsWith(folded, StringComparison.Ordinal))
            {
                _indexes[cell] = body.Count;
                body.Add(new PlacedCell(cell, position, source.Places[source.PlaceOf(position)]));
                position += folded.Length;
            }
            else if (file is Xml.DocxFile { CountsLabels: true } && source.Places[source.PlaceOf(position)].IsLabel)
            {
                // Word counts it, and the file does not say it.
                position++;
                index--;
            }
            else if (folded is not ("*" or "\u2022"))
            {
                throw new InvalidOperationException($"The good {file.Format} has '{folded}' where the source has '{source.Body.Substring(position, 30)}'.");
            }
        }

        Body = body.ToImmutable();
        Rest = [.. file.MainText[..first], .. file.MainText[index..]];
        Words = [.. FindWords()];
    }

    private EditionText(EditionFile file, NumberedText source, ImmutableArray<Cell> rest) => (File, Source, Body, Rest, Words) = (file, source, [], rest, []);

    /// <summary>An edition of whose text nobody asks where in the source it belongs: all that it has counts as matter around it.</summary>
    public static EditionText Unplaced(EditionFile file, NumberedText source) => new(file, source, file.MainText);

    public EditionFile File { get; }

    public NumberedText Source { get; }

    /// <summary>The text of the source, as the edition has it.</summary>
    public ImmutableArray<PlacedCell> Body { get; }

    /// <summary>What stands before and after it: title, credit, editorial note.</summary>
    public ImmutableArray<Cell> Rest { get; }

    /// <summary>Words of the text, as ranges of <see cref="Body"/>; a label is one.</summary>
    public ImmutableArray<Range> Words { get; }

    public IReadOnlyList<PlacedCell> Cells(Range range) => Body.AsSpan(range).ToArray();

    public string TextOf(Range range) => string.Concat(Cells(range).Select(cell => cell.Text));

    public int IndexOf(Cell cell) => _indexes[cell];

    /// <summary>The last cell before a note's mark.</summary>
    public int CellBeforeMark(int note)
    {
        var at = Source.Notes[note].MarkAt;
        return Enumerable.Range(0, Body.Length).Last(index => Body[index].Position < Math.Max(at, 1) && !Body[index].Cell.IsSpace);
    }

    /// <summary>All cells of the body from one paragraph of the source to another.</summary>
    public IReadOnlyList<Cell> Paragraphs(int first, int last) =>
        [.. Body.Where(cell => !cell.Cell.IsSpace && cell.Place.Paragraph >= first && cell.Place.Paragraph <= last).Select(cell => cell.Cell)];

    /// <summary>Cells of the front and end matter that say certain words; each time that they are said.</summary>
    public IEnumerable<IReadOnlyList<Cell>> Find(string words)
    {
        var cells = Rest.Where(cell => Folded.Of(cell.Text).Length > 0).ToList();
        var wanted = Folded.Of(words);
        for (var start = 0; start < cells.Count; start++)
        {
            var length = 0;
            var count = 0;
            while (start + count < cells.Count && length < wanted.Length && wanted.AsSpan(length).StartsWith(Folded.Of(cells[start + count].Text), StringComparison.Ordinal))
            {
                length += Folded.Of(cells[start + count].Text).Length;
                count++;
            }

            if (length == wanted.Length)
            {
                yield return cells.GetRange(start, count);
            }
        }
    }

    public override string ToString() => $"{File.Format} of {Source.Document.SourceFile}";

    private IEnumerable<Range> FindWords()
    {
        var start = 0;
        for (var i = 0; i <= Body.Length; i++)
        {
            // The space in '§ 3' parts no words.
            var isInLabel = i > start && i < Body.Length && Body[i].Place.IsLabel && Body[i].Place == Body[i - 1].Place;
            var ends = i == Body.Length || (Body[i].Cell.IsSpace && !isInLabel)
                || (i > 0 && (Body[i].Place.Paragraph != Body[i - 1].Place.Paragraph
                    || ((Body[i].Place.IsLabel || Body[i - 1].Place.IsLabel) && Body[i].Place != Body[i - 1].Place)));
            if (!ends)
            {
                continue;
            }

            if (i > start)
            {
                yield return start..i;
            }

            start = i < Body.Length && Body[i].Cell.IsSpace ? i + 1 : i;
        }
    }
}
