using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.PlainText;

/// <summary>What an edition file says of some lines: that they have a role.</summary>
/// <param name="Role">A role of divisions, or <see cref="Title"/> or <see cref="Heading"/>.</param>
/// <param name="First">Index of the first line in <see cref="TextLines.Lines"/>.</param>
/// <param name="Last">Index of the last.</param>
/// <param name="Span">Where it is decided.</param>
internal sealed record RoleDecision(string Role, int First, int Last, SourceSpan Span)
{
    /// <summary>The paragraph is the document's title.</summary>
    public const string Title = "title";

    /// <summary>The paragraph is a heading.</summary>
    public const string Heading = "heading";

    /// <summary>Which of two roles of the same lines holds the other; smaller holds.</summary>
    public int Rank => Role switch
    {
        "opener" or "closer" => 1,
        "salute" or "signed" or "dateline" or "byline" or "source" or "imprint" or "attribution" or "address" or "margin" => 2,
        Title or Heading => 3,
        _ => 0,
    };
}
