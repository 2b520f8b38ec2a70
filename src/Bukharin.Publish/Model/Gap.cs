using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A gap-filling exercise: words of a text that a classroom sheet leaves out for pupils to fill in.</summary>
/// <param name="Words">The words to leave out, as the request for the gap writes them.</param>
/// <param name="Span">Where the gap is requested.</param>
public sealed record Gap(string Words, SourceSpan Span)
{
    /// <summary>The context before the words in the text, including its space; empty where none is given.</summary>
    public string Before { get; init; } = "";

    /// <summary>The context after the words in the text, including its space; empty where none is given.</summary>
    public string After { get; init; } = "";

    /// <summary>Address or id of the clause that contains the words; null where none is given.</summary>
    public string? Clause { get; init; }

    /// <summary>Other answers that count as right.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The words with their context, the gap then in square brackets; the words alone where there is no context.</summary>
    internal string Form => Before.Length + After.Length == 0 ? Words : $"{Before}[{Words}]{After}";

    /// <summary>All right answers, the text's own words first.</summary>
    internal ImmutableArray<string> Answers => Also.Insert(0, Words);
}
