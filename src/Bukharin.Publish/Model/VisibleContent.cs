using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Model;

/// <summary>Says what somebody would see of a text on a page.</summary>
internal static class VisibleContent
{
    /// <summary>Whether there is anything to see of some words: a character with a shape, a label, a mark.</summary>
    /// <param name="inlines">The words.</param>
    public static bool Shows(IEnumerable<Inline> inlines) => DocumentWalker.Descendants(inlines).Any(node => node switch
    {
        Text text => Shows(text.Content),
        Code code => Shows(code.Content),
        InlineLabel or CrossReference or Note or Intervention => true,
        _ => false,
    });

    /// <summary>Whether there is anything to see of some characters.</summary>
    public static bool Shows(string characters) => characters.EnumerateRunes().Any(IsVisible);

    /// <summary>Whether there is anything to see of a block.</summary>
    public static bool Shows(Block block) => block switch
    {
        Heading heading => Shows(heading.Inlines),
        Paragraph paragraph => Shows(paragraph.Inlines),
        Division division => division.Blocks.Any(Shows),
        BlockQuote quote => quote.Blocks.Any(Shows),
        LineBlock verse => verse.Stanzas.Any(Shows),
        DefinitionList list => list.Items.Any(item => Shows(item.Term) || item.Definitions.Any(definition => definition.Blocks.Any(Shows))),
        BulletList list => list.Items.Any(item => item.Blocks.Any(Shows)),
        Table table => DocumentWalker.Blocks([table]).OfType<Paragraph>().Any(Shows),
        _ => true,
    };

    /// <summary>Whether a letter or mark is one that has no shape (Default_Ignorable_Code_Point).</summary>
    public static bool IsIgnorable(Rune character) => character.Value is '\u034F' or '\u115F' or '\u1160' or '\u3164' or (>= 0xFE00 and <= 0xFE0F);

    /// <summary>White space, and characters that only say how others are to be set, show nothing.</summary>
    private static bool IsVisible(Rune character) => !Rune.IsWhiteSpace(character)
        && Rune.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Control)
        && !IsIgnorable(character);
}
