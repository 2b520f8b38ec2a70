using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Clauses;
using Bukharin.Publish.Reading.Links;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Writes the blocks of one place, a paragraph to a line; a clause's depth is its indentation.</summary>
/// <param name="notes">Where notes that are met go.</param>
/// <param name="misread">Labels that a reader has not taken for what they are, so that they must be stated.</param>
internal sealed class BlockText(Queue<Note> notes, IReadOnlySet<ClauseLabel> misread)
{
    /// <summary>Columns to a level of clauses.</summary>
    private const int Step = 3;

    private readonly List<Chunk> _chunks = [];
    private readonly List<int> _indents = [];
    private readonly HashSet<ClauseLabel> _stated = new(ReferenceEqualityComparer.Instance);

    // Whether the outermost clause is an item of a list of Markdown's.
    private bool _isItem;

    /// <summary>The lines of some blocks, without the ends.</summary>
    public static List<string> LinesOf(ImmutableArray<Block> blocks, Queue<Note> notes, IReadOnlySet<ClauseLabel> misread, LabelPlace place = LabelPlace.Text)
    {
        var writer = new BlockText(notes, misread);
        writer._stated.UnionWith(LabelStatements.Find(blocks, place));
        for (var i = 0; i < blocks.Length; i++)
        {
            writer._isItem = blocks[i] is Clause clause && IsItem(clause, i + 1 < blocks.Length ? blocks[i + 1] : null);
            writer.Block(blocks[i], indent: 0, clauseDepth: 0);
        }

        return writer.Lines();
    }

    /// <summary>The lines of a note: its name before the first, the others indented.</summary>
    public static List<string> LinesOf(Note note, Queue<Note> notes, IReadOnlySet<ClauseLabel> misread)
    {
        var lines = LinesOf(note.Blocks, notes, misread, LabelPlace.Note);
        var name = $"[^{note.Label}]:";
        var canShareLine = note.Blocks is [Paragraph or Model.Clause, ..];
        return canShareLine
            ? [$"{name} {lines[0]}", .. Indented(lines.Skip(1), "    ")]
            : [name, .. Indented(lines, "    ")];
    }

    public static void WriteLines(List<string> lines, StringBuilder text)
    {
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }
    }

    private List<string> Lines()
    {
        var lines = new List<string>();
        foreach (var chunk in _chunks)
        {
            if (lines.Count > 0)
            {
                lines.Add("");
            }

            lines.AddRange(Indented(chunk.Lines, new string(' ', chunk.Indent)));
        }

        return lines;
    }

    private static IEnumerable<string> Indented(IEnumerable<string> lines, string prefix) =>
        lines.Select(line => line.Length == 0 ? line : prefix + line);

    private void Block(Block block, int indent, int clauseDepth)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Add(indent, ChunkKind.Words, InlineText.Write(paragraph.Inlines, notes, beginsLine: true, misread).Split('\n'));
                break;
            case Clause clause:
                Clause(clause, clauseDepth);
                break;
            case Heading heading:
                Add(0, ChunkKind.Other, HeadingLines(heading));
                break;
            case Division division:
                Add(0, ChunkKind.Other, DivisionLines(division));
                break;
            case BlockQuote quote:
                var quoted = QuotationText.LinesOf(quote.Blocks, (some, place) => LinesOf(some, notes, misread, place), LabelPlace.Text);
                Add(indent, ChunkKind.Other, [.. (quoted.Count == 0 ? [""] : quoted).Select(line => line.Length == 0 ? ">" : $"> {line}")]);
                break;
            case DefinitionList list:
                Add(indent, ChunkKind.Definitions, DefinitionLines(list));
                break;
            case LineBlock verse:
                Add(indent, ChunkKind.Other, VerseText.LinesOf(verse, notes));
                break;
            case CodeBlock code:
                Add(indent, ChunkKind.Other, CodeText.LinesOf(code));
                break;
            case BulletList list:
                List(list, indent);
                break;
            case Table table:
                Add(indent, ChunkKind.Other, [.. TableText.LinesOf(table, notes)]);
                break;
            case Figure figure:
                Add(indent, ChunkKind.Other, FigureText.LinesOf(figure, notes));
                break;
            case ThematicBreak:
                Add(indent, ChunkKind.Other, ["***"]);
                break;
            default:
                throw new UnreachableException($"No Markdown for {block.GetType().Name}.");
        }
    }

    private void Clause(Clause clause, int depth)
    {
        // What stands beside its first line stands before its label.
        var beside = clause.Blocks.TakeWhile(block => !Column.Has(block)).ToList();
        var blocks = clause.Blocks[beside.Count..];
        beside.ForEach(note => Block(note, indent: 0, depth));
        var words = blocks is [Paragraph first, ..] ? InlineText.Write(first.Inlines, notes, beginsLine: false, misread) : "";
        var label = InlineText.LabelText(clause.Label, misread.Contains(clause.Label) || (clause.IsLiftedFromLine ? LabelStatements.IsNeededInLine(clause.Label) : _stated.Contains(clause.Label)));
        _stated.UnionWith(LabelStatements.Find(clause.Blocks, LabelPlace.Text));
        var labelled = words.Length == 0 ? label : $"{label} {words}";
        int continuation;
        if (clause.IsLiftedFromLine && _chunks is [.., { Kind: ChunkKind.Words } line])
        {
            line.Append($" {labelled}");
            continuation = line.Indent + 2;
        }
        else
        {
            // After a list a label that is indented more would be read as the last item's, or as the last definition's.
            var indent = _chunks is [.., { Kind: ChunkKind.DashList or ChunkKind.PlusList or ChunkKind.Definitions } list] ? Math.Min(list.Indent + 1, depth * Step) : depth * Step;

            // One that is indented more than its sibling before would be read as standing below that.
            indent = depth < _indents.Count ? Math.Min(indent, _indents[depth]) : indent;
            _indents.RemoveRange(Math.Min(depth, _indents.Count), Math.Max(0, _indents.Count - depth));
            _indents.AddRange(Enumerable.Repeat(indent, depth + 1 - _indents.Count));
            Add(indent, ChunkKind.Words, labelled.Split('\n'));

            // A lifted label counts as one column in from this one: what follows it here must not stand below it.
            continuation = clause.Blocks.OfType<Clause>().Any(inner => inner.IsLiftedFromLine) ? indent + 1 : (depth + 1) * Step;
        }

        foreach (var block in blocks.Skip(words.Length == 0 ? 0 : 1))
        {
            Block(block, depth == 0 && !_isItem ? 0 : continuation, depth + 1);
        }
    }

    /// <summary>
    /// Whether what stands in an outermost clause is indented, so that Markdown's list goes on behind it: not where the next clause
    /// has the same number, with which the list would be counted.
    /// </summary>
    private static bool IsItem(Clause clause, Block? next) =>
        !clause.IsLiftedFromLine && LabelStatements.IsNumber(clause.Label) && (next as Clause)?.Label.Text != clause.Label.Text;

    private string[] HeadingLines(Heading heading)
    {
        var words = InlineText.Write(heading.Inlines, notes, beginsLine: true, misread);
        var id = heading.Id.Length == 0 || heading.Id == Identifiers.HeadingSlug(heading) ? "" : $" {{#{heading.Id}}}";
        if (words.Contains('\n', StringComparison.Ordinal) && heading.Level <= 2)
        {
            return [.. (words + id).Split('\n'), heading.Level == 1 ? "===" : "---"];
        }

        // A heading below level 2 has one line in Markdown.
        var line = words.Replace("\\\n", " ", StringComparison.Ordinal);
        return [line.Length == 0 ? new string('#', heading.Level) + id : $"{new string('#', heading.Level)} {line}{id}"];
    }

    private string[] DivisionLines(Division division)
    {
        var colons = new string(':', 2 + Depth(division));
        var inner = division.Role == DivisionRole.Epigraph
            ? QuotationText.LinesOf(division.Blocks, (some, place) => LinesOf(some, notes, misread, place), LabelPlaces.Of(division.Role))
            : LinesOf(division.Blocks, notes, misread, LabelPlaces.Of(division.Role));
        return inner.Count == 0
            ? [$"{colons} {Interventions.Words.Of(division.Role)}", colons]
            : [$"{colons} {Interventions.Words.Of(division.Role)}", "", .. inner, "", colons];
    }

    /// <summary>How many divisions a division is deep: outer fences are longer, for the eye.</summary>
    private static int Depth(Division division) =>
        1 + division.Blocks.OfType<Division>().Select(Depth).DefaultIfEmpty(0).Max();

    private string[] DefinitionLines(DefinitionList list)
    {
        var lines = new List<string>();
        foreach (var item in list.Items)
        {
            if (lines.Count > 0)
            {
                lines.Add("");
            }

            // A term is one line.
            lines.Add(InlineText.Write(item.Term.Inlines, notes, beginsLine: true).Replace("\\\n", "<br>", StringComparison.Ordinal));
            foreach (var definition in item.Definitions)
            {
                // Markdown has no sign for a definition that says nothing; a damaged edition can have one.
                if (LinesOf(definition.Blocks, notes, misread) is not [_, ..] inner)
                {
                    continue;
                }

                lines.Add($":   {inner[0]}");
                lines.AddRange(Indented(inner.Skip(1), "    "));
            }
        }

        return [.. lines];
    }

    private void List(BulletList list, int indent)
    {
        // Two lists in a row would be one if they had the same sign.
        var kind = _chunks is [.., { Kind: ChunkKind.DashList }] ? ChunkKind.PlusList : ChunkKind.DashList;
        var sign = kind == ChunkKind.DashList ? "-" : "+";
        var lines = new List<string>();
        foreach (var item in list.Items)
        {
            if (lines.Count > 0)
            {
                lines.Add("");
            }

            var inner = LinesOf(item.Blocks, notes, misread);
            lines.Add(inner.Count == 0 ? sign : $"{sign} {inner[0]}");
            lines.AddRange(Indented(inner.Skip(1), "  "));
        }

        Add(indent, kind, [.. lines]);
    }

    private void Add(int indent, ChunkKind kind, string[] lines) => _chunks.Add(new Chunk(indent, kind, [.. lines]));

    private enum ChunkKind
    {
        Words,
        DashList,
        PlusList,
        Definitions,
        Other,
    }

    private sealed record Chunk(int Indent, ChunkKind Kind, List<string> Lines)
    {
        public void Append(string words)
        {
            var lines = words.Split('\n');
            Lines[^1] += lines[0];
            Lines.AddRange(lines.Skip(1));
        }
    }
}
