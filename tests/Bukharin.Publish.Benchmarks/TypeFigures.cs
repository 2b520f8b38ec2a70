namespace Bukharin.Publish.Benchmarks;

/// <summary>How well the running text of a book is set, in figures.</summary>
internal sealed record TypeFigures
{
    /// <summary>Lines of the running text.</summary>
    public required int Lines { get; init; }

    /// <summary>Of these, lines as wide as the measure, whose spaces are compared.</summary>
    public required int FullLines { get; init; }

    /// <summary>Standard deviation of the full lines' mean word space, divided by its mean.</summary>
    public required double SpaceVariation { get; init; }

    /// <summary>Mean word space at which the loosest twentieth of the lines begins, in medians.</summary>
    public required double LoosestTwentieth { get; init; }

    /// <summary>Greatest mean word space of a line, in medians.</summary>
    public required double Loosest { get; init; }

    /// <summary>Least mean word space of a line, in medians.</summary>
    public required double Tightest { get; init; }

    /// <summary>Lines whose mean word space is above one and a half medians.</summary>
    public required int LooseLines { get; init; }

    /// <summary>Lines that end in a hyphen.</summary>
    public required int HyphenatedLines { get; init; }

    /// <summary>Most lines in a row that do.</summary>
    public required int LongestHyphenRun { get; init; }

    /// <summary>Pages that end in a hyphen.</summary>
    public required int HyphenatedPages { get; init; }

    /// <summary>Last lines of paragraphs alone at a page's top.</summary>
    public required int Widows { get; init; }

    /// <summary>First lines of paragraphs alone at a page's foot.</summary>
    public required int Orphans { get; init; }

    /// <summary>Last lines of paragraphs that are narrower than the indent of a first line.</summary>
    public required int ShortLastLines { get; init; }

    /// <summary>Facing pages within a part whose last lines are not level.</summary>
    public required int UnequalFacingPages { get; init; }

    /// <summary>Whites that run down through four lines or more.</summary>
    public required int Rivers { get; init; }
}
