using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to the places and the list of the PDF's pages in an EPUB.</summary>
internal static class PageDamage
{
    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        new("drop the marker of a page", EditionFormat.Epub, "BP4806 BP4802", (text, random) => Page(text, random, (draft, page) => page.Remove())),
        new("drop a page, marker and entries", EditionFormat.Epub, "BP4806", (text, random) => Page(text, random, (draft, page) =>
        {
            foreach (var entry in draft.PageEntries(Id(page)))
            {
                entry.Remove();
            }

            page.Remove();
        })),
        new("mark a page twice", EditionFormat.Epub, "BP4804", (text, random) => Page(text, random, (draft, page) =>
        {
            var copy = new XElement(page);
            copy.SetAttributeValue("id", Id(page) + "-again");
            page.AddAfterSelf(copy);
        })),
        new("move the marker of a page by a word", EditionFormat.Epub, "BP4808", (text, random) => Page(text, random, (draft, page) =>
        {
            if (page.NextNode is not XText words || words.Value.IndexOf(' ', 1) is not (> 1 and var cut) || !words.Value[..cut].All(char.IsLetter))
            {
                throw new ImpossibleDamageException("No plain word follows it.");
            }

            words.AddAfterSelf(new XText(words.Value[..cut]), new XElement(page), new XText(words.Value[cut..]));
            words.Remove();
            page.Remove();
        })),
        new("give the marker of a page another number", EditionFormat.Epub, "BP4803 BP4806", (text, random) => Page(text, random, (draft, page) =>
            page.SetAttributeValue("aria-label", page.Attribute("aria-label")!.Value + "0"))),
        new("drop an entry of the list of pages", EditionFormat.Epub, "BP4801", (text, random) => Page(text, random, (draft, page) =>
            draft.PageEntries(Id(page)).First().Remove())),
        new("lead an entry of the list of pages elsewhere", EditionFormat.Epub, "BP4802", (text, random) => Page(text, random, (draft, page) =>
            draft.PageEntries(Id(page)).First().Element(EpubFile.Xhtml + "a")!.SetAttributeValue("href", "part-01.xhtml#nowhere"))),
    ];

    private static string Id(XElement page) => page.Attribute("id")!.Value;

    private static Damage Page(EditionText text, Random random, Action<EpubDraft, XElement> damage)
    {
        var draft = (EpubDraft)text.File.Copy();
        var page = Choice.Of(random, draft.Pages());
        var number = page.Attribute("aria-label")!.Value.Split(' ')[^1];
        var id = Id(page);
        damage(draft, page);
        return new Damage(id, draft.ToBytes(), Naming.Of($"page {number},", $"page {number} ", $"page {number}'", $"entry '{number}'"));
    }
}
