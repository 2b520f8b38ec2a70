using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Model;

/// <summary>Dumps a document tree as text, for people to read and tests to compare: one line for each node, indented by depth.</summary>
/// <remarks>Two documents are equal, apart from the source file's name and hash, exactly when their dumps without spans are equal.</remarks>
internal static class DocumentDump
{
    /// <summary>Dumps a document without the source positions of its nodes.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The lines of the dump, each ending with U+000A.</returns>
    public static string Write(Document document) => Write(document, withSpans: false);

    /// <summary>Dumps a document, with source positions on request.</summary>
    /// <param name="document">The document.</param>
    /// <param name="withSpans">Whether each line ends with the node's source position: <c>@line,column+length</c>.</param>
    /// <returns>The lines of the dump, each ending with U+000A.</returns>
    public static string Write(Document document, bool withSpans)
    {
        var writer = new Writer(withSpans);
        writer.FrontMatter(document.FrontMatter);
        writer.Blocks(document.Blocks, 0);
        return writer.ToString();
    }

    private sealed class Writer(bool withSpans)
    {
        private readonly StringBuilder _text = new();

        public override string ToString() => _text.ToString();

        public void FrontMatter(FrontMatter front) => FrontMatterDump.Write(_text, front, title => Inlines(title, depth: 1));

        public void Blocks(ImmutableArray<Block> blocks, int depth)
        {
            foreach (var block in blocks)
            {
                Block(block, depth);
            }
        }

        private void Block(Block block, int depth)
        {
            switch (block)
            {
                case Division division:
                    Line(division, depth, $"Division {Lower(division.Role)}{(division.Anchor.Length > 0 ? $" #{division.Anchor}" : "")}");
                    Blocks(division.Blocks, depth + 1);
                    break;
                case Heading heading:
                    Line(heading, depth, Invariant($"Heading {heading.Level} #{heading.Id}"));
                    Inlines(heading.Inlines, depth + 1);
                    break;
                case Paragraph paragraph:
                    Line(paragraph, depth, "Paragraph");
                    Inlines(paragraph.Inlines, depth + 1);
                    break;
                case Clause clause:
                    Line(clause, depth, $"Clause {Label(clause.Label)}{(clause.IsLiftedFromLine ? " lifted" : "")}");
                    Blocks(clause.Blocks, depth + 1);
                    break;
                case BlockQuote quote:
                    Line(quote, depth, "BlockQuote");
                    Blocks(quote.Blocks, depth + 1);
                    break;
                case DefinitionList list:
                    Line(list, depth, "DefinitionList");
                    foreach (var item in list.Items)
                    {
                        Line(item, depth + 1, "DefinitionItem");
                        Block(item.Term, depth + 2);
                        foreach (var definition in item.Definitions)
                        {
                            Line(definition, depth + 2, "Definition");
                            Blocks(definition.Blocks, depth + 3);
                        }
                    }

                    break;
                case LineBlock verse:
                    Line(verse, depth, verse.FirstNumber is { } number ? Invariant($"LineBlock from {number}") : "LineBlock");
                    Blocks(ImmutableArray<Block>.CastUp(verse.Stanzas), depth + 1);
                    break;
                case CodeBlock code:
                    Line(code, depth, "CodeBlock");
                    Blocks(ImmutableArray<Block>.CastUp(code.Paragraphs), depth + 1);
                    break;
                case BulletList list:
                    Line(list, depth, "BulletList");
                    foreach (var item in list.Items)
                    {
                        Line(item, depth + 1, "BulletItem");
                        Blocks(item.Blocks, depth + 2);
                    }

                    break;
                case Table table:
                    Table(table, depth);
                    break;
                case Figure figure:
                    Figure(figure, depth);
                    break;
                case ThematicBreak:
                    Line(block, depth, "ThematicBreak");
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException($"No dump for {block.GetType().Name}.");
            }
        }

        private void Table(Table table, int depth)
        {
            Line(table, depth, $"Table {string.Join(' ', table.Columns.Select(Lower))}");
            if (table.Caption is { } caption)
            {
                Line(caption, depth + 1, "Caption");
                Inlines(caption.Inlines, depth + 2);
            }

            foreach (var row in table.Rows)
            {
                Line(row, depth + 1, row.Part == TablePart.Body ? "TableRow" : $"TableRow {Lower(row.Part)}");
                foreach (var cell in row.Cells)
                {
                    Line(cell, depth + 2, Invariant($"TableCell{(cell.ColumnSpan > 1 ? $" columns {cell.ColumnSpan}" : "")}{(cell.RowSpan > 1 ? $" rows {cell.RowSpan}" : "")}"));
                    Blocks(cell.Blocks, depth + 3);
                }
            }
        }

        private void Figure(Figure figure, int depth)
        {
            var id = figure.Id.Length > 0 ? $" #{figure.Id}" : "";
            var width = figure.WidthPercent is { } percent ? Invariant($" {percent}%") : "";
            var alternative = figure.IsDecorative ? " decorative" : figure.AlternativeText is { } words ? $" alt {Quote(words)}" : "";
            var facsimile = figure.IsFacsimile ? " facsimile" : "";
            var placement = figure.Placement is { } place ? $" placed {Lower(place)}" : "";
            Line(figure, depth, $"Figure {Quote(figure.Path)}{id}{facsimile}{placement}{width}{alternative}");
            foreach (var (name, line) in new[] { ("Caption", figure.Caption), ("Credit", figure.Credit) })
            {
                if (line is not null)
                {
                    Line(line, depth + 1, name);
                    Inlines(line.Inlines, depth + 2);
                }
            }
        }

        private void Inlines(ImmutableArray<Inline> inlines, int depth)
        {
            foreach (var inline in inlines)
            {
                Inline(inline, depth);
            }
        }

        private void Inline(Inline inline, int depth)
        {
            switch (inline)
            {
                case Text words:
                    Line(words, depth, $"Text {Quote(words.Content)}");
                    break;
                case Code code:
                    Line(code, depth, $"Code {Quote(code.Content)}");
                    break;
                case Emphasis emphasis:
                    Line(emphasis, depth, "Emphasis");
                    Inlines(emphasis.Inlines, depth + 1);
                    break;
                case Strong strong:
                    Line(strong, depth, "Strong");
                    Inlines(strong.Inlines, depth + 1);
                    break;
                case SmallCaps smallCaps:
                    Line(smallCaps, depth, "SmallCaps");
                    Inlines(smallCaps.Inlines, depth + 1);
                    break;
                case Shifted shifted:
                    Line(shifted, depth, Enum.GetName(shifted.Shift)!);
                    Inlines(shifted.Inlines, depth + 1);
                    break;
                case Foreign foreign:
                    Line(foreign, depth, $"Foreign {foreign.Language}");
                    Inlines(foreign.Inlines, depth + 1);
                    break;
                case Mention mention:
                    Line(mention, depth, $"Mention {Lower(mention.Kind)} {mention.Key} #{mention.Id}");
                    Inlines(mention.Inlines, depth + 1);
                    break;
                case Link link:
                    Line(link, depth, $"Link {link.Target}");
                    Inlines(link.Inlines, depth + 1);
                    break;
                case CrossReference reference:
                    Line(reference, depth, $"CrossReference {reference.Target}{(reference.IsMark ? " mark" : "")}");
                    break;
                case LineBreak:
                    Line(inline, depth, "LineBreak");
                    break;
                case MarginAnchor anchor:
                    Line(anchor, depth, $"MarginAnchor #{anchor.Id}");
                    Inlines(anchor.Words, depth + 1);
                    break;
                case InlineLabel label:
                    Line(label, depth, $"InlineLabel {Label(label.Label)}");
                    break;
                case Intervention intervention:
                    Line(intervention, depth, $"Intervention {Lower(intervention.Kind)}");
                    Inlines(intervention.Inlines, depth + 1);
                    break;
                case Note note:
                    Line(note, depth, "Note");
                    Blocks(note.Blocks, depth + 1);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException($"No dump for {inline.GetType().Name}.");
            }
        }

        private static string Label(ClauseLabel label) =>
            Invariant($"{Quote(label.Text)} {label.Address} #{label.Id} level {label.Level}{Look(label.Look)}");

        private static string Look(LabelLook look) =>
            look == LabelLook.None ? "" : $" {look.ToString().ToLowerInvariant().Replace(",", "", StringComparison.Ordinal)}";

        private static string Lower<T>(T value)
            where T : struct, Enum => Enum.GetName(value)!.ToLowerInvariant();

        private static string Quote(string value) =>
            $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

        private static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);

        private void Line(Node node, int depth, string content)
        {
            _text.Append(' ', depth * 2).Append(content);
            if (withSpans)
            {
                _text.Append(CultureInfo.InvariantCulture, $" @{node.Span.Line},{node.Span.Column}+{node.Span.Length}");
            }

            _text.Append('\n');
        }
    }
}
