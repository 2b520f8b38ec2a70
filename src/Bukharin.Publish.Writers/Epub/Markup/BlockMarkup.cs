using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Blocks;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Copy.Sections;
using Bukharin.Publish.Writers.Epub.Parts;

namespace Bukharin.Publish.Writers.Epub.Markup;

/// <summary>Writes the blocks of one file as XHTML.</summary>
/// <param name="publication">What the divisions are called.</param>
/// <param name="xhtml">Where the markup goes.</param>
/// <param name="inlines">Writes what stands in the lines.</param>
/// <remarks>
/// Clauses that follow each other are a list to assistive technology, which says how many there are and lets its user pass
/// over them; but they are no <c>ol</c>, since a reading system counts the items of one itself, and the labels are the
/// author's. So they are plain blocks with ARIA's roles of a list, and each begins with its label as text.
/// </remarks>
internal sealed class BlockMarkup(Publication publication, XhtmlWriter xhtml, InlineMarkup inlines)
{
    private readonly HeadingRanks _headings = new();

    // How many indents there are around a block; more than these would leave too narrow a column on a telephone.
    private const int MostIndents = 6;

    private int _indents;

    // Clauses that begin with a marginal note: a link to one leads to its label, and not to the note before it.
    private readonly HashSet<ClauseLabel> _begunByNote = new(ReferenceEqualityComparer.Instance);

    // By how many indents the labels hang that the next line begins with.
    private int _hanging;

    private PreparedCopy Copy => publication.Copy;

    /// <summary>Writes blocks, in order.</summary>
    public void Write(ImmutableArray<Block> blocks) => Write(CopyItems.Of(blocks));

    private void Write(ImmutableArray<CopyItem> items)
    {
        foreach (var item in items)
        {
            Write(item);
        }
    }

    /// <summary>Writes a note: the way back first, since some reading systems run the notes into each other if it stands at the end.</summary>
    public void WriteNote(Footnote note)
    {
        var whose = note.Series == NoteSeries.Author ? NoteOwners.Author : NoteOwners.Editor;
        xhtml.Start(
            "aside",
            note.Kind is { } kind ? $"{EpubClasses.Footnote} {whose} {InterventionNames.ClassOf(kind)}" : $"{EpubClasses.Footnote} {whose}",
            note.Id,
            "footnote",
            "doc-footnote",
            label: $"{publication.Words.Note} {note.Mark}");
        xhtml.Line();
        var items = CopyItems.Of(note.Blocks);
        WriteLed(items is [CopyLine { Node: Paragraph first }, ..] ? first : null, EpubClasses.Led, () =>
        {
            WaysBack.Write(note.Mark, $"#{note.MarkId}", publication, xhtml);
            WaysBack.WriteFurther(note, publication, inlines.FileName, xhtml);
        });
        Write(items is [CopyLine { Node: Paragraph }, ..] ? items[1..] : items);
        xhtml.EndLine();
    }

    private void Write(CopyItem item)
    {
        switch (item)
        {
            case CopyLine { Node: Heading heading }:
                WriteHeading(heading);
                break;
            case CopyLine { Node: Paragraph paragraph, Labels.IsEmpty: true }:
                WriteWords("p", paragraph);
                break;
            case CopyLine line:
                var row = _hanging > 1 ? string.Create(CultureInfo.InvariantCulture, $"{EpubClasses.Led} {EpubClasses.RowLead}{_hanging}") : EpubClasses.Led;
                WriteLed(line.Node as Paragraph, row, () => WriteLabels(line.Labels));
                break;
            case CopyClauses clauses:
                xhtml.Start("div", EpubClasses.Clauses, role: "list");
                xhtml.Line();
                Write(clauses.Items);
                xhtml.EndLine();
                break;
            case CopyContainer container:
                WriteContainer(container);
                break;
            case CopyObject { Node: Table table }:
                new TableMarkup(xhtml, paragraph => inlines.Write(RunsOf(paragraph))).Write(table, Copy.Captions.EntryOf(table)?.Id);
                break;
            case CopyObject { Node: Figure figure }:
                WritePageBreaks(figure);
                new FigureMarkup(xhtml, paragraph => inlines.Write(RunsOf(paragraph))).Write(figure, Copy.Pictures[figure], Copy.Captions.EntryOf(figure)?.Id ?? (figure.Id.Length > 0 ? figure.Id : null));
                break;
            case CopyObject { Node: ThematicBreak stop }:
                WritePageBreaks(stop);
                xhtml.Start("hr");
                xhtml.EndLine();
                break;
            default:
                throw new UnreachableException($"No markup for {item.Node.GetType().Name}.");
        }
    }

    private void WriteContainer(CopyContainer container)
    {
        switch (container.Node)
        {
            case Division division:
                WriteDivision(division, container.Items);
                break;
            case Clause clause:
                WriteClause(clause, container);
                break;
            case BlockQuote:
                // Two indents: one on each side.
                Indented(2, deep => xhtml.Start("blockquote", deep), () => Write(container.Items));
                break;
            case DefinitionList:
                Indented(1, deep => xhtml.Start("dl", deep), () => Write(container.Items));
                break;
            case DefinitionItem:
                Write(container.Items);
                break;
            case Paragraph term:
                WriteWords("dt", term);
                break;
            case Definition:
                Indented(0, _ => xhtml.Start("dd"), () => Write(container.Items));
                break;
            case LineBlock verse:
                Indented(1, deep => xhtml.Start("div", Classes(ContainerNames.Verse, deep)), () => VerseMarkup.Write(verse.Stanzas.Select(RunsOf), xhtml, inlines));
                break;
            case CodeBlock code:
                Indented(1, deep => xhtml.Start("div", Classes(ContainerNames.Code, deep)), () => code.Paragraphs.ToList().ForEach(paragraph => WriteWords("pre", paragraph)));
                break;
            case BulletList:
                Indented(1, deep => xhtml.Start("ul", deep), () => Write(container.Items));
                break;
            case BulletItem:
                Indented(0, _ => xhtml.Start("li"), () => Write(container.Items));
                break;
            default:
                throw new UnreachableException($"No markup for {container.Node.GetType().Name}.");
        }
    }

    private void WriteHeading(Heading heading)
    {
        WritePageBreaks(heading);
        var rank = _headings.Next(heading.Level);
        xhtml.Start(
            string.Create(CultureInfo.InvariantCulture, $"h{rank}"),
            rank == heading.Level ? null : BlockNames.OfLevel(heading.Level),
            heading.Id);
        inlines.Write(publication.Pages.InHeading(heading, Copy.Runs(heading)));
        xhtml.EndLine();
    }

    /// <summary>Writes the words of a paragraph as an element.</summary>
    private void WriteWords(string element, Paragraph paragraph)
    {
        xhtml.Start(element);
        inlines.Write(RunsOf(paragraph));
        xhtml.EndLine();
    }

    private ImmutableArray<Run> RunsOf(Paragraph paragraph) => publication.Pages.InParagraph(paragraph, Copy.Runs(paragraph));

    /// <summary>Marks the pages that begin with a block; it has no place for them in itself.</summary>
    private void WritePageBreaks(Block block) => xhtml.PageBreaks("div", publication.Pages.Before(block), publication.Words.Page);

    private void WriteDivision(Division division, ImmutableArray<CopyItem> items)
    {
        var form = DivisionForm.Of(division.Role);
        if (publication.NameOf(division) is { } name)
        {
            // A division that goes on here has its heading in another file.
            var heading = name.Id is null ? null : name.Heading?.Id;
            xhtml.Start(
                "section",
                form.Class,
                name.Id,
                form.Type,
                form.Role,
                label: heading is null ? name.Text : null,
                labelledBy: heading);
            if (heading is null && name.Id is not null)
            {
                // Whoever goes from heading to heading by ear comes to this part too; it stands below what is open before it, as in the contents.
                xhtml.Line();
                xhtml.HeardHeading(name.Text, _headings.Rank + 1);
            }
        }
        else
        {
            xhtml.Start(division.Role == DivisionRole.Margin ? "aside" : "div", form.Class, type: form.Type, role: form.Role);
        }

        xhtml.Line();
        Write(items);
        xhtml.EndLine();
    }

    private void WriteClause(Clause clause, CopyContainer container) => Indented(
        1,
        deep =>
        {
            if (!container.SharesLine && clause.Blocks is [var first, ..] && !Column.Has(first))
            {
                _begunByNote.Add(clause.Label);
            }

            _hanging = (container.SharesLine ? _hanging : 0) + (deep is null ? 1 : 0);
            var level = string.Create(CultureInfo.InvariantCulture, $"{ContainerNames.Clause} {BlockNames.OfLevel(clause.Label.Level)}");
            xhtml.Start(
                "div",
                Classes(clause.IsLiftedFromLine ? $"{level} {ContainerNames.RunIn}" : level, deep),
                container.SharesLine || _begunByNote.Contains(clause.Label) ? null : clause.Label.Id,
                role: "listitem");
        },
        () => Write(container.Items));

    private static string Classes(string own, string? deep) => deep is null ? own : $"{own} {deep}";

    /// <summary>Writes an element that is further in than what is around it; or as far in, with a class that says so, where that is far enough.</summary>
    /// <param name="indents">By how many indents it is further in.</param>
    /// <param name="start">Begins the element, with the class.</param>
    /// <param name="write">Writes what it holds.</param>
    private void Indented(int indents, Action<string?> start, Action write)
    {
        var isDeep = _indents + indents > MostIndents;
        _indents += isDeep ? 0 : indents;
        start(isDeep ? EpubClasses.Deep : null);
        xhtml.Line();
        write();
        xhtml.EndLine();
        _indents -= isDeep ? 0 : indents;
    }

    private void WriteLabels(ImmutableArray<ClauseLabel> labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            xhtml.Text(i > 0 ? " " : "");
            xhtml.PageBreaks("span", publication.Pages.Before(labels[i]), publication.Words.Page);

            // The clause begins at its label, and not at that of the clause before it in the line.
            inlines.WriteLabel(labels[i], i > 0 || _begunByNote.Contains(labels[i]) ? labels[i].Id : null);
        }
    }

    /// <summary>Writes a line with something at its head: a label, the mark of a note.</summary>
    /// <param name="words">The words behind it; null where it stands alone.</param>
    /// <param name="classes">The classes of the line.</param>
    /// <param name="writeLead">Writes what stands there.</param>
    private void WriteLed(Paragraph? words, string classes, Action writeLead)
    {
        xhtml.Start("p", words is null ? $"{classes} {EpubClasses.Alone}" : classes);
        writeLead();
        if (words is not null)
        {
            xhtml.Text(" ");
            inlines.Write(RunsOf(words));
        }

        xhtml.EndLine();
    }
}
