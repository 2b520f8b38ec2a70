using System.Collections.Immutable;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to figures at heads and feet of pages.</summary>
internal static class FloatDamage
{
    private const EditionFormat Pages = EditionFormat.Pdf | EditionFormat.Print;

    // The pictures of the text's figures, in order: the first two stand at heads, the last at a foot.
    private static readonly string[] Pictures = ["harbour.png", "tower.jpg", "mist.png"];

    // Where a caption comes to stand in a line of the text, its words are named.
    private static readonly string[] Captions = ["The harbour from the lamp", "The tower from the mole", "What he saw in April"];

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        Of("set a figure on another page", (floats, random) =>
        {
            var figure = random.Next(Pictures.Length);

            // Another foot may be as good where the text of the page does not reach it.
            floats.Set(figure + 1, Choice.Of(random, floats.TextParts, part => !floats.AreOn(part) && part < floats.TextParts[^1]));
            return [Pictures[figure]];
        }),
        Of("swap two figures", (floats, _) =>
        {
            var (first, second) = (floats.PartOf(1), floats.PartOf(2));
            floats.Set(1, second);
            floats.Set(2, first);
            return [Pictures[0], Pictures[1]];
        }),
        Of("set a figure among the lines of its page", (floats, random) =>
        {
            var figure = random.Next(Pictures.Length);
            floats.Set(figure + 1, floats.PartOf(figure + 1), (figure == 2 ? 1 : -1) * (100 + random.Next(120)));
            return [Pictures[figure]];
        }),
        Of("forget where a figure is written", (floats, random) =>
        {
            var figure = random.Next(Pictures.Length);
            floats.ForgetCall(figure + 1);
            return [Pictures[figure]];
        }),
    ];

    private static DamageKind Of(string name, Func<PdfFloats, Random, string[]> damage) => new(name, Pages, "BP4835, or in a line of the text: BP4115 BP4104", (text, random) =>
    {
        var draft = (PdfDraft)text.File.Copy();
        var named = damage(draft.Floats, random);
        draft.Floats.Write();
        return new Damage(string.Join(", ", named), draft.ToBytes(), Naming.Of([.. named, .. named.Select(picture => Captions[Array.IndexOf(Pictures, picture)])]));
    })
    {
        Of = GoodEditions.Album,
    };
}
