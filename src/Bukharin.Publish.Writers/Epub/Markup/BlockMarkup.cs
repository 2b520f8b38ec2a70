using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Labels;
using Bukharin.Publish.Writers.Copy.Runs;
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

    // Each with whether its clause is as far in as the one around it.
    private readonly WaitingLabels<bool> _labels = new();

    private PreparedCopy Copy => publication.Copy;

    /// <summary>Writes blocks, in order.</summary>
    public void Write(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Clause)
            {
                Write(blocks[i]);
                continue;
            }

            xhtml.Start("div", EpubClasses.Clauses, role: "list");
            xhtml.Line();
            for (; i < blocks.Length && blocks[i] is Clause clause; i++)
            {
                WriteClause(clause);
            }

            i--;
            xhtml.EndLine();
        }
    }

    /// <summary>Writes a note: the way back first, since some reading systems run the notes into each other if it stands at the end.</summary>
    public void WriteNote(Footnote note)
    {
        var whose = note.Series == NoteSeries.Author ? NoteNames.Author : NoteNames.Editor;
        xhtml.Start(
            "aside",
            note.Kind is { } kind ? $"{EpubClasses.Footnote} {whose} {InterventionNames.ClassOf(kind)}" : $"{EpubClasses.Footnote} {whose}",
            note.Id,
            "footnote",
            "doc-footnote",
            label: $"{publication.Words.Note} {note.Mark}");
        xhtml.Line();
        WriteLed(note.Blocks, () =>
        {
            xhtml.Start(
                "a",
                EpubClasses.BackLink,
                type: "backlink",
                role: "doc-backlink",
                href: $"#{note.MarkId}",
                // The name holds the visible text (WCAG 2.2, 2.5.3).
                label: $"{note.Mark} {publication.Words.BackToText}");
            xhtml.Text(note.Mark);
            xhtml.End();
        });
        xhtml.EndLine();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                xhtml.Start("p");
                inlines.Write(RunsOf(paragraph));
                xhtml.EndLine();
                break;
            case Heading heading:
                WritePageBreaks(heading);
                var rank = _headings.Next(heading.Level);
                xhtml.Start(
                    string.Create(CultureInfo.InvariantCulture, $"h{rank}"),
                    rank == heading.Level ? null : string.Create(CultureInfo.InvariantCulture, $"level-{heading.Level}"),
                    heading.Id);
                inlines.Write(publication.Pages.InHeading(heading, Copy.Runs(heading)));
                xhtml.EndLine();
                break;
            case Division division:
                WriteDivision(division);
                break;
            case BlockQuote quote:
                // Two: one on each side.
                Indented(2, deep => xhtml.Start("blockquote", deep), () => Write(quote.Blocks));
                break;
            case DefinitionList list:
                WriteDefinitions(list);
                break;
            case LineBlock verse:
                Indented(1, deep => xhtml.Start("div", deep is null ? ContainerNames.Verse : $"{ContainerNames.Verse} {deep}"), () => VerseMarkup.Write(verse.Stanzas.Select(RunsOf), xhtml, inlines));
                break;
            case CodeBlock code:
                Indented(1, deep => xhtml.Start("div", deep is null ? ContainerNames.Code : $"{ContainerNames.Code} {deep}"), () => WriteCode(code));
                break;
            case BulletList list:
                WriteList(list);
                break;
            case Table table:
                new TableMarkup(xhtml, paragraph => inlines.Write(RunsOf(paragraph))).Write(table);
                break;
            case Figure figure:
                WritePageBreaks(block);
                new FigureMarkup(xhtml, paragraph => inlines.Write(RunsOf(paragraph))).Write(figure, Copy.Pictures[figure]);
                break;
            case ThematicBreak:
                WritePageBreaks(block);
                xhtml.Start("hr");
                xhtml.EndLine();
                break;
            default:
                throw new UnreachableException($"No markup for {block.GetType().Name}.");
        }
    }

    private ImmutableArray<Run> RunsOf(Paragraph paragraph) => publication.Pages.InParagraph(paragraph, Copy.Runs(paragraph));

    /// <summary>Marks the pages that begin with a block; it has no place for them in itself.</summary>
    private void WritePageBreaks(Block block) => xhtml.PageBreaks("div", publication.Pages.Before(block), publication.Words.Page);

    private void WriteDivision(Division division)
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
        }
        else
        {
            xhtml.Start("div", form.Class, type: form.Type, role: form.Role);
        }

        xhtml.Line();
        Write(division.Blocks);
        xhtml.EndLine();
    }

    private void WriteDefinitions(DefinitionList list) => Indented(1, deep => xhtml.Start("dl", deep), () =>
    {
        foreach (var item in list.Items)
        {
            xhtml.Start("dt");
            inlines.Write(RunsOf(item.Term));
            xhtml.EndLine();
            foreach (var definition in item.Definitions)
            {
                xhtml.Start("dd");
                xhtml.Line();
                Write(definition.Blocks);
                xhtml.EndLine();
            }
        }
    });

    private void WriteCode(CodeBlock code)
    {
        foreach (var paragraph in code.Paragraphs)
        {
            xhtml.Start("pre");
            inlines.Write(RunsOf(paragraph));
            xhtml.EndLine();
        }
    }

    private void WriteClause(Clause clause) => Indented(
        1,
        deep =>
        {
            xhtml.Start(
                "div",
                string.Create(CultureInfo.InvariantCulture, $"clause level-{clause.Label.Level}{(clause.IsLiftedFromLine ? " run-in" : "")}{(deep is null ? "" : $" {deep}")}"),
                _labels.AreThere ? null : clause.Label.Id,
                role: "listitem");
            _labels.Add(clause.Label, deep is not null);
        },
        () =>
        {
            if (LabelLines.Of(clause.Blocks) == LabelLine.NextLabel)
            {
                Write(clause.Blocks);
                return;
            }

            // The labels hang by all the indents that they begin.
            var hanging = _labels.All.Count(waiting => !waiting.Place);
            WriteLed(clause.Blocks, WriteLabels, hanging > 1 ? string.Create(CultureInfo.InvariantCulture, $" {EpubClasses.RowLead}{hanging}") : "");
        });

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

    private void WriteLabels()
    {
        var labels = _labels.Take();
        for (var i = 0; i < labels.Length; i++)
        {
            xhtml.Text(i > 0 ? " " : "");
            var label = labels[i].Label;
            xhtml.PageBreaks("span", publication.Pages.Before(label), publication.Words.Page);

            // The clause begins at its label, and not at that of the clause before it in the line.
            inlines.WriteLabel(label, i > 0 ? label.Id : null);
        }
    }

    /// <summary>Writes blocks with something at the head of their first line, or before them where they begin with no paragraph.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="writeLead">Writes what stands there.</param>
    /// <param name="row">A further class of the line, after a space; or nothing.</param>
    private void WriteLed(ImmutableArray<Block> blocks, Action writeLead, string row = "")
    {
        if (LabelLines.Of(blocks) == LabelLine.Words)
        {
            xhtml.Start("p", $"{EpubClasses.Led}{row}");
            writeLead();
            xhtml.Text(" ");
            inlines.Write(RunsOf((Paragraph)blocks[0]));
            blocks = blocks[1..];
        }
        else
        {
            xhtml.Start("p", $"{EpubClasses.Led}{row} {EpubClasses.Alone}");
            writeLead();
        }

        xhtml.EndLine();
        Write(blocks);
    }

    private void WriteList(BulletList list) => Indented(1, deep => xhtml.Start("ul", deep), () =>
    {
        foreach (var item in list.Items)
        {
            xhtml.Start("li");
            xhtml.Line();
            Write(item.Blocks);
            xhtml.EndLine();
        }
    });
}
