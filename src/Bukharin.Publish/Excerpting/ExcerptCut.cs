namespace Bukharin.Publish.Excerpting;

/// <summary>One omission in an excerpt.</summary>
/// <param name="Words">The number of words that are left out.</param>
/// <param name="Labels">The addresses of the clauses that are left out whole: <c>1–2</c>; empty for none.</param>
internal sealed record ExcerptCut(int Words, string Labels);
