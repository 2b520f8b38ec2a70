using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Verification.Recovery;

namespace Bukharin.Publish.Verification.Docx;

/// <summary>Reads the paragraphs of one story: the body, a note, a header.</summary>
/// <param name="context">What the stories share.</param>
/// <param name="part">The part that the story is in; its relationships have the links.</param>
internal sealed class StoryReader(StoryContext context, string part)
{
    private readonly List<RecoveredParagraph> _paragraphs = [];
    private readonly ListCounter _counter = new(context.Lists);
    private readonly ParagraphBuilder _builder = new();
    private readonly RunReader _runs = new(context, part);
    private readonly List<XElement> _unfinished = [];

    /// <summary>Reads all paragraphs in an element, which may be in tables, text boxes, content controls and accepted insertions.</summary>
    /// <returns>Those that a reader sees something of.</returns>
    public ImmutableArray<RecoveredParagraph> Read(XElement container)
    {
        ReadBlocks(container);
        EndParagraph();

        // Places after the last words belong to them.
        if (_builder.Build() is { IsEmpty: false } rest && _paragraphs.Count > 0)
        {
            _paragraphs[^1] = _paragraphs[^1] with { Pieces = _paragraphs[^1].Pieces.AddRange(rest) };
        }

        return [.. _paragraphs];
    }

    private void ReadBlocks(XElement container)
    {
        foreach (var block in container.Elements())
        {
            if (block.Name.Namespace == Word.Main)
            {
                switch (block.Name.LocalName)
                {
                    case "p":
                        ReadParagraph(block);
                        break;
                    case "tr" when IsDeleted(block.Child("trPr"), "del"):
                    case "tc" when IsDeleted(block.Child("tcPr"), "cellDel"):
                        break;
                    case "tbl" or "tr" or "tc" or "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                        ReadBlocks(block);
                        break;
                    case "bookmarkStart":
                        RunReader.ReadBookmark(block, _builder);
                        break;
                }
            }
            else if (block.Name == Word.Compatibility + "AlternateContent" && RunReader.ChoiceOf(block) is { } choice)
            {
                ReadBlocks(choice);
            }
            else if (block.Name == Word.Math + "oMathPara")
            {
                _runs.ReadInlines(block, new RunContext(), _builder);
            }
        }
    }

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
        var style = context.Styles.OfParagraph(styleId);
        var label = LabelOf(properties, styleId, style);
        _builder.AddLabel(label);
        foreach (var paragraph in _unfinished)
        {
            _runs.ReadInlines(paragraph, new RunContext { ParagraphStyle = style }, _builder);
        }

        var ended = _unfinished.Count(paragraph => Sections.EndedBy(paragraph) is not null);
        _unfinished.Clear();
        if (_builder.HasContent)
        {
            var isListed = label.Length > 0 && !style.Name.Contains("list", StringComparison.OrdinalIgnoreCase);
            (DocxContents.IsOf(style) ? context.Contents : _paragraphs).Add(new RecoveredParagraph(_builder.Build(), Kind: isListed ? $"{style.Name} (list)".TrimStart() : style.Name));
        }

        for (; ended > 0; ended--)
        {
            context.Footnotes.EndSection();
            context.Endnotes.EndSection();
        }

        // What floats beside the paragraph is read after it.
        foreach (var box in _runs.TakeTextBoxes())
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
