using System.Collections.Immutable;
using System.Xml.Linq;
using static Bukharin.Publish.Tests.Verification.Mutation.Xml.EpubFile;

namespace Bukharin.Publish.Tests.Verification.Mutation.Xml;

/// <summary>An EPUB being damaged.</summary>
internal sealed class EpubDraft(EpubFile file) : XmlDraft(file)
{
    private static readonly HashSet<string> Looks = ["em", "strong", "i", "b", "span", "a", "sup", "sub", "code"];

    private List<XElement>? _marks;

    public override void Plain(IReadOnlyList<Cell> words)
    {
        var element = TextOf(words[0]).Parent!;
        while (!words.All(cell => TextOf(cell).Ancestors().Contains(element)))
        {
            element = element.Parent!;
        }

        if (!Looks.Contains(element.Name.LocalName))
        {
            throw new ImpossibleDamageException("The words have no element of their own.");
        }

        element.ReplaceWith(element.Nodes());
    }

    public override void CutEnd()
    {
        var last = Part(Package).Descendants(Opf + "itemref").Last(item => item.Attribute("idref")!.Value.StartsWith("part", StringComparison.Ordinal));
        last.Remove();
    }

    public override void DropMark(int note) => Mark(note).Remove();

    public override void CopyMark(int note, Cell behind)
    {
        var copy = new XElement(Mark(note));
        copy.SetAttributeValue("id", $"{copy.Attribute("id")!.Value}-again");
        Insert(behind, copy);
    }

    /// <summary>Lets a mark show another note's number, though it leads to its own.</summary>
    public void PrintMarkAs(int note, int other) => Mark(note).Value = OriginalMark(other).Value;

    /// <summary>What the classes of a mark say of its bracket's place.</summary>
    public ImmutableArray<string> GlossPlaceOf(int note) => [.. Mark(note).Attribute("class")!.Value.Split(' ').Except(["noteref"])];

    public void SayGlossPlace(int note, ImmutableArray<string> words) => Mark(note).SetAttributeValue("class", string.Join(' ', words.Prepend("noteref")));

    /// <summary>Takes a part out of the reading order.</summary>
    public void DropPart(string name) => ItemOf(name).Remove();

    /// <summary>Lets two parts change places in the reading order.</summary>
    public void SwapParts(string name, string other)
    {
        var (one, two) = (ItemOf(name).Attribute("idref")!, ItemOf(other).Attribute("idref")!);
        (one.Value, two.Value) = (two.Value, one.Value);
    }

    public override void LeadMark(int note, int other)
    {
        var mark = Mark(note);
        mark.SetAttributeValue("href", file.Part(PartWith(file.Marks[other])) == file.Part(PartOf(mark))
            ? $"#{file.Marks[other]}"
            : $"{PartWith(file.Marks[other])["EPUB/".Length..]}#{file.Marks[other]}");
        mark.Value = OriginalMark(other).Value;
    }

    public override void DropNote(int note) => ElementOf(file.Marks[note]).Remove();

    public override void DoubleNote(int note)
    {
        var aside = ElementOf(file.Marks[note]);
        var copy = new XElement(aside);
        copy.SetAttributeValue("id", file.Marks[note] + "-again");
        aside.AddAfterSelf(copy);
    }

    /// <summary>The markers of pages, in order.</summary>
    public IEnumerable<XElement> Pages() => Parts().SelectMany(part => part.Descendants()).Where(element => element.Attribute("role")?.Value == "doc-pagebreak");

    /// <summary>The entries that lead to a marker: that of the list of pages, and that of the one for old systems.</summary>
    public IEnumerable<XElement> PageEntries(string id) =>
    [
        Part("EPUB/nav.xhtml").Descendants(Xhtml + "a").Single(link => link.Attribute("href")!.Value.EndsWith($"#{id}", StringComparison.Ordinal)).Parent!,
        Part("EPUB/toc.ncx").Descendants().Single(element => element.Attribute("id")?.Value == id),
    ];

    /// <summary>The entries of the contents, in order.</summary>
    public IEnumerable<XElement> Contents() => Part("EPUB/nav.xhtml").Descendants(Xhtml + "nav").First().Descendants(Xhtml + "a");

    /// <summary>Hides all that has a class.</summary>
    public void HideClass(string name) =>
        Write(StyleSheet, [.. file.Zip.File(StyleSheet), .. System.Text.Encoding.UTF8.GetBytes($"\n.{name} {{ display: none !important }}\n")]);

    public override void RenameId(string id, string? name) => ElementOf(id).SetAttributeValue("id", name);

    public override void LeadLink(string target, string? other, bool isLast = false)
    {
        var links = Parts().SelectMany(part => part.Descendants(Xhtml + "a")).Where(element =>
            element.Attribute("href") is { Value: var href } && (href == target || (target[0] == '#' && href.EndsWith(target, StringComparison.Ordinal))));
        var link = isLast ? links.Last() : links.First();
        if (other is null)
        {
            link.ReplaceWith(link.Nodes());
        }
        else
        {
            var href = link.Attribute("href")!.Value;
            link.SetAttributeValue("href", other[0] == '#' ? href.Split('#')[0] + other : other);
        }
    }

    public override void ChangeMetadata(string field, Func<string, string?> change)
    {
        if (field == Cover)
        {
            var words = Part(CoverPage).Descendants(Xhtml + "img").Single().Attribute("alt")!;
            words.SetValue(change(words.Value) ?? "");
            return;
        }

        var metadata = Part(Package).Root!.Element(Opf + "metadata")!;
        foreach (var element in metadata.Elements().Where(element => FieldOf(element) == field).ToList())
        {
            if (change(element.Value) is { } value)
            {
                element.Value = value;
                continue;
            }

            var refined = $"#{element.Attribute("id")?.Value}";
            metadata.Elements().Where(meta => meta.Attribute("refines")?.Value == refined).ToList().ForEach(meta => meta.Remove());
            element.Remove();
        }
    }

    /// <summary>The elements that a cell stands in, the innermost first.</summary>
    public IEnumerable<XElement> AncestorsOf(Cell cell) => TextOf(cell).Ancestors();

    protected override XElement ParagraphOf(Cell cell) => TextOf(cell).Ancestors().First(ancestor => !Looks.Contains(ancestor.Name.LocalName));

    protected override XNode Insertable(string words) => new XText(words);

    protected override XElement Label(string words) => new(Xhtml + "span", new XAttribute("class", "label"), words);

    protected override List<XElement> Elements(IReadOnlyList<Cell> blocks)
    {
        var texts = blocks.Select(TextOf).ToHashSet();
        List<XElement> elements = [];
        foreach (var text in texts)
        {
            var element = text.Ancestors().First(ancestor => !Looks.Contains(ancestor.Name.LocalName));
            while (element.Parent!.Name != Xhtml + "body" && HoldsOnly(element.Parent!, texts))
            {
                element = element.Parent!;
            }

            if (!elements.Contains(element))
            {
                elements.Add(element);
            }
        }

        return elements;
    }

    protected override XElement Hidden(XText like, string words, int way) => (way % 4) switch
    {
        0 => new(Xhtml + "span", new XAttribute("style", "display: none"), words),
        1 => new(Xhtml + "span", new XAttribute("hidden", "hidden"), words),
        2 => new(Xhtml + "span", new XAttribute("style", "color: red; visibility: hidden"), words),
        _ => HiddenByClass(words),
    };

    protected override void ReplaceText(XText text, IReadOnlyList<object> content)
    {
        if (content is [string words])
        {
            text.Value = words;
        }
        else
        {
            text.ReplaceWith(content.Where(piece => piece is not ""));
        }
    }

    private XElement HiddenByClass(string words)
    {
        HideClass("unseen");
        return new(Xhtml + "span", new XAttribute("class", "unseen"), words);
    }

    private static bool HoldsOnly(XElement element, HashSet<XText> texts) => element.DescendantNodes().OfType<XText>()
        .All(text => string.IsNullOrWhiteSpace(text.Value) || texts.Contains(text) || text.Ancestors(Xhtml + "a").Any(IsMark));

    private IEnumerable<XDocument> Parts() => file.TextParts.Select(Part);

    // Found before any of them is changed: a mark that leads elsewhere keeps its number.
    private XElement Mark(int note) => (_marks ??= [.. Parts().SelectMany(part => part.Descendants(Xhtml + "a")).Where(IsMark)])[note];

    private XElement OriginalMark(int note) => file.TextParts.SelectMany(part => file.Part(part).Descendants(Xhtml + "a"))
        .First(element => IsMark(element) && element.Attribute("href")!.Value.EndsWith($"#{file.Marks[note]}", StringComparison.Ordinal));

    private XElement ElementOf(string id) => Parts().SelectMany(part => part.Descendants()).First(element => element.Attribute("id")?.Value == id);

    private string PartWith(string id) =>
        file.TextParts.First(part => file.Part(part).Descendants().Any(element => element.Attribute("id")?.Value == id));

    private XElement ItemOf(string name)
    {
        var id = Part(Package).Descendants(Opf + "item").First(item => $"EPUB/{item.Attribute("href")!.Value}" == name).Attribute("id")!.Value;
        return Part(Package).Descendants(Opf + "itemref").First(item => item.Attribute("idref")!.Value == id);
    }

    private string PartOf(XElement mark) => file.TextParts.First(part => Part(part) == mark.Document);
}
