using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;
using static Bukharin.Publish.Tests.Verification.Mutation.Xml.EpubFile;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to the contents that a reading system shows.</summary>
internal static class ContentsDamage
{
    private const char Ellipsis = '\u2026';

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        new("drop an entry of the contents", EditionFormat.Epub, "BP4702", (text, random) => Entry(text, random, IsOfText, (_, entry) =>
        {
            Require(entry.Parent!.Elements().Count() == 1 && NameOf(text, entry) is not null);
            entry.Parent.Remove();
        })),
        new("let an entry of the contents say other words", EditionFormat.Epub, "BP4703", (text, random) => Entry(text, random, IsOfText, (_, entry) => entry.Value = "Of goats")),
        new("let an entry of the contents say what another says", EditionFormat.Epub, "BP4703", (text, random) => Entry(text, random, IsOfText, (draft, entry) =>
        {
            var other = Choice.Of(random, draft.Contents()).Value;
            Require(other != entry.Value);
            entry.Value = other;
        })),
        new("call a heading by the name of a division", EditionFormat.Epub, "BP4703", (text, random) => Entry(text, random, IsOfText, (_, entry) =>
        {
            Require(HeadingOf(text, entry) is not null);
            entry.Value = "Letter";
        })),
        new("take the ellipsis from an entry of the contents", EditionFormat.Epub, "BP4703", (text, random) => Entry(text, random, IsOfText, (_, entry) =>
        {
            Require(entry.Value.EndsWith(Ellipsis));
            entry.Value = entry.Value.TrimEnd(Ellipsis);
        })),
        new("put an ellipsis behind a whole entry of the contents", EditionFormat.Epub, "BP4703", (text, random) => Entry(text, random, IsOfText, (_, entry) =>
        {
            Require(!entry.Value.EndsWith(Ellipsis));
            entry.Value += Ellipsis;
        })),
        new("lead an entry of the contents to the place of another", EditionFormat.Epub, "BP4702 BP4703 BP4704", (text, random) => Entry(text, random, IsOfText, (draft, entry) =>
        {
            var other = Choice.Of(random, draft.Contents().Where(IsOfText));
            Require(other.Value != entry.Value);
            entry.SetAttributeValue("href", other.Attribute("href")!.Value);
        })),
        new("lead the entry of a document to another document", EditionFormat.Epub, "BP4703 BP4704", (text, random) => Entry(text, random, entry => !IsOfText(entry), (draft, entry) =>
        {
            var others = draft.Contents().Select(other => other.Attribute("href")!.Value.Split('#')[0]).Distinct().Where(other => other != entry.Attribute("href")!.Value);
            entry.SetAttributeValue("href", Choice.Of(random, others));
        })),
        new("put an entry of the contents one rank higher", EditionFormat.Epub, "BP4706", (text, random) => Entry(text, random, IsOfText, (_, entry) =>
        {
            var item = entry.Parent!;
            Require(item.ElementsAfterSelf().FirstOrDefault() is null && item.Parent!.Parent!.Name == Xhtml + "li");
            var (list, outer) = (item.Parent!, item.Parent!.Parent!);
            item.Remove();
            outer.AddAfterSelf(item);
            if (!list.HasElements)
            {
                list.Remove();
            }
        })),
        new("put an entry of the contents below the one before it", EditionFormat.Epub, "BP4706", (text, random) => Entry(text, random, IsOfText, (_, entry) =>
        {
            var item = entry.Parent!;
            Require(item.ElementsBeforeSelf().LastOrDefault() is { } before && before.Elements().Count() == 1 && IsOfText(before.Elements().Single()) && item.Elements().Count() == 1);
            var above = item.ElementsBeforeSelf().Last();
            item.Remove();
            above.Add(new XElement(Xhtml + "ol", item));
        })),
    ];

    private static Damage Entry(EditionText text, Random random, Func<XElement, bool> isWanted, Action<EpubDraft, XElement> damage)
    {
        var draft = (EpubDraft)text.File.Copy();
        var entry = Choice.Of(random, draft.Contents().Where(isWanted));
        var (what, name) = (entry.Value, NameOf(text, entry));
        damage(draft, entry);
        return new Damage(what, draft.ToBytes(), Naming.Of([.. new[] { name, Begin(what), Begin(entry.Value) }.OfType<string>().Select(words => $"'{words}")]));
    }

    private static string Begin(string words) => words[..Math.Min(words.Length, 12)].TrimEnd(Ellipsis, ' ');

    private static bool IsOfText(XElement entry) => entry.Attribute("href")!.Value.Contains('#', StringComparison.Ordinal);

    /// <summary>What a finding calls the heading or the clause of an entry; null for that of a division.</summary>
    private static string? NameOf(EditionText text, XElement entry) =>
        HeadingOf(text, entry) is not null ? Begin(entry.Value)
        : DocumentWalker.Labels(text.Source.Document).FirstOrDefault(placed => placed.Label.Id == IdOf(entry))?.Label.Text;

    private static Heading? HeadingOf(EditionText text, XElement entry) => DocumentWalker.Descendants(text.Source.Document).OfType<Heading>().FirstOrDefault(heading => heading.Id == IdOf(entry));

    private static string IdOf(XElement entry) => entry.Attribute("href")!.Value.Split('#')[^1];

    private static void Require(bool isPossible)
    {
        if (!isPossible)
        {
            throw new ImpossibleDamageException("This entry cannot be damaged so.");
        }
    }
}
