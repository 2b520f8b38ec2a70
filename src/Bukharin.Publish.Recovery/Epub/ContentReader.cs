using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Building;
using Bukharin.Publish.Recovery.Epub.Css;
using Bukharin.Publish.Recovery.Packages;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>Reads the text and the notes of content documents.</summary>
/// <param name="ids">The places of the book.</param>
/// <param name="language">The language of the edition, which words need not name.</param>
/// <param name="hasLetterHead">Whether the metadata say what the head of a letter says; else what looks like one is text.</param>
/// <param name="readFile">Reads a file of the book, or gives null where there is none.</param>
internal sealed class ContentReader(BookIds ids, string? language, bool hasLetterHead, Func<string, byte[]?> readFile)
{
    private readonly ImmutableArray<RecoveredNote>.Builder _notes = ImmutableArray.CreateBuilder<RecoveredNote>();
    private readonly List<string> _pageTexts = [];
    private readonly List<string> _citationAdvice = [];
    private ContentDocument? _document;
    private Flow _flow = new();
    private readonly NoteKeys _keys = new();
    private OpenNote? _note;
    private string _itemNumber = "";
    private int _containers;

    /// <summary>The notes that have been read.</summary>
    public ImmutableArray<RecoveredNote> Notes => _notes.ToImmutable();

    /// <summary>The numbers of pages that were met in the text.</summary>
    public ImmutableArray<string> PageTexts => [.. _pageTexts.Distinct(StringComparer.Ordinal)];

    /// <summary>What was said of how the text is cited: a heading, and lines.</summary>
    public ImmutableArray<string> CitationAdvice => [.. _citationAdvice];

    /// <summary>Reads a document.</summary>
    /// <returns>Its paragraphs; its notes are added to <see cref="Notes"/>.</returns>
    public ImmutableArray<RecoveredParagraph> Read(ContentDocument document)
    {
        _document = document;
        _flow = new Flow();
        Read(document.Root, default, "");
        return _flow.Finish("");
    }

    private void Read(XElement element, ElementLook around, string block)
    {
        var values = _document!.Styles.ValuesOf(element);
        var display = values[(int)CssProperty.Display];
        if (element.Name == Xhtml.Html + "img" && element.Attribute("hidden") is null && display != "none" && !around.IsInvisible)
        {
            AddPicture(element);
            return;
        }

        if (Xhtml.IsUnseen(element) || display == "none" || Xhtml.IsNavigation(element))
        {
            return;
        }

        var look = around.In(element, values);
        if (Xhtml.IsNote(element) && _note is null)
        {
            ReadNote(element, look, block);
        }
        else if (Xhtml.Is(element, "pagebreak", "doc-pagebreak"))
        {
            var number = Seen(element, look);
            if (number.Length > 0)
            {
                _pageTexts.Add(number);
            }

            _flow.AddPageTurn(new RecoveredPageTurn(
                Xhtml.Label(element) ?? number, Xhtml.Id(element) is { } id ? ids.Name(_document!.Path, id) : ""));
        }
        else if (Xhtml.IsVerseNumber(element))
        {
            if (Seen(element, look) is { Length: > 0 } number)
            {
                _flow.AddPlace(new RecoveredVerseNumber(number));
            }
        }
        else if (element.Name == Xhtml.Html + "br")
        {
            _flow.AddBreak(look.Format(language));
        }
        else if (element.Name == Xhtml.Html + "a")
        {
            ReadAnchor(element, look, block);
        }
        else if (Xhtml.IsLine(element, display))
        {
            _flow.EndLine(look.Format(language));
            AddTarget(element);
            ReadChildren(element, look, block);
            _flow.EndLine(look.Format(language));
        }
        else if (display is null or "inherit" ? Xhtml.IsBlock(element) : IsBlock(display))
        {
            _flow.End(block);
            AddTarget(element);
            ReadBlock(element, look);
        }
        else
        {
            AddTarget(element);
            ReadChildren(element, look, block);
        }
    }

    private void ReadBlock(XElement element, ElementLook look)
    {
        if (Xhtml.IsCitationAdvice(element))
        {
            _citationAdvice.AddRange(Apart(element, look));
            return;
        }

        if (element.Name == Xhtml.Html + "hr")
        {
            _flow.AddRule();
            return;
        }

        var container = Containers.KindOf(element, hasLetterHead);
        if (container is not null)
        {
            _flow.Open(new RecoveredContainer(container, ++_containers, Containers.GoesOn(element))
            {
                ColumnSpan = Containers.SpanOf(element, "colspan"),
                RowSpan = Containers.SpanOf(element, "rowspan"),
            });
        }

        ReadChildren(element, look, Kind(element));
        _flow.End(Kind(element), isItem: element.Name == Xhtml.Html + "li", Containers.HeadingLevelOf(element));
        if (container is not null)
        {
            _flow.Close();
        }
    }

    private void ReadChildren(XElement element, ElementLook look, string block)
    {
        if (element.Name == Xhtml.Html + "ol" || element.Name == Xhtml.Html + "ul" || element.Name == Xhtml.Html + "menu")
        {
            ReadList(element, look, block);
            return;
        }

        foreach (var node in element.Nodes())
        {
            ReadNode(node, element, look, block);
        }
    }

    private void ReadNode(XNode node, XElement parent, ElementLook look, string block)
    {
        if (node is XElement child)
        {
            Read(child, look, block);
        }
        else if (node is XText text && !look.IsInvisible && (parent.Name.Namespace != Xhtml.Svg || parent.Name.LocalName is "text" or "tspan" or "textPath"))
        {
            _flow.AddText(text.Value, look.Format(language), look.Markup, look.KeepsSpace);
        }
    }

    private void ReadList(XElement list, ElementLook look, string block)
    {
        ListNumbers? numbers = null;
        foreach (var node in list.Nodes())
        {
            if (node is XElement item && item.Name == Xhtml.Html + "li" && IsShown(item, look, out var itemLook))
            {
                numbers ??= new ListNumbers(list, list.Attribute("reversed") is null ? 0 : list.Elements(item.Name).Count(other => IsShown(other, look, out _)));
                var number = numbers.Next(item);
                if (!itemLook.IsInvisible && !Xhtml.IsNote(item))
                {
                    _flow.AddLabel(ListNumbers.Marker(number, itemLook.ListStyle));
                }
                else if (Xhtml.IsNote(item))
                {
                    _itemNumber = ListNumbers.Marker(number, itemLook.ListStyle).Length == 0 ? "" : ListNumbers.Text(number, itemLook.ListStyle);
                }
            }

            ReadNode(node, list, look, block);
        }
    }

    private bool IsShown(XElement item, ElementLook look, out ElementLook itemLook)
    {
        var values = _document!.Styles.ValuesOf(item);
        itemLook = look.In(item, values);
        return !Xhtml.IsUnseen(item) && values[(int)CssProperty.Display] is null or "list-item" or "inherit";
    }

    private void ReadNote(XElement element, ElementLook look, string block)
    {
        _flow.End(block);
        var outer = _flow;
        _flow = new Flow();
        var key = Xhtml.Id(element) is { } id ? ids.Name(_document!.Path, id) : FormattableString.Invariant($"{_document!.Path} ({_notes.Count + 1})");
        _note = new OpenNote(_keys.Unique(key), key);
        var number = element.Name == Xhtml.Html + "li" ? _itemNumber : "";
        ReadChildren(element, look, Kind(element));
        _notes.Add(new RecoveredNote(_note.Key, number.Length > 0 ? number : _note.Printed ?? "", _flow.Finish(Kind(element)))
        {
            Kinds = [.. Xhtml.Classes(element)],
        });
        _note = null;
        _flow = outer;
    }

    private void ReadAnchor(XElement anchor, ElementLook look, string block)
    {
        var target = ids.Target(_document!.Path, (string?)anchor.Attribute("href"));
        if (Xhtml.IsNoteReference(anchor) && ReferenceNames.PartOf(Xhtml.Classes(anchor)) == ReferencePart.Mark)
        {
            AddTarget(anchor);
            var again = look with { Link = ids.Link(_document.Path, (string?)anchor.Attribute("href")) ?? look.Link };
            _flow.AddText(Seen(anchor, look), again.Format(language) with { Shift = BaselineShift.Superscript }, again.Markup with { Reference = ReferencePart.Mark, Shift = BaselineShift.Superscript }, keepsSpace: false);
        }
        else if (Xhtml.IsNoteReference(anchor))
        {
            AddTarget(anchor);
            if (Seen(anchor, look) is { Length: > 0 } printed)
            {
                _flow.AddMark(new RecoveredMark(target ?? (string?)anchor.Attribute("href") ?? "", printed)
                {
                    GlossPlace = GlossPlace.Of(Xhtml.Classes(anchor)),
                });
            }
        }
        else if (_note is not null && (Xhtml.Is(anchor, "backlink", "doc-backlink") || (target is not null && ids.NoteOfMark(target) == _note.Target)))
        {
            _note.Printed ??= Seen(anchor, look);
        }
        else
        {
            AddTarget(anchor);
            ReadChildren(anchor, look with { Link = ids.Link(_document.Path, (string?)anchor.Attribute("href")) ?? look.Link }, block);
        }
    }

    /// <summary>The words that a reader sees of an element, apart from the flow.</summary>
    private string Seen(XElement element, ElementLook look) => string.Join(' ', Apart(element, look));

    /// <summary>The paragraphs that a reader sees of an element, apart from the flow; none of them empty.</summary>
    private List<string> Apart(XElement element, ElementLook look)
    {
        var outer = _flow;
        _flow = new Flow();
        ReadChildren(element, look, "");
        List<string> paragraphs = [.. _flow.Finish("").Select(paragraph => paragraph.Text.Trim()).Where(words => words.Length > 0)];
        _flow = outer;
        return paragraphs;
    }

    private void AddPicture(XElement image)
    {
        // The cover is the edition's own; and of a file that the book does not hold nothing is seen.
        var source = (string?)image.Attribute("src") ?? "";
        if (_flow.IsMatter || source.Length == 0 || PartPath.IsExternal(source) || readFile(PartPath.Resolve(_document!.Path, source)) is not { } file)
        {
            return;
        }

        AddTarget(image);
        _flow.AddPicture(new RecoveredPicture(PictureCoding.File, file)
        {
            AlternativeText = (string?)image.Attribute("alt") is { } words ? string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null,
            WidthPercent = BlockNames.WidthOf(Xhtml.Classes(image)),
            Placement = BlockNames.PlacementOf(Xhtml.Classes(image)),
            IsFacsimile = Xhtml.HasClass(image, BlockNames.Facsimile),
        });
    }

    private void AddTarget(XElement element)
    {
        if (Xhtml.Id(element) is { } id)
        {
            _flow.AddTarget(ids.Name(_document!.Path, id));
        }
    }

    private static bool IsBlock(string display) =>
        !display.StartsWith("inline", StringComparison.Ordinal) && !display.StartsWith("ruby", StringComparison.Ordinal) && display != "contents";

    /// <summary>Element and classes, as a selector has them.</summary>
    private static string Kind(XElement element) =>
        string.Join('.', Xhtml.Classes(element).Prepend(element.Name.LocalName));
}
