using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Words of a text that a sheet leaves out for a class to fill in.</summary>
/// <param name="Words">The words, as whoever asks for the gap writes them.</param>
/// <param name="Span">Where it is asked for.</param>
public sealed record Gap(string Words, SourceSpan Span)
{
    /// <summary>What stands before the words in the text, with its space; empty where nothing is said of that.</summary>
    public string Before { get; init; } = "";

    /// <summary>What stands behind the words in the text, with its space; empty where nothing is said of that.</summary>
    public string After { get; init; } = "";

    /// <summary>The address or the id of the clause in which they stand; null where that is not said.</summary>
    public string? Clause { get; init; }

    /// <summary>What else is a right answer.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The words with those around them, the gap in square brackets where there are any.</summary>
    internal string Form => Before.Length + After.Length == 0 ? Words : $"{Before}[{Words}]{After}";

    /// <summary>All right answers, the text's own words first.</summary>
    internal ImmutableArray<string> Answers => Also.Insert(0, Words);
}
