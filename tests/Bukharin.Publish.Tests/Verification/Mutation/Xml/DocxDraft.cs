using System.Collections.Immutable;
using System.Xml.Linq;
using static Bukharin.Publish.Tests.Verification.Mutation.Xml.DocxFile;

namespace Bukharin.Publish.Tests.Verification.Mutation.Xml;

/// <summary>A DOCX being damaged.</summary>
internal sealed class DocxDraft(DocxFile file) : XmlDraft(file)
{
    private List<XElement>? _marks;

    public override void Plain(IReadOnlyList<Cell> words)
    {
        foreach (var run in words.Select(cell => TextOf(cell).Ancestors(W + "r").First()).Distinct())
        {
            run.Element(W + "rPr")?.Remove();
            if (run.Parent!.Name == W + "hyperlink")
            {
                run.Parent.ReplaceWith(run);
            }
        }
    }

    public override void CutEnd()
    {
        var paragraphs = Part(Story).Root!.Element(W + "body")!.Elements(W + "p").ToList();
        paragraphs.Skip(paragraphs.Count * 3 / 4).ToList().ForEach(paragraph => paragraph.Remove());
    }

    public override void DropMark(int note) => MarkRun(note).Remove();

    public override void CopyMark(int note, Cell behind) => Insert(behind, new XElement(MarkRun(note)));

    public override void LeadMark(int note, int other) =>
        MarkRun(note).Element(W + "footnoteReference")!.SetAttributeValue(W + "id", file.Marks[other]);

    public override void DropNote(int note) =>
        Part(Footnotes).Descendants(W + "footnote").First(footnote => footnote.Attribute(W + "id")!.Value == file.Marks[note]).Remove();

    public override void DoubleNote(int note)
    {
        var footnote = Part(Footnotes).Descendants(W + "footnote").First(element => element.Attribute(W + "id")!.Value == file.Marks[note]);
        var copy = new XElement(footnote);
        copy.SetAttributeValue(W + "id", "900");
        footnote.AddAfterSelf(copy);
    }

    /// <summary>Gives the run of a character another character style, or none.</summary>
    public void SayCharacterStyle(Cell cell, string? id)
    {
        var style = TextOf(cell).Ancestors(W + "r").First().Element(W + "rPr")!.Element(W + "rStyle")!;
        if (id is null)
        {
            style.Remove();
        }
        else
        {
            style.SetAttributeValue(W + "val", id);
        }
    }

    /// <summary>Hides all that has a character style.</summary>
    public void HideStyle(string id)
    {
        var style = Part(StyleSheet).Root!.Elements(W + "style").First(element => element.Attribute(W + "styleId")!.Value == id);
        if (style.Element(W + "rPr") is not { } properties)
        {
            style.Add(properties = new XElement(W + "rPr"));
        }

        properties.Add(new XElement(W + "vanish"));
    }

    /// <summary>Takes a label away and lets Word count the paragraph.</summary>
    public void CountParagraph(IReadOnlyList<Cell> label)
    {
        var paragraph = ParagraphOf(label[0]);
        foreach (var cell in label)
        {
            Replace(cell, "");
        }

        var numbering = Part(Numbering).Root!;
        var first = numbering.Elements(W + "num").First();
        first.AddBeforeSelf(new XElement(
            W + "abstractNum",
            new XAttribute(W + "abstractNumId", "90"),
            new XElement(
                W + "lvl",
                new XAttribute(W + "ilvl", "0"),
                new XElement(W + "start", new XAttribute(W + "val", "1")),
                new XElement(W + "numFmt", new XAttribute(W + "val", "decimal")),
                new XElement(W + "lvlText", new XAttribute(W + "val", "%1)")))));
        numbering.Elements(W + "num").Last().AddAfterSelf(new XElement(
            W + "num", new XAttribute(W + "numId", "90"), new XElement(W + "abstractNumId", new XAttribute(W + "val", "90"))));
        paragraph.Element(W + "pPr")!.Element(W + "pStyle")!.AddAfterSelf(new XElement(
            W + "numPr", new XElement(W + "ilvl", new XAttribute(W + "val", "0")), new XElement(W + "numId", new XAttribute(W + "val", "90"))));
    }

    /// <summary>One of the notes that are none: <c>separator</c>, <c>continuationNotice</c>.</summary>
    public XElement SpecialNote(string type) => Part(Footnotes).Descendants(W + "footnote").Single(note => (string?)note.Attribute(W + "type") == type);

    public static XElement RunOf(string words) => new(W + "r", TextElement(words));

    /// <summary>The paragraphs whose labels Word counts, with the clauses' ids.</summary>
    public static IEnumerable<(XElement Paragraph, string Id)> CountedLabels(XDocument story) => story.Descendants(W + "p")
        .Where(paragraph => paragraph.Element(W + "pPr")?.Element(W + "numPr") is not null)
        .Select(paragraph => (paragraph, Id: paragraph.Elements(W + "bookmarkStart").Select(NameOf).FirstOrDefault(name => name.StartsWith("clause-", StringComparison.Ordinal))))
        .Where(label => label.Id is not null)
        .Select(label => (label.paragraph, label.Id!));

    /// <inheritdoc cref="CountedLabels(XDocument)" />
    public List<(XElement Paragraph, string Id)> Counted => [.. CountedLabels(Part(Story))];

    /// <summary>The definitions of lists.</summary>
    public XElement Lists => Part(Numbering).Root!;

    /// <summary>One of the two properties by which a paragraph is in a list: <c>numId</c>, <c>ilvl</c>.</summary>
    public static XAttribute NumberOf(XElement paragraph, string property) =>
        paragraph.Element(W + "pPr")!.Element(W + "numPr")!.Element(W + property)!.Attribute(W + "val")!;

    public override void RenameId(string id, string? name)
    {
        var start = Part(Story).Descendants(W + "bookmarkStart").First(bookmark => bookmark.Attribute(W + "name")!.Value == id);
        if (name is not null)
        {
            start.SetAttributeValue(W + "name", name);
            return;
        }

        Part(Story).Descendants(W + "bookmarkEnd").First(end => end.Attribute(W + "id")!.Value == start.Attribute(W + "id")!.Value).Remove();
        start.Remove();
    }

    public override void LeadLink(string target, string? other, bool isLast = false)
    {
        var links = target[0] == '#'
            ? Part(Story).Descendants(W + "hyperlink").Where(element => element.Attribute(W + "anchor")?.Value == target[1..])
            : Part(Story).Descendants(W + "hyperlink").Where(element => element.Attribute(R + "id")?.Value == Relationship(target).Attribute("Id")!.Value);
        var link = isLast ? links.Last() : links.First();
        if (other is null)
        {
            link.Elements(W + "r").ToList().ForEach(run => run.Element(W + "rPr")?.Remove());
            link.ReplaceWith(link.Elements());
        }
        else if (target[0] == '#')
        {
            link.SetAttributeValue(W + "anchor", other[1..]);
        }
        else
        {
            Relationship(target).SetAttributeValue("Target", other);
        }
    }

    public override void ChangeMetadata(string field, Func<string, string?> change)
    {
        if (field == "language")
        {
            foreach (var language in Part(StyleSheet).Descendants(W + "lang").Attributes(W + "val").ToList())
            {
                language.Parent!.SetAttributeValue(W + "val", change(language.Value));
            }
        }

        foreach (var property in new[] { Core, Custom, Application }.SelectMany(part => Part(part).Root!.Elements()).Where(element => FieldOf(element) == field).ToList())
        {
            if (change(property.Value) is not { } value)
            {
                property.Remove();
            }
            else if (property.HasElements)
            {
                property.Elements().First().Value = value;
            }
            else
            {
                property.Value = value;
            }
        }
    }

    /// <summary>The bookmarks that say what the text stands in.</summary>
    public List<XElement> MarksOfStructure => [.. Part(Story).Descendants(W + "bookmarkStart").Where(mark =>
        NameOf(mark) is ['_', .. var name] && name.Contains('-', StringComparison.Ordinal)
        && !name.StartsWith("gloss", StringComparison.Ordinal) && !name.StartsWith("level", StringComparison.Ordinal)
        && !name.StartsWith("from", StringComparison.Ordinal)
        && !name.StartsWith("Toc", StringComparison.OrdinalIgnoreCase) && EndOf(mark) is not null)];

    /// <summary>What the bookmark before a note's mark says of its bracket's place, in the words of classes.</summary>
    public ImmutableArray<string> GlossPlaceOf(int note) =>
        GlossBookmark(note) is { } bookmark ? [.. NameOf(bookmark).Split('-')[1..^1].Select((word, i) => i == 0 ? $"behind-{word}" : word)] : [];

    public void SayGlossPlace(int note, ImmutableArray<string> words)
    {
        if (GlossBookmark(note) is { } bookmark)
        {
            DropMark(bookmark);
        }

        if (words.Length > 0)
        {
            var name = $"_gloss-{string.Join('-', words)["behind-".Length..]}-900";
            MarkRun(note).AddBeforeSelf(
                new XElement(W + "bookmarkStart", new XAttribute(W + "id", "900"), new XAttribute(W + "name", name)),
                new XElement(W + "bookmarkEnd", new XAttribute(W + "id", "900")));
        }
    }

    private XElement? GlossBookmark(int note) => MarkRun(note).ElementsBeforeSelf().Reverse().TakeWhile(element => element.Name != W + "r")
        .FirstOrDefault(element => element.Name == W + "bookmarkStart" && NameOf(element).StartsWith("_gloss-", StringComparison.Ordinal));

    public static string NameOf(XElement bookmark) => bookmark.Attribute(W + "name")!.Value;

    /// <summary>The paragraphs from a bookmark's beginning to its end.</summary>
    public List<XElement> ParagraphsOf(XElement mark)
    {
        var all = Part(Story).Descendants(W + "p").ToList();
        return all.GetRange(all.IndexOf(mark.Ancestors(W + "p").First()), all.IndexOf(EndOf(mark)!.Ancestors(W + "p").First()) - all.IndexOf(mark.Ancestors(W + "p").First()) + 1);
    }

    public XElement ParagraphOfCell(Cell cell) => ParagraphOf(cell);

    public void DropMark(XElement mark)
    {
        EndOf(mark)!.Remove();
        mark.Remove();
    }

    /// <summary>Lets a bookmark end in the paragraph before its last, or begin in that after its first.</summary>
    public void MoveMark(XElement mark, bool isEnd)
    {
        var paragraphs = ParagraphsOf(mark);
        if (paragraphs.Count < 2)
        {
            throw new ImpossibleDamageException("It is around one paragraph.");
        }

        var moved = isEnd ? EndOf(mark)! : mark;
        moved.Remove();
        if (!isEnd)
        {
            // It is marked once more, so that this damage alone does none.
            DropMark(Part(Story).Descendants(W + "bookmarkStart").Single(one => NameOf(one) == $"_from-{NameOf(mark).Split('-')[^1]}"));
        }

        if (isEnd)
        {
            paragraphs[^2].Add(moved);
        }
        else if (paragraphs[1].Element(W + "pPr") is { } properties)
        {
            properties.AddAfterSelf(moved);
        }
        else
        {
            paragraphs[1].AddFirst(moved);
        }
    }

    private XElement? EndOf(XElement mark) =>
        Part(Story).Descendants(W + "bookmarkEnd").FirstOrDefault(end => end.Attribute(W + "id")!.Value == mark.Attribute(W + "id")!.Value);

    protected override XElement ParagraphOf(Cell cell) => TextOf(cell).Ancestors(W + "p").First();

    protected override XNode Insertable(string words) => new XElement(W + "r", TextElement(words));

    protected override XElement Label(string words) =>
        new(W + "r", new XElement(W + "rPr", new XElement(W + "rStyle", new XAttribute(W + "val", "ClauseLabel"))), TextElement(words));

    protected override List<XElement> Elements(IReadOnlyList<Cell> blocks) =>
        [.. blocks.Select(cell => TextOf(cell).Ancestors(W + "p").First()).Distinct()];

    protected override XElement Hidden(XText like, string words, int way)
    {
        var properties = like.Ancestors(W + "r").First().Element(W + "rPr")?.Elements().Select(element => new XElement(element));
        return (way % 3) switch
        {
            0 => new XElement(W + "r", new XElement(W + "rPr", properties, new XElement(W + "vanish")), TextElement(words)),
            1 => new XElement(W + "r", new XElement(W + "rPr", properties, new XElement(W + "color", new XAttribute(W + "val", "FFFFFF"))), TextElement(words)),
            _ => new XElement(
                W + "del",
                new XAttribute(W + "id", "9000"),
                new XAttribute(W + "author", "A. N. Other"),
                new XElement(W + "r", new XElement(W + "delText", new XAttribute(XNamespace.Xml + "space", "preserve"), words))),
        };
    }

    protected override void ReplaceText(XText text, IReadOnlyList<object> content)
    {
        if (content is [string words])
        {
            text.Value = words;
            return;
        }

        var run = text.Ancestors(W + "r").First();
        run.ReplaceWith(content.Where(piece => piece is not "").Select(piece => piece is string part
            ? new XElement(W + "r", run.Element(W + "rPr"), TextElement(part))
            : piece));
    }

    private static XElement TextElement(string words) =>
        new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), words);

    // Found before any of them is changed: a mark that leads elsewhere keeps its number.
    private XElement MarkRun(int note) => (_marks ??= [.. Part(Story).Descendants(W + "footnoteReference").Select(mark => mark.Parent!)])[note];

    private XElement Relationship(string target) =>
        Part(Links).Root!.Elements().First(element => element.Attribute("Target")!.Value == target);

}
