using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Writers.Epub.Fonts;

/// <summary>A face that the book brings along.</summary>
/// <param name="Face">The face.</param>
/// <param name="IsItalic">Whether it is the italic of its weight.</param>
/// <param name="IsBold">Whether it is for words that are strong.</param>
internal sealed record BookFont(FontFace Face, bool IsItalic, bool IsBold)
{
    /// <summary>Id in the manifest.</summary>
    public string Id => "font-" + Name;

    /// <summary>The file's name.</summary>
    public string FileName => $"fonts/{Name}.ttf";

    private string Name => (IsBold, IsItalic) switch
    {
        (false, false) => "regular",
        (false, true) => "italic",
        (true, false) => "bold",
        (true, true) => "bold-italic",
    };
}
