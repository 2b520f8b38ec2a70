namespace Bukharin.Publish.Publishing.Editions;

/// <summary>A file for printers, the book trade, one maker's readers or indexes of letters that lies with the editions of a text.</summary>
/// <param name="Extension">What its name ends in, behind the text's: <c>.cover.pdf</c>.</param>
/// <param name="Role">What manifests call it.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record TradeFile(string Extension, string Role, byte[] Bytes)
{
    /// <summary>The whole cover, for the printer.</summary>
    public const string Cover = ".cover.pdf";

    /// <summary>The front, for shops.</summary>
    public const string ShopCover = ".cover.jpg";

    /// <summary>The record for the book trade.</summary>
    public const string Onix = ".onix.xml";

    /// <summary>The EPUB in the form of Kobo's readers, which know it by this name.</summary>
    public const string Kobo = ".kepub.epub";

    /// <summary>Who wrote to whom, for indexes of letters.</summary>
    public const string Cmif = ".cmif.xml";

    /// <summary>What the names of all of them end in.</summary>
    public static readonly string[] Extensions = [Cover, ShopCover, Onix, Kobo, Cmif];

    /// <summary>Whether a name in a folder of editions is that of such a file, and no edition's.</summary>
    public static bool IsOne(string name) => Extensions.Any(extension => name.EndsWith(extension, StringComparison.Ordinal));
}
