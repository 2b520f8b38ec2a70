using System.Security.Cryptography;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Writers.Epub.Parts;

/// <summary>Chooses the unique identifier of a publication.</summary>
/// <remarks>
/// <para>The ISBN of the EPUB, or the front matter's identifier, to the letter, if it has one. Otherwise a name-based UUID, version 8 of RFC 9562, made as its
/// appendix B.2 shows: the first 16 bytes of SHA-256 over a namespace and a name, with version and variant put in.</para>
/// <para>The name is what a catalogue would tell the text by: title, subtitle, contributors, dates, language, publisher and
/// credit. The words of the text are no part of it: an identifier stays the same when a misprint is mended (EPUB 3.3,
/// 5.5.3.1), so that a reader's bookmarks survive the new file, which the time of its last change tells from the old one.</para>
/// </remarks>
internal static class PublicationIdentifier
{
    /// <summary>Ours alone, from SHA-256 of "Bukharin.Publish" by the same rule. Changing it renames every book.</summary>
    private static readonly Guid Namespace = NameBased(Guid.Empty, "Bukharin.Publish");

    /// <summary>The identifier, as a URI where it is ours: <c>urn:uuid:…</c></summary>
    public static string For(FrontMatter front)
    {
        if (front.Trade.IdentifierOf(FormatIsbn.Epub, front.Identifier) is { } given)
        {
            return given;
        }

        string?[] facts =
        [
            front.Title, front.Subtitle, front.Date, front.Issued, front.Language, front.Publisher,
            .. front.Contributors.Select(contributor => $"{contributor.Role} {contributor.Name}"),
            .. front.Credit.Lines,
        ];
        return $"urn:uuid:{NameBased(Namespace, string.Join('\n', facts)):D}";
    }

    private static Guid NameBased(Guid space, string name)
    {
        byte[] input = [.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
        var bytes = SHA256.HashData(input).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
