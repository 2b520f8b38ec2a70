namespace Bukharin.Publish.Excerpting;

/// <summary>A stretch of a text that was asked for.</summary>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit behind its last.</param>
/// <param name="Name">What it is called: <c>3.b–5</c>.</param>
internal sealed record ExcerptRange(int Start, int End, string Name);
