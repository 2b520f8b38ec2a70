using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>The places that reading systems offer buttons for.</summary>
/// <remarks>The contents are none of them: a landmark must be in the reading order (EPUB 3.3, 7.4.3), and they are not.</remarks>
internal static class Landmarks
{
    /// <summary>Structural semantics, name and target of each, in reading order.</summary>
    public static IEnumerable<(string Type, string Text, string Href)> Of(Publication publication)
    {
        // Reading begins with the text itself, behind what leads to it; a text that is nothing else begins there.
        var body = publication.Parts.FirstOrDefault(part => part.Role is not DivisionRole.Introduction) ?? publication.Parts.FirstOrDefault();
        return
        [
            .. publication.Cover is null ? Array.Empty<(string, string, string)>() : [("cover", publication.Words.Cover, FileNames.CoverPage)],
            .. Of(publication.Before),
            .. body is null ? Array.Empty<(string, string, string)>() : [("bodymatter", publication.TitleOf(body), body.FileName)],
            .. Of(publication.Behind),
        ];

        IEnumerable<(string, string, string)> Of(ImmutableArray<(MatterPart Part, MatterFile File)> parts) =>
            parts.Where(part => part.File.IsLandmark).Select(part => (part.File.Type!, publication.NameOf(part.Part), part.File.Name));
    }
}
