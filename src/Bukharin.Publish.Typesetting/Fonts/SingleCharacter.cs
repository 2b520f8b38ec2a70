namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Strings of one character, made in advance: nearly every glyph has such a text.</summary>
internal static class SingleCharacter
{
    private static readonly string[] Common = Make();

    public static string Text(char character) =>
        character < Common.Length ? Common[character] : character.ToString();

    private static string[] Make()
    {
        // Latin, Greek and Cyrillic letters lie below U+0530.
        var texts = new string[0x530];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = ((char)i).ToString();
        }

        return texts;
    }
}
