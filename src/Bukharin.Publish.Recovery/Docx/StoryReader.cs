using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Building;
using Bukharin.Publish.Recovery.Docx.Numbering;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Docx.Revisions;
using Bukharin.Publish.Recovery.Docx.Runs;
using Bukharin.Publish.Recovery.Docx.Structure;
using Bukharin.Publish.Recovery.Docx.Styles;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Docx;

/// <summary>Reads the paragraphs of one story: the body, a note, a header.</summary>
internal sealed class StoryReader
{
    // Marks of structure have the numbers of their bookmarks, which no file has so many of.
    private const int FirstTableKey = 1 << 30;

    private readonly ReadingContext _context;
    private readonly List<RecoveredParagraph> _paragraphs = [];
    private readonly ListCounter _counter;
    private readonly ParagraphBuilder _builder;
    private readonly StructureReader _structure;
    private readonly RunReader _runs;
    private readonly List<XElement> _unfinished = [];
    private RecoveredContainer? _captioned;
    private int _containers = FirstTableKey;

    /// <summary>Begins a story.</summary>
    /// <param name="context">What the stories share.</param>
    /// <param name="part">The part that the story is in; its relationships have the links.</param>
    /// <param name="isNote">Whether it is a note.</param>
    public StoryReader(ReadingContext context, string part, bool isNote = false)
    {
        _context = context;
        _counter = new ListCounter(context.Lists);
        _builder = new ParagraphBuilder { LabelsAreApart = isNote };
        _structure = new StructureReader(_builder);
        _runs = new RunReader(context, part, _structure);
    }

    /// <summary>Reads all paragraphs in an element, which may be in tables, text boxes, content controls and accepted insertions.</summary>
    /// <returns>Those that a reader sees something of.</returns>
    public ImmutableArray<RecoveredParagraph> Read(XElement container)
    {
        _structure.Survey(container);
        ReadBlocks(container);
        EndParagraph();

        // Places after the last words belong to them.
        if (_builder.Build() is { IsEmpty: false } rest && _paragraphs.FindLastIndex(paragraph => !paragraph.Pieces.IsEmpty) is >= 0 and var last)
        {
            _paragraphs[last] = _paragraphs[last] with { Pieces = _paragraphs[last].Pieces.AddRange(rest) };
        }

        return [.. _paragraphs.Select(paragraph => paragraph with { Structure = paragraph.Structure with { IsMatter = IsMatter(paragraph) } })];
    }

    /// <summary>Whether the story that has been read has marks of structure.</summary>
    public bool MarksStructure => _structure.HasMarks;

    private bool IsMatter(RecoveredParagraph paragraph) =>
        _structure.MarksText ? paragraph.Structure.IsMatter : StructureReader.IsMatterStyle(paragraph.Kind, _context.HasLetterHead);

    private void ReadBlocks(XElement container)
    {
        foreach (var block in container.ShownElements())
        {
            if (block.Name.Namespace == WordNames.Main)
            {
                switch (block.Name.LocalName)
                {
                    case "p" when WordTables.IsCaption(block, _context.Styles):
                        ReadCaption(block);
                        break;
                    case "p":
                        ReadParagraph(block);
                        break;
                    case "tr" when IsDeleted(block.Child("trPr"), "del"):
                    case "tc" when IsDeleted(block.Child("tcPr"), "cellDel"):
                        break;
                    case "tbl":
                        ReadWithin(_captioned ?? NewContainer(ContainerNames.Table), () => ReadBlocks(block));
                        break;
                    case "tr":
                        ReadWithin(NewContainer(ContainerNames.Row), () => ReadBlocks(block));
                        break;
                    case "tc" when WordTables.IsContinued(block) && !WordTables.HasWords(block):
                        break;
                    case "tc":
                        ReadWithin(WordTables.ContainerOf(block, ++_containers, _context.Styles), () => ReadCell(block));
                        break;
                    case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                        ReadBlocks(block);
                        break;
                    case "bookmarkStart":
                        _runs.ReadBookmark(block, _builder);
                        break;
                    case "commentRangeStart" or "commentRangeEnd":
                        CommentEdges.Read(block, _context, _builder);
                        break;
                    case "bookmarkEnd":
                        _structure.End(block);
                        break;
                }
            }
            else if (block.Name == WordNames.Math + "oMathPara")
            {
                _runs.ReadInlines(block, new RunContext(), _builder);
            }
        }
    }

    /// <summary>Reads what a table is called, which stands before it.</summary>
    private void ReadCaption(XElement paragraph)
    {
        EndParagraph();
        _captioned = NewContainer(ContainerNames.Table);
        _structure.Tables.Add(_captioned);
        ReadWithin(NewContainer(ContainerNames.Caption), () => ReadParagraph(paragraph));
        _structure.Tables.Remove(_captioned);
    }

    /// <summary>Reads a cell; one in which nothing stands has a paragraph without pieces.</summary>
    private void ReadCell(XElement cell)
    {
        var before = _paragraphs.Count;
        ReadBlocks(cell);
        EndParagraph();
        if (_paragraphs.Count == before)
        {
            _paragraphs.Add(new RecoveredParagraph([]) { Structure = _structure.OfEmptyCell() });
        }
    }

    private void ReadWithin(RecoveredContainer container, Action read)
    {
        _captioned = container.Kind == ContainerNames.Table ? null : _captioned;
        _structure.Tables.Add(container);
        read();
        EndParagraph();
        _structure.Tables.Remove(container);
    }

    private RecoveredContainer NewContainer(string kind) => new(kind, ++_containers);

    private static bool IsDeleted(XElement? properties, string change) => properties.Child(change) is not null;

    private void ReadParagraph(XElement paragraph)
    {
        _unfinished.Add(paragraph);

        // A paragraph whose mark is deleted or hidden goes on with the next one, whose properties hold (ISO/IEC 29500-1, 17.13.5.15).
        var mark = paragraph.Child("pPr").Child("rPr");
        if (mark.Child("del") is null && mark.Child("moveFrom") is null && RunTraits.Of(mark).Hidden != true)
        {
            EndParagraph();
        }
    }

    private void EndParagraph()
    {
        if (_unfinished.Count == 0)
        {
            return;
        }

        var properties = _unfinished[^1].Child("pPr");
        var styleId = properties.Child("pStyle").Value();
        var style = _context.Styles.OfParagraph(styleId);
        var label = LabelOf(properties, styleId, style);
        _builder.AddLabel(label, new RecoveredMarkup(Label: style.Name.StartsWith(StyleNames.ClauseLead, StringComparison.OrdinalIgnoreCase)));
        RevisionEdges.ParagraphFormat(properties, _context.Styles, _builder);
        foreach (var paragraph in _unfinished)
        {
            _runs.ReadInlines(paragraph, new RunContext { ParagraphStyle = style }, _builder);
            RevisionEdges.ParagraphEnd(paragraph.Child("pPr"), _builder);
        }

        var ended = _unfinished.Count(paragraph => Sections.EndedBy(paragraph) is not null);
        _unfinished.Clear();
        var isListed = label.Length > 0 && !StructureReader.IsOwnKind(style.Name) && !style.Name.Contains("list", StringComparison.OrdinalIgnoreCase);
        var kind = isListed ? $"{style.Name} (list)".TrimStart() : style.Name;
        _structure.EndParagraph(
            _builder.HasContent ? new RecoveredParagraph(_builder.Build(), Kind: kind) : null,
            DocxContents.IsOf(style) ? _context.Contents : _paragraphs);

        for (; ended > 0; ended--)
        {
            _context.Footnotes.EndSection();
            _context.Endnotes.EndSection();
        }

        // What floats beside the paragraph is read after it.
        foreach (var box in _runs.TextBoxes.Take())
        {
            ReadBlocks(box);
            EndParagraph();
        }
    }

    private string LabelOf(XElement? properties, string? styleId, WordStyle style)
    {
        var own = properties.Child("numPr");

        // ISO/IEC 29500-1, 17.9.18: 0 takes the paragraph out of the list that its style puts it in.
        var list = own.Child("numId").Number() ?? style.ListId ?? 0;
        return list == 0 ? "" : _counter.Next(list, own.Child("ilvl").Number() ?? style.ListLevel, styleId);
    }
}
