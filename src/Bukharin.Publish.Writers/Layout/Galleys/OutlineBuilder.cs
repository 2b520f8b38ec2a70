using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Pdf.Navigation;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Copy.Sections;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Builds the outline: all sections of the text, and what stands before and behind it.</summary>
internal static class OutlineBuilder
{
    // What an outline shows when the file is opened should be seen without much scrolling.
    private const int MostEntriesShown = 48;

    /// <summary>The outline of a copy.</summary>
    public static ImmutableArray<OutlineEntry> Of(PreparedCopy copy)
    {
        var (entries, sections) = (new List<OutlineEntry>(), copy.Sections.All);
        var levels = OpenLevels(sections);
        foreach (var part in copy.Matter.OnPages)
        {
            if (part.Kind == MatterKind.Text)
            {
                entries.AddRange(sections.Select(section => Entry(section, levels)));
            }
            else if (MatterDestinations.Of(part.Kind) is { } destination)
            {
                entries.Add(new OutlineEntry(part.Heading?.Words ?? copy.Words.TitlePage, destination, []));
            }
        }

        if (copy.Matter.HasCreditAtHead && !copy.Document.FrontMatter.Credit.IsNone)
        {
            entries.Add(new OutlineEntry(copy.Words.Source, MatterDestinations.Of(MatterKind.Credit)!, []));
        }

        return [.. entries];

        static OutlineEntry Entry(Section section, int levels) => new(
            section.Title, section.Id, [.. section.Sections.Select(inner => Entry(inner, levels - 1))], levels > 0 && section.Place is not Clause);
    }

    /// <summary>
    /// How many levels are open when the file is opened: of divisions and headings as many as show the text's shape at a
    /// glance; what stands below a clause is never shown unasked.
    /// </summary>
    private static int OpenLevels(ImmutableArray<Section> sections)
    {
        var levels = 0;
        for (var (shown, next) = (-1, Shown(sections, 1)); next > shown && next <= MostEntriesShown; (shown, next) = (next, Shown(sections, levels + 1)))
        {
            levels++;
        }

        return levels;

        static int Shown(ImmutableArray<Section> sections, int levels) =>
            sections.Sum(section => 1 + (levels > 0 && section.Place is not Clause ? Shown(section.Sections, levels - 1) : 0));
    }
}
