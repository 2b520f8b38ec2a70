using Bukharin.Publish.Reading.Markdown.Parsing;
using Bukharin.Publish.Reading.Markdown.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.HtmlTables;

/// <summary>Finds tables of HTML, from the line that <c>&lt;table&gt;</c> begins to that of <c>&lt;/table&gt;</c>. Blank lines part paragraphs of cells.</summary>
internal sealed class HtmlTableParser : BlockParser
{
    public HtmlTableParser() => OpeningCharacters = ['<'];

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        // However far it is set in: a tag before it was taken out, or it goes on with a clause.
        if (ParsingContext.TablesOf(processor.Context).EndOf(processor.Start) is not { } end)
        {
            return BlockState.None;
        }

        var lines = new HtmlTableLines(this) { Text = processor.Line.Text, End = end, Lines = new StringLineGroup(1), Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) };
        processor.NewBlocks.Push(lines);
        return Add(processor, lines);
    }

    /// <inheritdoc />
    public override BlockState TryContinue(BlockProcessor processor, Block block) => Add(processor, (HtmlTableLines)block);

    /// <inheritdoc />
    public override bool Close(BlockProcessor processor, Block block)
    {
        var lines = (HtmlTableLines)block;
        var parent = lines.Parent!;
        var table = new HtmlTableReader(this, lines).Read();
        var at = parent.IndexOf(lines);
        parent.Insert(at + 1, table);
        TableCaptions.TakeBefore(this, parent, at, table);

        // What stands behind the table in its last line is a paragraph.
        var rest = new StringSlice(lines.Text, Math.Max(lines.End, lines.Parts[^1].Start), lines.Parts[^1].Last);
        rest.Trim();
        if (!rest.IsEmpty)
        {
            var line = new StringLine(ref rest, lines.Parts[^1].Number, lines.Column, rest.Start, NewLine.LineFeed);
            var paragraph = new ParagraphBlock(this) { Column = lines.Column, Line = line.Line, Span = new SourceSpan(rest.Start, rest.End), Lines = new StringLineGroup(1) };
            paragraph.Lines.Add(ref line);
            parent.Insert(parent.IndexOf(table) + 1, paragraph);
        }

        return false;
    }

    private static BlockState Add(BlockProcessor processor, HtmlTableLines lines)
    {
        lines.Parts.Add((processor.Start, processor.Line.End, processor.LineIndex));
        lines.Span = new SourceSpan(lines.Span.Start, Math.Max(lines.Span.Start, Math.Min(processor.Line.End, lines.End - 1)));
        return processor.Line.End >= lines.End - 1 ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }
}
