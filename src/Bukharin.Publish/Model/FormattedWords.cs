using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Inlines that say how the words in them look, which language they are in or where they lead, and add nothing to them.</summary>
internal static class FormattedWords
{
    /// <summary>Such an inline around other words.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="words">Makes the words of it from those that it has.</param>
    /// <returns>The inline; null where it is of another kind.</returns>
    public static Inline? With(Inline inline, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> words) => inline switch
    {
        Emphasis emphasis => emphasis with { Inlines = words(emphasis.Inlines) },
        Strong strong => strong with { Inlines = words(strong.Inlines) },
        SmallCaps smallCaps => smallCaps with { Inlines = words(smallCaps.Inlines) },
        Shifted shifted => shifted with { Inlines = words(shifted.Inlines) },
        Foreign foreign => foreign with { Inlines = words(foreign.Inlines) },
        Link link => link with { Inlines = words(link.Inlines) },
        _ => null,
    };
}
