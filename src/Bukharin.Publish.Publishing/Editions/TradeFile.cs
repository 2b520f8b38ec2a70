using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>A file beside the editions, for printers, the book trade, one maker's reading devices, indexes of letters, or learning platforms.</summary>
/// <param name="Extension">What its name ends in, behind the text's: <c>.cover.pdf</c>.</param>
/// <param name="Role">The name of its kind in manifests.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record TradeFile(string Extension, string Role, byte[] Bytes)
{
    /// <summary>The whole cover, for printers.</summary>
    public const string Cover = ".cover.pdf";

    /// <summary>The front cover, for shops.</summary>
    public const string ShopCover = ".cover.jpg";

    /// <summary>The record for the book trade.</summary>
    public const string Onix = ".onix.xml";

    /// <summary>The EPUB as Kobo's reading devices like it, which know it by this extension.</summary>
    public const string Kobo = ".kepub.epub";

    /// <summary>Who wrote to whom, for indexes of letters.</summary>
    public const string Cmif = ".cmif.xml";

    /// <summary>Gaps and questions for a learning platform.</summary>
    public const string Gift = SourceFinder.GiftEnd;

    /// <summary>What manifests call that.</summary>
    public const string GiftRole = "gift";

    /// <summary>All these extensions.</summary>
    public static readonly string[] Extensions = [Cover, ShopCover, Onix, Kobo, Cmif, Gift];

    /// <summary>Whether a file in a folder of editions is one of these, and not an edition.</summary>
    public static bool IsOne(string name) => Extensions.Any(extension => name.EndsWith(extension, StringComparison.Ordinal));
}
