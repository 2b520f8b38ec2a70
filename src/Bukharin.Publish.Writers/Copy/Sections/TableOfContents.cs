using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Writers.Copy.Sections;

/// <summary>The table of contents that stands before the text of the PDFs and the DOCX: when there is one, and what it lists.</summary>
internal static class TableOfContents
{
    /// <summary>How many ranks of sections are listed.</summary>
    public const int Ranks = 2;

    // Fewer are seen on turning a page or two.
    private const int FewestSections = 3;

    /// <summary>What is listed of the text, in order; nothing where there are no contents.</summary>
    /// <param name="document">The text.</param>
    /// <param name="style">The style.</param>
    /// <param name="sections">Its sections.</param>
    /// <remarks>Of a text the sections of two ranks; of a volume its parts and its texts, each by its title.</remarks>
    public static ImmutableArray<ContentsTitle> Of(Document document, Style style, TextSections sections)
    {
        if (!EditionDocument.AsksForContents(document, style))
        {
            return [];
        }

        var titles = document.Texts.Select(text => text.Id).Concat(document.Blocks.OfType<Heading>().Select(part => part.Id)).ToHashSet(StringComparer.Ordinal);
        var listed = ImmutableArray.CreateBuilder<ContentsTitle>();
        Add(sections.All, depth: 0);
        return listed.Count >= FewestSections ? listed.ToImmutable() : [];

        void Add(ImmutableArray<Section> inner, int depth)
        {
            foreach (var section in inner.Where(section => section.Place is not Clause && (document.Texts.IsEmpty || titles.Contains(section.Id))))
            {
                listed.Add(new ContentsTitle(section.Id, section.Title, depth));
                if (depth + 1 < Ranks)
                {
                    Add(section.Sections, depth + 1);
                }
            }
        }
    }
}
