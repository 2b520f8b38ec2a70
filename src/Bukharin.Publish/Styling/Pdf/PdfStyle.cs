using System.Collections.Immutable;
using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Styling.Pdf;

/// <summary>The look of the PDF. All lengths are in points.</summary>
public sealed record PdfStyle
{
    /// <summary>Trimmed page and margins.</summary>
    public required PageStyle Page { get; init; }

    /// <summary>The printer's file.</summary>
    public required PrintStyle Print { get; init; }

    /// <summary>The pages before and after the text.</summary>
    public required TitlePageStyle TitlePages { get; init; }

    /// <summary>The standard that the PDF for the screen keeps.</summary>
    public ScreenStandard Standard { get; init; }

    /// <summary>What the running heads say.</summary>
    public RunningHeadForm RunningHeads { get; init; }

    /// <summary>The fonts' paths, relative to the style's folder.</summary>
    public required FontFamilyPaths Fonts { get; init; }

    /// <summary>Paths of faces that are tried in order where those of the text lack a character, relative to the style's folder.</summary>
    public ImmutableArray<string> Fallback { get; init; } = [];

    /// <summary>Paths of faces that come before these for words of a language: primary subtag in lower case to a path relative to the style's folder.</summary>
    public ImmutableSortedDictionary<string, string> FallbackByLanguage { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The faces of code, and their size.</summary>
    public required CodeStyle Code { get; init; }

    /// <summary>Running text.</summary>
    public required TextStyle Text { get; init; }

    /// <summary>Footnotes.</summary>
    public required TextStyle Notes { get; init; }

    /// <summary>Forms of letters and figures.</summary>
    public required LetterStyle Letters { get; init; }

    /// <summary>How lines are fitted to the measure.</summary>
    public required LineStyle Lines { get; init; }

    /// <summary>How pages are broken.</summary>
    public required PageBreakStyle PageBreaks { get; init; }

    /// <summary>Hanging indent of a clause, added at each level.</summary>
    public required double ClauseIndentPt { get; init; }

    /// <summary>Indent of block quotes, both sides, and of bullet lists, left.</summary>
    public required double QuoteIndentPt { get; init; }

    /// <summary>Hyphenation patterns by language: BCP 47 tag in lower case to a path relative to the style's folder.</summary>
    public required ImmutableSortedDictionary<string, string> Hyphenation { get; init; }
}
