using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>Where a file of somebody else's is kept.</summary>
internal static class Backup
{
    /// <summary>The first place beside a file that is free: <c>letter.docx.bak</c>, <c>letter.docx.bak2</c>, and so on.</summary>
    public static string PlaceFor(IFiles files, string path) => Enumerable.Range(1, int.MaxValue)
        .Select(number => path + (number == 1 ? ".bak" : FormattableString.Invariant($".bak{number}")))
        .First(place => files.KindInPlace(place) == FileKind.Nothing);
}
