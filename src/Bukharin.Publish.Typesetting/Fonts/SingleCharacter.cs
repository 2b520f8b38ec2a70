namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Strings of one character, each made once: nearly every glyph has such a text.</summary>
internal static class SingleCharacter
{
    // By the character's two bytes. Threads that make the same one at the same time make equal ones.
    private static readonly string?[]?[] Made = new string?[256][];

    public static string Text(char character) =>
        (Made[character >> 8] ??= new string?[256])[character & 0xFF] ??= character.ToString();
}
