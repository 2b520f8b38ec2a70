namespace Bukharin.Publish.Verification.Comparison;

/// <summary>A difference between source and edition that does not count.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Rule">What is taken to be the same, in one sentence.</param>
public sealed record Folding(string Name, string Rule);
