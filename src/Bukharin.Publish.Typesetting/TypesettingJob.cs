using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Hyphenation;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;

namespace Bukharin.Publish.Typesetting;

/// <summary>A text with everything that decides how it is set.</summary>
internal sealed record TypesettingJob
{
    /// <summary>The text.</summary>
    public required ImmutableArray<GalleyItem> Items { get; init; }

    /// <summary>The notes. Those that no line refers to are left out.</summary>
    public ImmutableArray<GalleyFootnote> Footnotes { get; init; } = [];

    /// <summary>The page.</summary>
    public required PageGeometry Geometry { get; init; }

    /// <summary>Running titles and folios.</summary>
    public PageTemplate Template { get; init; } = PageTemplate.Bare;

    /// <summary>How lines are numbered; null for no line numbers.</summary>
    public LineNumbering? LineNumbering { get; init; }

    /// <summary>Hyphenators by language.</summary>
    public Hyphenators Hyphenators { get; init; } = Hyphenators.None;

    /// <summary>The faces for characters that the font of their words lacks.</summary>
    public FallbackFaces Fallback { get; init; } = FallbackFaces.None;

    /// <summary>Options for line breaks, for paragraphs without their own.</summary>
    public LineBreakingOptions LineBreaking { get; init; } = LineBreakingOptions.Default;

    /// <summary>How pages are broken.</summary>
    public PageBreakingOptions PageBreaking { get; init; } = new();

    /// <summary>Lines of the last layout of the text, which are used again; null to set all paragraphs.</summary>
    public LineMemory? Memory { get; init; }

    /// <summary>Number of the first page; odd pages are rectos.</summary>
    public int FirstPageNumber { get; init; } = 1;

    /// <summary>Formats a page number as a folio; in Arabic figures by default.</summary>
    public Func<int, string> Folio { get; init; } = static number => number.ToString(CultureInfo.InvariantCulture);
}
