namespace Bukharin.Publish.Excerpting;

/// <summary>A stretch of a text that was asked for.</summary>
/// <param name="Start">Index of its first unit.</param>
/// <param name="End">Index after its last unit.</param>
/// <param name="Name">The name of the stretch: <c>3.b–5</c>.</param>
internal sealed record ExcerptRange(int Start, int End, string Name);
