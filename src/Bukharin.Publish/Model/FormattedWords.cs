using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Handles the inlines that format, tag with a language or link their content without adding words of their own.</summary>
internal static class FormattedWords
{
    /// <summary>Copies a formatting inline with other content.</summary>
    /// <param name="inline">The inline to copy.</param>
    /// <param name="words">Makes the new content from the present one.</param>
    /// <returns>The copy; null where the inline is not a formatting one.</returns>
    public static Inline? With(Inline inline, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> words) => inline switch
    {
        Emphasis emphasis => emphasis with { Inlines = words(emphasis.Inlines) },
        Strong strong => strong with { Inlines = words(strong.Inlines) },
        SmallCaps smallCaps => smallCaps with { Inlines = words(smallCaps.Inlines) },
        Shifted shifted => shifted with { Inlines = words(shifted.Inlines) },
        Foreign foreign => foreign with { Inlines = words(foreign.Inlines) },
        Mention mention => mention with { Inlines = words(mention.Inlines) },
        Link link => link with { Inlines = words(link.Inlines) },
        _ => null,
    };
}
