using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Writers.Copy.Sections;

namespace Bukharin.Publish.Writers.Docx.Styles.Traits;

/// <summary>How the styles "heading 1" to "heading 9" look.</summary>
/// <remarks>
/// These styles go by rank: Word's outline begins with the first and skips none. A heading looks as its level in the text asks,
/// though. So a text whose headings begin at the second level has the look of the second level in the first style; where
/// headings of several levels have one rank, the highest of them gives the look, so that a lower rank never looks as a higher one.
/// </remarks>
internal sealed class HeadingLooks
{
    private readonly Style _style;
    private readonly ImmutableArray<int> _levels;

    private HeadingLooks(Style style, ImmutableArray<int> levels) => (_style, _levels) = (style, levels);

    /// <summary>The looks for the headings that a text has.</summary>
    /// <param name="document">The text.</param>
    /// <param name="style">How headings of each level look.</param>
    public static HeadingLooks Of(Document document, Style style)
    {
        var (ranks, levels) = (new HeadingRanks(), ImmutableArray.CreateBuilder<int>());
        foreach (var heading in DocumentWalker.Blocks(document.Blocks).OfType<Heading>())
        {
            var rank = ranks.Next(heading.Level);
            if (rank > levels.Count)
            {
                levels.Add(heading.Level);
            }

            levels[rank - 1] = Math.Min(levels[rank - 1], heading.Level);
        }

        return new(style, levels.ToImmutable());
    }

    /// <summary>The look of a rank.</summary>
    /// <param name="rank">The rank, 1 for the highest; ranks that the text does not have look as levels below its lowest.</param>
    public HeadingStyle Of(int rank) => _style.HeadingOf(
        rank <= _levels.Length ? _levels[rank - 1] : _levels.LastOrDefault() + rank - _levels.Length);
}
