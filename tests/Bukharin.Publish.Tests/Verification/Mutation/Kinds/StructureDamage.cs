using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to what a DOCX and an EPUB say of their structure, and no reader sees.</summary>
internal static class StructureDamage
{
    private static readonly string[] Classes =
        ["byline", "introduction", "letter", "opener", "salute", "closer", "signed", "dateline", "postscript", "commentary", "source", "imprint", "epigraph", "attribution", "address", "margin", "clause"];

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        new("drop a mark of structure", EditionFormat.Docx, "BP4113", (text, random) => Mark(text, random, (draft, mark) => draft.DropMark(mark))),
        new("end a mark of structure too early", EditionFormat.Docx, "BP4113", (text, random) => Mark(text, random, (draft, mark) => draft.MoveMark(mark, isEnd: true))),
        new("begin a mark of structure too late", EditionFormat.Docx, "BP4113", (text, random) => Mark(text, random, (draft, mark) => draft.MoveMark(mark, isEnd: false))),
        new("name a mark of structure otherwise", EditionFormat.Docx, "BP4113", (text, random) => Mark(text, random, (draft, mark) =>
            mark.SetAttributeValue(DocxFile.W + "name", "_opener-" + DocxDraft.NameOf(mark).Split('-')[^1]))),
        new("drop a class of structure", EditionFormat.Epub, "BP4113", (text, random) => Class(text, random, "")),
        new("name a class of structure otherwise", EditionFormat.Epub, "BP4113", (text, random) => Class(text, random, "opener")),
        new("turn a quotation into a part", EditionFormat.Epub, "BP4113", (text, random) =>
        {
            var draft = (EpubDraft)text.File.Copy();
            var (cell, element) = Element(text, random, draft, element => element.Name.LocalName == "blockquote");
            element.Name = element.Name.Namespace + "div";
            return Of(text, draft, cell, element);
        }),
        new("forget a label's class", EditionFormat.Epub, "BP4211", (text, random) =>
        {
            var draft = (EpubDraft)text.File.Copy();
            var (cell, element) = Element(text, random, draft, element => element.Name.LocalName == "span" && element.Attribute("class")?.Value.Split(' ').Contains("label") == true);
            element.Attribute("class")!.Remove();
            return Of(text, draft, cell, element);
        }),
    ];

    private static Damage Class(EditionText text, Random random, string name)
    {
        var draft = (EpubDraft)text.File.Copy();
        var (cell, element) = Element(text, random, draft, element => element.Attribute("class")?.Value.Split(' ').Any(Classes.Contains) == true && element.Name.LocalName is "section" or "div" or "aside");
        var classes = element.Attribute("class")!.Value.Split(' ');
        if (classes.Contains(name))
        {
            throw new ImpossibleDamageException("It has this name.");
        }

        element.SetAttributeValue("class", string.Join(' ', classes.Select(one => Classes.Contains(one) ? name : one)).Trim());
        return Of(text, draft, cell, element);
    }

    private static (PlacedCell Cell, XElement Element) Element(EditionText text, Random random, EpubDraft draft, Func<XElement, bool> isFit)
    {
        var cell = Choice.Cell(text, random, cell => !cell.Cell.IsSpace && draft.AncestorsOf(cell.Cell).Any(isFit));
        return (cell, draft.AncestorsOf(cell.Cell).First(isFit));
    }

    private static Damage Of(EditionText text, EpubDraft draft, PlacedCell cell, XElement element)
    {
        var places = text.Body.Where(one => draft.AncestorsOf(one.Cell).Contains(element)).Select(one => one.Place).ToList();
        return new Damage($"{element.Name.LocalName} around '{cell.Text}' of {cell.Place.Address}", draft.ToBytes(), Naming.At(places));
    }

    private static Damage Mark(EditionText text, Random random, Action<DocxDraft, XElement> damage)
    {
        var draft = (DocxDraft)text.File.Copy();
        var mark = Choice.Of(random, draft.MarksOfStructure);
        var paragraphs = draft.ParagraphsOf(mark);
        var places = text.Body.Where(cell => paragraphs.Contains(draft.ParagraphOfCell(cell.Cell))).Select(cell => cell.Place).ToList();
        damage(draft, mark);
        return places.Count == 0 ? throw new ImpossibleDamageException("It is around no text.")
            : new Damage(DocxDraft.NameOf(mark), draft.ToBytes(), Naming.At([.. places, .. Next(text, places[^1])]));
    }

    private static IEnumerable<Source.SourcePlace> Next(EditionText text, Source.SourcePlace place) =>
        text.Source.Places.Where(one => one.Paragraph == place.Paragraph + 1);
}
