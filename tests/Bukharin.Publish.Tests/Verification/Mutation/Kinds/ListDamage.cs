using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;
using static Bukharin.Publish.Tests.Verification.Mutation.Xml.DocxFile;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to labels that are numbers of Word's lists (ISO/IEC 29500-1, 17.9): Word then shows others, and no word of the file has changed.</summary>
internal static class ListDamage
{
    private static readonly string[] Formats = ["decimal", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "ordinal"];

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        Level("begin a list of labels at another number", "BP4202", (level, random) => Change(level, "start", value => Moved(value, random))),
        Level("count labels by other numerals", "BP4202", (level, random) => Change(level, "numFmt", was => Choice.Of(random, Formats, format => format != was))),
        Level("count labels by no numerals", "BP4201 BP4202", (level, _) => Change(level, "numFmt", _ => "none")),
        Level("set other signs around counted labels", "BP4202", (level, random) =>
            Change(level, "lvlText", was => Choice.Of(random, [was.Replace(')', '.'), "(" + was, was.TrimEnd(')'), was + ")"], text => text != was))),
        Level("show no counted labels", "BP4201", (level, _) => Change(level, "lvlText", _ => "")),
        Level("count labels of one level by those of the other", "BP4202", (level, _) =>
            Change(level, "lvlText", was => was.Contains("%1", StringComparison.Ordinal) ? was.Replace("%1", "%2", StringComparison.Ordinal) : was.Replace("%2", "%1", StringComparison.Ordinal))),
        Kind("count labels on from one clause to the next", "BP4202", (draft, random) =>
        {
            var level = Choice.Of(random, Levels(draft), one => Number(one) == "1");
            level.Element(W + "numFmt")!.AddAfterSelf(new XElement(W + "lvlRestart", new XAttribute(W + "val", "0")));
            return ("lvlRestart 0", draft.Counted.Where(label => DocxDraft.NumberOf(label.Paragraph, "ilvl").Value == "1"));
        }),
        Kind("set another number in the place of one that was skipped to", "BP4202", (draft, random) =>
        {
            var number = Choice.Of(random, draft.Lists.Descendants(W + "startOverride")).Attribute(W + "val")!;
            number.Value = Moved(number.Value, random);
            return ($"startOverride {number.Value}", InList(draft, number.Parent!.Parent!.Parent!));
        }),
        Kind("lose a number that was skipped to", "BP4202", (draft, random) =>
        {
            var skip = Choice.Of(random, draft.Lists.Descendants(W + "lvlOverride"));
            var list = skip.Parent!;
            skip.Remove();
            return ("lvlOverride removed", InList(draft, list));
        }),
        Paragraph("put a clause into another list", "BP4201 BP4202", (draft, label, random) =>
        {
            // Lists of one definition count on from each other, but where one begins that starts elsewhere.
            var own = DocxDraft.NumberOf(label, "numId");
            var level = DocxDraft.NumberOf(label, "ilvl").Value;
            var begun = draft.Counted.TakeWhile(one => one.Paragraph != label).Append((label, "")).Select(one => DocxDraft.NumberOf(one.Item1, "numId").Value).ToHashSet(StringComparer.Ordinal);
            own.Value = Choice.Of(random, draft.Lists.Elements(W + "num"), list => Levels(draft).All(one => one.Parent!.Attribute(W + "abstractNumId")!.Value != list.Element(W + "abstractNumId")!.Attribute(W + "val")!.Value)
                || (!begun.Contains(list.Attribute(W + "numId")!.Value) && list.Elements(W + "lvlOverride").Any(one => one.Attribute(W + "ilvl")!.Value == level))).Attribute(W + "numId")!.Value;
        }),
        Paragraph("put a clause on another level of its list", "BP4202", (_, label, _) =>
        {
            var level = DocxDraft.NumberOf(label, "ilvl");
            level.Value = level.Value == "0" ? "1" : "0";
        }),
        Paragraph("take a clause out of its list", "BP4201 BP4202", (_, label, random) =>
        {
            if (random.Next(2) == 0)
            {
                DocxDraft.NumberOf(label, "numId").Value = "0";
            }
            else
            {
                label.Element(W + "pPr")!.Element(W + "numPr")!.Remove();
            }
        }),
    ];

    /// <summary>A kind that damages a level of the labels' lists.</summary>
    private static DamageKind Level(string name, string codes, Func<XElement, Random, string> damage) => Kind(name, codes, (draft, random) =>
    {
        var level = Choice.Of(random, Levels(draft));
        return (damage(level, random), draft.Counted.Where(label => DocxDraft.NumberOf(label.Paragraph, "ilvl").Value == Number(level)));
    });

    /// <summary>A kind that damages what one paragraph says; the labels behind it are counted from there on.</summary>
    private static DamageKind Paragraph(string name, string codes, Action<DocxDraft, XElement, Random> damage) => Kind(name, codes, (draft, random) =>
    {
        var labels = draft.Counted;
        var label = Choice.Of(random, labels);
        damage(draft, label.Paragraph, random);
        return (label.Id, labels.Skip(labels.IndexOf(label)));
    });

    /// <param name="name">The kind's name.</param>
    /// <param name="codes">What it must be found as.</param>
    /// <param name="damage">Does it; gives what was done, and the labels of which one at least shows otherwise.</param>
    private static DamageKind Kind(string name, string codes, Func<DocxDraft, Random, (string What, IEnumerable<(XElement Paragraph, string Id)> Labels)> damage) =>
        new(name, EditionFormat.Docx, codes, (text, random) =>
        {
            var draft = (DocxDraft)text.File.Copy();
            var (what, labels) = damage(draft, random);
            var ids = labels.Select(label => label.Id).ToHashSet(StringComparer.Ordinal);
            return new Damage(what, draft.ToBytes(), Naming.At(text.Source.Places.Where(place => place.IsLabel && ids.Contains(place.ClauseId))));
        })
        { Of = GoodEditions.Listed };

    /// <summary>The levels that labels are on, not those of bullets.</summary>
    private static IEnumerable<XElement> Levels(DocxDraft draft) =>
        draft.Lists.Descendants(W + "lvl").Where(level => level.Element(W + "numFmt")!.Attribute(W + "val")!.Value != "bullet");

    private static string Number(XElement level) => level.Attribute(W + "ilvl")!.Value;

    private static IEnumerable<(XElement Paragraph, string Id)> InList(DocxDraft draft, XElement list) =>
        draft.Counted.Where(label => DocxDraft.NumberOf(label.Paragraph, "numId").Value == list.Attribute(W + "numId")!.Value);

    private static string Change(XElement level, string property, Func<string, string> change)
    {
        var value = level.Element(W + property)!.Attribute(W + "val")!;
        value.Value = change(value.Value);
        return $"{property} of level {Number(level)} to '{value.Value}'";
    }

    private static string Moved(string number, Random random) =>
        (int.Parse(number, CultureInfo.InvariantCulture) + random.Next(1, 4)).ToString(CultureInfo.InvariantCulture);
}
