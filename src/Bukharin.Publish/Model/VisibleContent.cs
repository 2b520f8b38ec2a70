using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Model;

/// <summary>Tells whether content would be visible on a page.</summary>
internal static class VisibleContent
{
    /// <summary>Whether inlines show anything: a visible character, a label, a reference, a note mark or an intervention.</summary>
    /// <param name="inlines">The inlines to examine.</param>
    public static bool Shows(IEnumerable<Inline> inlines) => DocumentWalker.Descendants(inlines).Any(node => node switch
    {
        Text text => Shows(text.Content),
        Code code => Shows(code.Content),
        InlineLabel or CrossReference or Note or Intervention => true,
        _ => false,
    });

    /// <summary>Whether a string contains a visible character.</summary>
    public static bool Shows(string characters) => characters.EnumerateRunes().Any(IsVisible);

    /// <summary>Whether a block shows anything.</summary>
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

    /// <summary>Whether a letter or mark has no visible form (Default_Ignorable_Code_Point).</summary>
    public static bool IsIgnorable(Rune character) => character.Value is '\u034F' or '\u115F' or '\u1160' or '\u3164' or (>= 0xFE00 and <= 0xFE0F);

    /// <summary>Whether a character is visible: white space, format and control characters are not.</summary>
    private static bool IsVisible(Rune character) => !Rune.IsWhiteSpace(character)
        && Rune.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Control)
        && !IsIgnorable(character);
}
