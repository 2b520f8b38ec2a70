using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>Names for the backups of other people's files.</summary>
internal static class Backup
{
    /// <summary>The first free name beside a file: <c>letter.docx.bak</c>, <c>letter.docx.bak2</c>, and so on.</summary>
    public static string PlaceFor(IFiles files, string path) => Enumerable.Range(1, int.MaxValue)
        .Select(number => path + (number == 1 ? ".bak" : FormattableString.Invariant($".bak{number}")))
        .First(place => files.KindInPlace(place) == FileKind.Nothing);
}
