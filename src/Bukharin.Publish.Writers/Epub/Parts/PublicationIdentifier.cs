using Bukharin.Publish.Model;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Writers.Files;

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
        return NameBasedUuid.UrnOf(string.Join('\n', facts));
    }
}
