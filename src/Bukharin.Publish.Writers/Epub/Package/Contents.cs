using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Epub;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Copy.Sections;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>Makes the contents that a reading system shows: all sections of the text, clauses where the style asks for them, and what stands before and behind it.</summary>
internal static class Contents
{
    /// <summary>The entries at the top, the title page, imprint and credit included.</summary>
    public static ImmutableArray<ContentsEntry> Of(Publication publication)
    {
        var listsClauses = publication.Copy.Style.Epub.Clauses switch
        {
            ClauseListing.Always => true,
            ClauseListing.Never => false,
            _ => DocumentWalker.Descendants(publication.Copy.Document).OfType<Clause>().Skip(EpubStyle.FewClauses).Any(),
        };
        return [.. Around(publication.Before), .. Entries(publication.Copy.Sections.All), .. Around(publication.Behind)];

        IEnumerable<ContentsEntry> Around(ImmutableArray<(MatterPart Part, MatterFile File)> parts) => parts.Select(part => new ContentsEntry(publication.NameOf(part.Part), part.File.Name, []));

        ImmutableArray<ContentsEntry> Entries(ImmutableArray<Section> sections) =>
        [
            .. sections.Where(section => listsClauses || section.Place is not Clause)
                .Select(section => new ContentsEntry(section.Title, publication.Reference(IdOf(section))!, Entries(section.Sections))),
        ];

        string IdOf(Section section) => section.Place is Division division ? publication.NameOf(division)!.Id! : section.Id;
    }
}
