namespace Bukharin.Publish.Excerpting;

/// <summary>Something that an excerpt leaves out in one place.</summary>
/// <param name="Words">How many words.</param>
/// <param name="Labels">Which clauses are left out whole there: <c>1–2</c>; empty for none.</param>
internal sealed record ExcerptCut(int Words, string Labels);
