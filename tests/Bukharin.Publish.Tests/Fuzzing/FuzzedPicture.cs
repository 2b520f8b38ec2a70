using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Support.Wild;
using SkiaSharp;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>What the program does with a picture: it is the cover of an EPUB.</summary>
internal static class FuzzedPicture
{
    private const string CoverFile = "cover.png";

    // The least that stores take, so that a change decides what is said of it.
    private static readonly ImmutableArray<byte[]> Pictures =
        [Encoded(SKEncodedImageFormat.Png), Encoded(SKEncodedImageFormat.Jpeg), Encoded(SKEncodedImageFormat.Webp), "GIF89a"u8.ToArray(), "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray()];

    public static byte[] Make(Dice dice) => ByteMutations.Of(dice, dice.Of(Pictures.AsSpan()), dice.Of(Pictures.AsSpan()));

    public static FuzzOutcome Try(byte[] picture)
    {
        var document = FuzzCorpus.Documents[0];
        document = document with { FrontMatter = document.FrontMatter with { Cover = new CoverPicture(CoverFile, "A ferry.", SourceSpan.Whole("fuzz.md")) } };
        return FuzzedText.Publish(document, Styles.Classic, name => name == CoverFile ? picture : TestPictures.Of(name), "epub");
    }

    private static byte[] Encoded(SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(625, 1000);
        bitmap.Erase(SKColors.Teal);
        using var data = bitmap.Encode(format, 50);
        return data.ToArray();
    }
}
