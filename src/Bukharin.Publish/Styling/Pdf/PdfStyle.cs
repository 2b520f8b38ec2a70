using System.Collections.Immutable;
using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Styling.Pdf;

/// <summary>The settings of a style for the PDFs; lengths are in points.</summary>
public sealed record PdfStyle
{
    /// <summary>The trimmed size of the page and its margins.</summary>
    public required PageStyle Page { get; init; }

    /// <summary>The settings of the PDF that goes to the printer.</summary>
    public required PrintStyle Print { get; init; }

    /// <summary>The settings of the pages before and after the text.</summary>
    public required TitlePageStyle TitlePages { get; init; }

    /// <summary>The standard to which the PDF for the screen conforms.</summary>
    public ScreenStandard Standard { get; init; }

    /// <summary>The content of the running heads.</summary>
    public RunningHeadForm RunningHeads { get; init; }

    /// <summary>The font files of the text.</summary>
    public required FontFamilyPaths Fonts { get; init; }

    /// <summary>
    /// Paths of the fonts that are tried in order for a character that the text's fonts lack, relative to the style's folder.
    /// </summary>
    public ImmutableArray<string> Fallback { get; init; } = [];

    /// <summary>
    /// The font that is tried before those of <see cref="Fallback"/> for words in a language, by primary subtag in lower case; a path
    /// relative to the style's folder.
    /// </summary>
    public ImmutableSortedDictionary<string, string> FallbackByLanguage { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The font files and the size of code.</summary>
    public required CodeStyle Code { get; init; }

    /// <summary>How running text is set.</summary>
    public required TextStyle Text { get; init; }

    /// <summary>How footnotes are set.</summary>
    public required TextStyle Notes { get; init; }

    /// <summary>The forms of letters and figures.</summary>
    public required LetterStyle Letters { get; init; }

    /// <summary>How lines are fitted to the measure.</summary>
    public required LineStyle Lines { get; init; }

    /// <summary>How pages are broken.</summary>
    public required PageBreakStyle PageBreaks { get; init; }

    /// <summary>The hanging indent of a clause, in points; each level of nesting adds one more.</summary>
    public required double ClauseIndentPt { get; init; }

    /// <summary>The indent of block quotes on both sides, and of bullet lists, verse and code at the left, in points.</summary>
    public required double QuoteIndentPt { get; init; }

    /// <summary>Paths of hyphenation patterns, relative to the style's folder, by BCP 47 tag in lower case.</summary>
    public required ImmutableSortedDictionary<string, string> Hyphenation { get; init; }
}
