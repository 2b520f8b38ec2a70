using System.Collections.Immutable;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Wild texts of one sort, each with a number that is the same text in every run.</summary>
/// <param name="Name">What the sort is called.</param>
/// <param name="First">The first number that is always tried.</param>
/// <param name="Count">How many are tried always: their editions are made, which takes long.</param>
/// <param name="Text">Makes the text of a number, still without gaps.</param>
internal sealed record WildSection(string Name, int First, int Count, Func<int, WildText> Text)
{
    /// <summary>Edition Markdown of all there is, in any order.</summary>
    public static WildSection Mixed { get; } = new("mixed", 100, 4, number =>
    {
        var parts = new WildParts(number);
        var body = parts.Blocks.Blocks(parts.Dice.OnceIn(6) ? 9 : 3);
        return WildText.Markdown(WildFrontMatter.Of(parts.Dice, parts.Style), $"{body}\n\n{parts.Notes.Write(parts.Blocks.NoteBlocks)}", parts.Style);
    });

    /// <summary>Every construct in every container, one after the other.</summary>
    public static WildSection Pairs { get; } = new("pairs", 1, 4, WildPairs.Of);

    /// <summary>Every character that a style shows, at every place where characters matter.</summary>
    public static WildSection Characters { get; } = new("characters", 1, 3, WildLines.OfCharacters);

    /// <summary>Punctuation in every language.</summary>
    public static WildSection Punctuation { get; } = new("punctuation", 1, 3, WildLines.OfPunctuation);

    /// <summary>Plain texts with their edition files.</summary>
    public static WildSection PlainText { get; } = new("plain-text", 1, 3, number =>
    {
        var parts = new WildParts(number);
        return WildPlainText.Of(parts.Dice, parts.Words, parts.Style);
    });

    /// <summary>All sorts.</summary>
    public static ImmutableArray<WildSection> All { get; } = [Mixed, Pairs, Characters, Punctuation, PlainText];

    /// <summary>Makes the text of a number.</summary>
    public WildText Make(int number) => WildGaps.In(new Dice(number), Text(number));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
